import PlacardCore
import PlacardModel
import PlacardPoster
import Testing

@Suite("Laws on sizes, type and languages")
struct LawSheetTests {
  @Test("A sheet is told whether it is large enough, and the right way round")
  func sizes() {
    expect(
      Verdict(.size, "met"),
      Verdict(.size, "not met: the sheet is 8.27 x 11.69 inches, and the law asks for at least 8.5 x 11") {
        $0.format = .a4
        ($0.width, $0.height) = (595.28 / 72, 841.89 / 72)
      },
      Verdict(
        .size, "not met: the sheet is 8.5 x 11 inches, and the law asks for at least 11 inches wide and 8.5 high",
        law: LawOf(orientation: .landscape)),
      Verdict(.size, "met", law: LawOf(orientation: .landscape), sheet: { ($0.width, $0.height) = (11, 8.5) }),
      Verdict(
        .size, "not met: the sheet is 11 x 8.5 inches, and the law asks for at least 8.5 inches wide and 11 high",
        law: LawOf(orientation: .portrait), sheet: { ($0.width, $0.height) = (11, 8.5) }),
      Verdict(.size, "met") { ($0.width, $0.height) = (11, 8.5) },
      Verdict(.size, "cannot tell: the size that the law asks for isn't known", law: LawOf(size: nil)),
      Verdict(.size, "cannot tell: a screen has no size in inches") { $0.format = .screen })
  }

  @Test("Type must still be large enough on a page that a printer shrank")
  func types() {
    expect(
      Verdict(.type, "met"), Verdict(.type, "met") { $0.smallest = 16 / 0.94 },
      Verdict(.type, "not met: its smallest type is 12 points, and the law asks for 16") { $0.smallest = 12 },
      Verdict(
        .type, "not met: its smallest type is 16 points, which a printer may shrink to 15.04; the law asks for 16"
      ) { $0.smallest = 16 },
      Verdict(.type, "cannot tell: the type that the law asks for isn't known", law: LawOf(type: nil)),
      Verdict(.type, "cannot tell: type on a screen has no size in points") { $0.format = .screenTall })
  }

  static func variant(
    _ venues: [Venue], _ size: (String, String)?, _ type: String?, kind: String? = nil
  )
    -> NoticeRules.Variant
  {
    NoticeRules.Variant(kind: kind, venues: venues, sheet: sheet(size, nil, type), placements: [], note: nil)
  }

  /// Florida's larger sign, Kentucky's cling, and cards without a size.
  @Test("Some venues and some formats have a sheet of their own")
  func variants() {
    let florida = LawOf(variants: [Self.variant([.hotels], ("11", "15"), "32")])
    let cling = "transparent static window cling, restrooms only"
    let kentucky = LawOf(variants: [Self.variant([], ("3", "3"), "10", kind: cling)])
    expect(
      Verdict(.size, "met", venue: .bars, law: florida),
      Verdict(
        .size, "not met: the sheet is 8.5 x 11 inches, and the law asks for at least 11 x 15", venue: .hotels,
        law: florida),
      Verdict(.size, "met", venue: .hotels, law: florida) { ($0.width, $0.height) = (11, 17) },
      Verdict(
        .type, "not met: its smallest type is 17.1 points, and the law asks for 32", venue: .hotels, law: florida),
      Verdict(.size, "met, but the law allows this size only as: \(cling)", law: kentucky) {
        $0.format = .cling
        ($0.width, $0.height) = (3, 3)
      },
      Verdict(.type, "met", law: kentucky) {
        $0.format = .cling
        $0.smallest = 10.7
      },
      Verdict(.size, "not met: the sheet is 3 x 3 inches, and the law asks for at least 8.5 x 11", law: kentucky) {
        ($0.width, $0.height) = (3, 3)
      },
      Verdict(
        .size, "cannot tell: the size that the law asks for isn't known", venue: .hotels,
        law: LawOf(variants: [Self.variant([.hotels], nil, nil)])))
  }

  @Test("Every language that the law asks for is there, with its room")
  func languages() {
    let mexico = LawOf(arrangement: .equalPortions)
    expect(
      Verdict(.languages, "met"),
      Verdict(.languages, "not met: the law asks for languages of equal size, and one has less room", law: mexico) {
        $0.areas = [100, 50]
      },
      Verdict(.languages, "met", law: mexico) { $0.areas = [100, 92] },
      Verdict(
        .languages, "cannot tell: the languages that the law asks for aren't known", law: LawOf(languages: [])),
      Verdict(.languages, "met", law: LawOf(languages: ["zh"])) { $0.languages = ["en", "zh-Hans"] })
  }

  @Test("Further languages depend on the place, and those for hotels only matter there")
  func furtherLanguages() {
    let county = LawOf(languageRule: "the county's third language")
    let lodging = LawOf(languageRule: "lodging: any other language")
    expect(
      Verdict(.languages, "cannot tell: it depends on the place: the county's third language", law: county),
      Verdict(.languages, "met", venue: .bars, law: lodging),
      Verdict(
        .languages, "cannot tell: it depends on the place: lodging: any other language", venue: .hotels, law: lodging))
  }

  @Test("A sheet in one language of two is told what to hang beside it, where that will do")
  func languagesBeside() {
    func row(_ line: String, _ arrangement: NoticeRules.Arrangement?) -> Verdict {
      Verdict(.languages, line, law: LawOf(arrangement: arrangement)) { $0.languages = ["en"] }
    }
    expect(
      row("not met: the law also asks for Spanish; hang that sheet too", .separateSheets),
      row("not met: the law also asks for Spanish; hang that sheet too", .either),
      row("not met: the law also asks for Spanish, on the same sheet", .sameSheet),
      row("not met: the law also asks for Spanish; whether a second sheet beside this one will do isn't known", nil),
      Verdict(
        .languages, "not met: the law asks for these languages, and the sheet has no words in them: English, Spanish"
      ) { $0.languages = ["pl"] })
  }

  @Test("Languages stand as the law arranges them")
  func arrangements() {
    let bars = LawOf(arrangement: .twoThirds)
    expect(
      Verdict(
        .languages, "not met: the law asks for a separate sheet for each language, and this one has several",
        law: LawOf(arrangement: .separateSheets)),
      Verdict(
        .languages, "not met: the law asks for about two thirds in English and one third in Spanish", law: bars),
      Verdict(.languages, "met", law: bars) { $0.areas = [200, 100] },
      Verdict(.languages, "met", law: LawOf(arrangement: .either)))
  }
}

/// Holds each row to what its rule says.
func expect(_ rows: Verdict..., at location: Testing.SourceLocation = #_sourceLocation) {
  for row in rows { #expect(row.found == row.line, sourceLocation: location) }
}
