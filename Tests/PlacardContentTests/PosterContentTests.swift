import PlacardCore
import PlacardModel
import PlacardTestSupport
import Testing

@testable import PlacardContent

@Suite("Posters and the words of statutes")
struct PosterContentTests {
  static let poster = SmallSite().files.text("Content/posters/en.yaml") ?? ""

  @Test("A poster's words are read with their versions")
  func words() throws {
    let outcome = try read(.posterCopy(language: .english, beside: nil), Self.poster)
    let copy = try #require(outcome.value)
    #expect(outcome.findings == [])
    #expect(copy.name.value == "English")
    #expect(copy.draftNote.value == "Nobody has reviewed this yet.")
    #expect(copy.smallLine.value == "Free. Any hour.")
    #expect(copy.steps.map(\.value) == ["Dial {{hotline.number}}.", "Say your language."])
    #expect(copy.versions.count == PosterVersion.allCases.count)
    #expect(copy.versions[.farm]?.headline.value == "Farm?")
    #expect(copy.versions[.youth]?.situations.map(\.value) == ["A friend takes your money."])
    #expect(copy.staff == nil)
  }

  @Test("The words for staff are read where they are")
  func staff() throws {
    let places = Placement.allCases.map { "\($0.rawValue): There" }.joined(separator: ", ")
    let yaml =
      Self.poster + "staff: {heading: Hang it, headings: {law: 1, places: 2, check: 3, avoid: 4, print: 5}, "
      + "standing: {extra: 6, notice: 7, allowed: 8, unknown: 9}, places: {\(places)}, hang: [A], check: [B, C], "
      + "avoid: [D], print_note: Actual size., ruler: An inch.}"
    let outcome = try read(.posterCopy(language: .english, beside: nil), yaml)
    let copy = try #require(outcome.value)
    #expect(copy.staff?.heading.value == "Hang it")
    #expect(copy.staff?.check.map(\.value) == ["B", "C"])
    #expect(copy.staff?.printNote.value == "Actual size.")
    #expect(copy.sentences.contains { $0.value == "Actual size." })
  }

  @Test(
    "A poster lacks no word",
    arguments: [
      ("name: English\n", "a.yaml:1:1: error: a poster needs 'name' [missing-field]"),
      ("small_line: Free. Any hour.\n", "a.yaml:1:1: error: a poster needs 'small_line' [missing-field]"),
      (
        "  salon: {headline: Salon?, situations: [You sleep in the shop.]}\n",
        "a.yaml:16:3: error: a set of versions needs 'salon' [missing-field]"
      ),
    ])
  func missing(line: String, finding: String) throws {
    let outcome = try read(.posterCopy(language: .english, beside: nil), Self.poster.replacing(line, with: ""))
    #expect(outcome.value == nil)
    #expect(outcome.findings == [finding])
  }

  @Test("A statute's words are paragraphs, and stand by their digest in any language")
  func notice() throws {
    let outcome = try read(
      .statutoryWords,
      """
      ht:
        text: |
          One.
          Two.

          Three.
        sha256: 01b546d4a3f8dcd0a63569f318aea3c77fb639445447e4bc299e6cd0ddb525b5
      """)
    let creole = try #require(LanguageTag("ht"))
    let words = try #require(outcome.value?[creole])
    #expect(words.paragraphs == ["One.\nTwo.", "Three."])
    #expect(words.text == "One.\nTwo.\n\nThree.\n")
    #expect(outcome.findings == [])
  }

  @Test("What posters a site prints may be left to the standard")
  func standardSettings() throws {
    let site = SmallSite().replacing("Content/site.yaml", "posters: {formats: [], general: []}\n", with: "")
    let settings = try #require(loadSite(site.files.below("Content")).value?.settings.posters)
    #expect(settings.general == SheetFormat.allCases)
    #expect(settings.formats == [.letter, .tearoff, .stall, .card, .mirror])
    #expect(settings.languages.isEmpty)
    #expect(!settings.showsCode)
  }

  private static func site(_ posters: String) -> SmallSite {
    SmallSite().replacing("Content/site.yaml", "posters: {formats: [], general: []}", with: "posters: \(posters)")
  }

  @Test("What posters a site prints is read, and kept where the site moves")
  func settings() throws {
    let site = Self.site("{formats: [phone-bank, a4], general: [card], languages: [en], code: true}")
    let address = try #require(WebAddress("https://other.example.org/"))
    let outcome = loadSite(site.files.below("Content"), baseAddress: address)
    let settings = try #require(outcome.value?.settings.posters)
    #expect(outcome.diagnostics.map(\.description) == [])
    #expect(settings.formats == [.phoneBank, .a4])
    #expect(settings.general == [.card])
    #expect(settings.languages == [.english])
    #expect(settings.showsCode)
  }

  @Test(
    "A format that there isn't, and a language without words, are told with their places",
    arguments: [
      (
        "{formats: [leter]}",
        "Content/site.yaml:12:21: error: 'leter' isn't a format of posters [unknown-word]; did you mean 'letter'?"
      ),
      (
        "{languages: [ko]}",
        "Content/site.yaml:12:23: error: posters in 'ko' need the file 'Content/posters/ko.yaml', and it isn't there [missing-file]"
      ),
    ])
  func faultySettings(posters: String, finding: String) {
    #expect(loadSite(Self.site(posters).files.below("Content")).diagnostics.map(\.description) == [finding])
  }

  @Test("Posters may be in languages that the site's pages aren't in")
  func otherLanguages() throws {
    let site = SmallSite().adding("Content/posters/zh-Hans.yaml", Self.poster)
    let outcome = loadSite(site.files.below("Content"))
    #expect(outcome.diagnostics.map(\.description) == [])
    #expect(outcome.value?.posters.keys.sorted().map(\.description) == ["en", "es", "zh-Hans"])
    let built = site.build()
    #expect(built.findings == [])
    #expect(built.files.paths == SmallSite().build().files.paths)
  }
}
