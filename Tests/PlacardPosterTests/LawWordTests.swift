import PlacardCore
import PlacardModel
import PlacardPoster
import Testing

@Suite("Laws on words, and what every sheet owes its reader")
struct LawWordTests {
  @Test("Where a law wants its notice alone, nothing of a campaign stands there")
  func campaign() {
    expect(
      Verdict(.campaign, "met"),
      Verdict(.campaign, "cannot tell: whether the law lets a sheet carry another address isn't known") {
        $0.isCampaigns = true
      },
      Verdict(
        .campaign, "not met: the law wants nothing but help for victims, and the sheet carries the campaign's address",
        law: LawOf(official: .agencyCards), sheet: { $0.isCampaigns = true }),
      Verdict(.campaign, "not met: a legal notice carries no campaign and no address of its site") {
        $0.isCampaigns = true
        $0.kind = .statutory
      })
  }

  @Test("Bold type, words for everybody, and what the law lists")
  func content() {
    let neutral = LawOf(notes: "Wording must be gender-neutral.")
    expect(
      Verdict(.content, "met"),
      Verdict(.content, "not met: the type isn't what the law asks for: boldface", law: LawOf(typeNote: "boldface")),
      Verdict(.content, "met", law: LawOf(typeNote: "hotline number in bold type")) { $0.isBold = true },
      Verdict(
        .content, "not met: the law asks for gender-neutral words, and 'her' isn't one", law: neutral,
        sheet: { $0.words = "Someone keeps her ID." }),
      Verdict(
        .content, "cannot tell: the law asks for gender-neutral words; nobody has checked the words in: Spanish",
        law: neutral
      ),
      Verdict(.content, "met", law: neutral) { $0.languages = ["en"] },
      Verdict(
        .content, "not met: the law's notice also says: key indicators of trafficking",
        law: LawOf(content: ["key indicators of trafficking"])),
      Verdict(
        .content, "cannot tell: nobody has compared the sheet with what the law lists: durable material",
        law: LawOf(content: ["durable material"])))
  }

  @Test("A law's own words stand as it has them, or nobody can tell")
  func statutoryWords() {
    let words = StatutoryWords(text: "If you are held,\ncall.\n", sha256: "", source: nil)
    let fixed = LawOf(languages: ["en"], official: .wordingFixed, words: [.english: words])
    expect(
      Verdict(.statutoryWords, "met"),
      Verdict(
        .statutoryWords, "cannot tell: the law's own words aren't kept here to compare with",
        law: LawOf(official: .wordingFixed)),
      Verdict(.statutoryWords, "not met: the law prescribes its words, and the sheet has others", law: fixed),
      Verdict(.statutoryWords, "met", law: fixed) {
        $0.kind = .statutory
        $0.words = "If you are held, call."
      },
      Verdict(.statutoryWords, "not met: the words in English aren't the law's own", law: fixed) {
        $0.kind = .statutory
        $0.words = "If you are held, phone."
      },
      Verdict(
        .statutoryWords, "cannot tell: the law's own words in Spanish aren't kept here to compare with",
        law: LawOf(languages: ["es"], official: .wordingFixed, words: [.english: words]),
        sheet: { $0.kind = .statutory }),
      Verdict(
        .statutoryWords, "cannot tell: whether the law prescribes words isn't known", law: LawOf(official: nil)))
  }

  @Test("Where an agency's sheet must hang, ours is an extra")
  func officialSheet() {
    expect(
      Verdict(.officialSheet, "met"),
      Verdict(
        .officialSheet,
        "not met: the agency's own sheet must hang; this one is an extra beside it. The agency: Labor Department, "
          + "https://labor.example.com/",
        law: LawOf(official: .mustUse)),
      Verdict(
        .officialSheet,
        "not met: cards from the agencies that the law names must be there; this sheet is an extra beside them. The "
          + "agencies: Labor Department, https://labor.example.com/",
        law: LawOf(official: .agencyCards)),
      Verdict(
        .officialSheet, "cannot tell: whether a sheet of one's own will do isn't known", law: LawOf(official: nil)))
  }

