import PlacardCore
import PlacardModel
import Testing

@testable import PlacardContent

@Suite("Kinds made of several values")
struct GroupedKindTests {
  @Test("Measures are exact", arguments: ["8.5": 8500, "11": 11_000, "0.125": 125, "8.50": 8500])
  func measure(text: String, thousandths: Int) throws {
    #expect(try read(.measure, text).value?.thousandths == thousandths)
  }

  @Test("What isn't a measure", arguments: ["8,5", "-1", ".5", "8.", "8.1234", "8.5in", "1e3", "8.5.1", "1234567"])
  func badMeasure(text: String) throws {
    let words = "'\(text)' isn't a measure such as 8.5 [bad-number]"
    try expect(Faulty(text, "a.yaml:1:1: error: \(words)"), of: .measure)
  }

  static let sides = "a sheet has two sides in inches, the short one first, such as [8.5, 11] [wrong-kind]"

  @Test(
    "Sheets",
    arguments: [
      Faulty("[11, 8.5]", "a.yaml:1:1: error: \(sides)"), Faulty("[8.5]", "a.yaml:1:1: error: \(sides)"),
      Faulty("[1, 2, 3]", "a.yaml:1:1: error: \(sides)"),
      Faulty("8.5 x 11", "a.yaml:1:1: error: a list belongs here, not text [wrong-kind]"),
    ])
  func sheet(row: Faulty) throws {
    try expect(row, of: .sheetSize)
    let size = try #require(try read(.sheetSize, "[8.5, 11]").value)
    #expect(size.short.description == "8.5")
    #expect(size.long.description == "11")
  }

  @Test(
    "One of a few words",
    arguments: [
      Faulty(
        "publik",
        "a.yaml:1:1: error: 'publik' isn't a kind of hotline [unknown-word]; "
          + "write one of: national, state, lifeline, emergency"),
      Faulty(
        "natoinal", "a.yaml:1:1: error: 'natoinal' isn't a kind of hotline [unknown-word]; did you mean 'national'?"),
      Faulty("null", "a.yaml:1:1: error: a kind of hotline belongs here, not nothing [wrong-kind]"),
      Faulty("[state]", "a.yaml:1:1: error: a kind of hotline belongs here, not a list [wrong-kind]"),
    ])
  func word(row: Faulty) throws {
    try expect(row, of: Kind<Hotline.Kind>.word("a kind of hotline"))
    #expect(try read(Kind<Hotline.Kind>.word("a kind of hotline"), "state").value == .state)
  }

  @Test(
    "Text by language",
    arguments: [
      Faulty("{es: Hola}", "a.yaml:1:2: error: text by language needs 'en', the site's first language [missing-field]"),
      Faulty(
        "Hello", "a.yaml:1:1: error: text by language belongs here, such as {en: …, es: …}, not text [wrong-kind]"),
      Faulty(
        "{en: }", "a.yaml:1:6: error: text belongs here, not nothing [wrong-kind]",
        "a.yaml:1:2: error: text by language needs 'en', the site's first language [missing-field]"),
    ])
  func localizedText(row: Faulty) throws { try expect(row, of: .localizedText) }

  @Test("A language that the site hasn't got is said, and the others stand")
  func strangeLanguage() throws {
    let outcome = try read(.localizedText, "{en: Hello, fr: Salut, es: Hola}")
    #expect(outcome.value?.languages == Set(["en", "es"].compactMap(LanguageTag.init)))
    #expect(
      outcome.findings == [
        "a.yaml:1:13: error: 'fr' isn't one of the site's languages [bad-language]; the site has: en, es"
      ])
    #expect(try read(.localizedText, "{en: Hello}").value?[language: .english].text == "Hello")
  }

  @Test("An element that can't be read is left out, and all faults are said")
  func list() throws {
    let outcome = try read(Kind<[JurisdictionCode]>.list(of: .code), "[CA, xx, OH, yy]")
    #expect(outcome.value == [.california, .ohio])
    #expect(outcome.findings.count == 2)
    #expect(try read(Kind<[JurisdictionCode]>.list(of: .code), "[]").value == [])
  }

  static func campaign(_ field: String) -> String {
    "status: open\norganiser: A\nstarted: 2026\nevidence: []\n\(field)\n"
  }

  @Test("Whom a campaign asks", arguments: [("all", nil), ("[CA, OH]", [JurisdictionCode.california, .ohio])])
  func addressees(yaml: String, codes: [JurisdictionCode]?) throws {
    let facts = try #require(try read(.campaign(file: "a.yaml"), Self.campaign("addressed_to: \(yaml)")).value).facts
    #expect(facts.addressees == (codes.map { .some($0) } ?? .all))
  }

  @Test(
    "Faults in whom a campaign asks",
    arguments: [
      Faulty(
        "everybody", "a.yaml:5:15: error: 'all' or a list of postal codes belongs here, such as [CA, OH] [wrong-kind]"),
      Faulty("CA", "a.yaml:5:15: error: 'all' or a list of postal codes belongs here, such as [CA, OH] [wrong-kind]"),
    ])
  func badAddressees(row: Faulty) throws {
    try expect(Faulty(Self.campaign("addressed_to: \(row.yaml)"), row.findings[0]), of: .campaign(file: "a.yaml"))
  }

  @Test("Former addresses")
  func aliases() throws {
    #expect(try read(.aliases, "[/old-story/, /a/b/]").value?.map(\.value) == ["/old-story/", "/a/b/"])
  }

  @Test(
    "What isn't a former address",
    arguments: ["old", "/old", "old/", "/", "//", "/a//b/", "/../a/", "/Old/", "/a b/", "/a.html"])
  func badAliases(text: String) throws {
    let outcome = try read(.aliases, "['\(text)']")
    #expect(outcome.value?.map(\.value) == [])
    #expect(
      outcome.findings == [
        "a.yaml:1:2: error: '\(text)' isn't a former address on this site such as /old-story/ [bad-address]"
      ])
  }
}