  @Test("Words stand out, and the number most of all")
  func legibility() {
    expect(
      Verdict(.legibility, "met"),
      Verdict(.legibility, "not met: a contrast is 4.5:1, and should be 7:1 or more") { $0.contrast = 4.5 },
      Verdict(
        .legibility, "not met: the number is 2 times as large as the words, and should be 3 times or more",
        sheet: {
          $0.smallest = 20
          $0.numberSize = 40
        }),
      Verdict(.legibility, "not met: there is no number to call") { $0.number = "Call" })
  }

  @Test("Facts are checked within a year, and looked at after nine months")
  func dates() {
    expect(
      Verdict(.date, "met"),
      Verdict(.date, "met, but the facts are from 2026-02-20, 9 months ago") { $0.checked = "2026-02-20" },
      Verdict(.date, "met") { $0.checked = "2026-02-25" },
      Verdict(.date, "not met: the facts are from 2025-11-24, 12 months ago") {
        $0.checked = "2025-11-24"
      },
      Verdict(.date, "not met: the facts can't have been checked on 2026-12, which is to come") {
        $0.checked = "2026-12"
      },
      Verdict(.date, "cannot tell: when the facts were last checked isn't known") { $0.checked = nil })
  }

  @Test("Words are plain and give nobody away")
  func plainWords() {
    expect(
      Verdict(.plainWords, "met"),
      Verdict(.plainWords, "not met: 'victim' labels its reader, or gives her away") { $0.words = "Are you a victim?" },
      Verdict(.plainWords, "met") { $0.words = "a b c d e f g h i j k." },
      Verdict(.plainWords, "met, but a sentence has 12 words: 'a b c d e f g h i j k l'") {
        $0.words = "a b c d e f g h i j k l."
      },
      Verdict(.plainWords, "cannot tell: only English words are looked through") { $0.languages = ["es"] },
      Verdict(.plainWords, "met") {
        $0.words = "Are you a victim?"
        $0.kind = .statutory
      })
  }

  @Test("A code leads where the printed address does, and nowhere else")
  func codes() {
    func code(_ code: String, _ line: String, _ format: SheetFormat = .letter) -> Verdict {
      Verdict(.code, line) {
        $0.code = code
        $0.address = "example.org/help"
        $0.format = format
      }
    }
    expect(
      Verdict(.code, "met"), code("https://example.org/help/", "met"),
      code("http://example.org/help/", "not met: the code's address isn't a secure one"),
      code("https://example.org/help/?id=1", "not met: the code's address holds more than a page"),
      code("https://example.org/petition/", "not met: the code's address isn't printed on the sheet"),
      code(
        "https://example.org/help",
        "met, but a scan stays in a phone's history, and this sheet hangs where somebody hides to read", .stall))
  }

  @Test("What isn't known of a law is said, and never counts as met")
  func knowledge() {
    expect(
      Verdict(.knowledge, "met"), Verdict(.knowledge, "met", venue: .hotels),
      Verdict(.knowledge, "cannot tell: the law doesn't name parks", venue: .parks),
      Verdict(
        .knowledge, "cannot tell: the sources are too thin to say what the law asks for", law: LawOf(status: .unknown)),
      Verdict(
        .knowledge, "cannot tell: no posting law was found, which doesn't mean that there is none",
        law: LawOf(status: .noneFound)),
      Verdict(.knowledge, "cannot tell: the sources of the law are weak", law: LawOf(confidence: .low)),
      Verdict(.knowledge, "cannot tell: when the law was last checked isn't known", law: LawOf(checked: nil)),
      Verdict(
        .knowledge, "cannot tell: the law was last checked on 2024-07, more than a year ago",
        law: LawOf(checked: "2024-07")))
  }

  @Test("Every rule is told once, in order, with its place in the law and its source")
  func sources() throws {
    let checks = Verdict(.size, "met").checks
    #expect(checks.map(\.rule) == LawCheck.Rule.allCases)
    let size = try #require(checks.first)
    #expect(size.citation == "KY Code 1")
    #expect(size.source == WebAddress("https://law.example.com/"))
    #expect(size.date == PartialDate("2026-02"))
    #expect(checks.last { !$0.rule.isOfLaw }?.citation == nil)
  }
}
