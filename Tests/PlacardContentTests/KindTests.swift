import PlacardCore
import PlacardModel
import Testing

@testable import PlacardContent

@Suite("Kinds of values")
struct KindTests {
  @Test("Phone numbers", arguments: ["\"+18883737888\"", "'+18883737888'", "911", "\"233733\"", "988"])
  func phone(yaml: String) throws {
    let outcome = try read(.phone, yaml)
    #expect(outcome.value != nil)
    #expect(outcome.findings == [])
  }

  @Test(
    "What isn't a phone number",
    arguments: [
      "1-888-373-7888", "8883737888", "+1888373788", "+188837378888", "+448883737888", "+11883737888", "+18881737888",
      "9a1",
      "12", "1234567", "+18ⅷ8373788",
    ])
  func badPhone(text: String) throws {
    let words = "'\(text)' isn't a phone number such as \"+19162106276\" or \"911\" [bad-phone]"
    try expect(Faulty(text, "a.yaml:1:1: error: \(words)"), of: .phone)
  }

  @Test("Dates", arguments: ["2026", "2026-11", "\"2026-11-24\""])
  func date(yaml: String) throws {
    #expect(try read(.date, yaml).value?.description == yaml.filter { $0 != "\"" })
  }

  @Test("What isn't a date", arguments: ["June 2026", "2026-13", "2026-02-30", "11/24/2026", "2026-1-1"])
  func badDate(text: String) throws {
    let words = "'\(text)' isn't a date such as 2026-11-24, 2026-11 or 2026 [bad-date]"
    try expect(Faulty(text, "a.yaml:1:1: error: \(words)"), of: .date)
  }

  @Test("Web addresses", arguments: ["https://oag.ca.gov/", "http://www.ago.gov/a?b=c#d", "https://x.org:8080/ñ"])
  func webAddress(text: String) throws {
    #expect(try read(.webAddress, "'\(text)'").value?.description == text)
  }

  @Test(
    "What isn't a web address",
    arguments: [
      "oag.ca.gov", "ftp://x.org", "javascript://x.org/%0a", "https://", "https://localhost/", "https://a@x.org/",
      "https://x.org/<b>", "https://x.org/a b", "//x.org/", "https://x.org@\u{301}y.org/",
    ])
  func badWebAddress(text: String) throws {
    let words = "'\(text)' isn't a web address such as https://oag.ca.gov/ [bad-address]"
    try expect(Faulty("'\(text)'", "a.yaml:1:1: error: \(words)"), of: .webAddress)
  }

  @Test("E-mail addresses", arguments: ["oag@dc.gov", "a.b+c_d-e@x.co.us"])
  func email(text: String) throws {
    #expect(try read(.email, text).value?.description == text)
  }

  @Test(
    "What isn't an e-mail address",
    arguments: ["oag", "@dc.gov", "a@b", "a@b@c.d", "a b@c.d", "a@.gov", "a@gov.", "a?b@c.d"])
  func badEmail(text: String) throws {
    let words = "'\(text)' isn't an e-mail address such as oag@dc.gov [bad-address]"
    try expect(Faulty("'\(text)'", "a.yaml:1:1: error: \(words)"), of: .email)
  }

  @Test(
    "Slugs, codes and languages",
    arguments: [
      Faulty(
        "New York",
        "a.yaml:1:1: error: 'New York' isn't a slug such as new-york: a-z, 0-9 and single hyphens [bad-slug]"),
      Faulty("{a: b}", "a.yaml:1:2: error: a slug belongs here, not a group of fields [wrong-kind]"),
    ])
  func slug(row: Faulty) throws {
    try expect(row, of: .slug)
    #expect(try read(.slug, "new-york").value == Slug("new-york"))
  }

  @Test("Postal codes of jurisdictions, in capitals", arguments: ["ca", "XX", "California", ""])
  func code(text: String) throws {
    let words = "'\(text)' isn't a jurisdiction's postal code such as CA [bad-code]"
    try expect(Faulty("'\(text)'", "a.yaml:1:1: error: \(words)"), of: .code)
    #expect(try read(.code, "NO").value == nil)
    #expect(try read(.code, "CA").value == .california)
  }

  @Test("Language tags")
  func language() throws {
    try expect(
      Faulty("Spanish", "a.yaml:1:1: error: 'Spanish' isn't a language tag such as es or zh-Hans [bad-language]"),
      of: .language)
    #expect(try read(.language, "no").value == LanguageTag("no"))
  }

  @Test(
    "Text is any but none",
    arguments: [
      Faulty("''", "a.yaml:1:1: error: '' isn't text such as 'words' [wrong-kind]"),
      Faulty("~", "a.yaml:1:1: error: text belongs here, not nothing [wrong-kind]"),
      Faulty("[a]", "a.yaml:1:1: error: text belongs here, not a list [wrong-kind]"),
    ])
  func text(row: Faulty) throws {
    try expect(row, of: .text)
    #expect(try read(.text, "no").value == "no")
    #expect(try read(.text, "'null'").value == "null")
  }

  @Test("Digits keep their zeros")
  func digits() throws {
    #expect(try read(.digits, "02108").value == "02108")
    try expect(Faulty("x12", "a.yaml:1:1: error: 'x12' isn't digits such as '02108' [bad-number]"), of: .digits)
    try expect(Faulty("１", "a.yaml:1:1: error: '１' isn't digits such as '02108' [bad-number]"), of: .digits)
  }

  @Test("Whole numbers of a range", arguments: ["0", "13", "1.0", "01", "+1", "1e1", "99999999999999999999", "one"])
  func whole(text: String) throws {
    let words = "'\(text)' isn't a whole number such as 1 or more, up to 12 [bad-number]"
    try expect(Faulty(text, "a.yaml:1:1: error: \(words)"), of: .whole(1...12))
    #expect(try read(.whole(1...12), "12").value == 12)
    #expect(try read(.whole(1...12), "1").value == 1)
  }

  @Test("Years", arguments: ["1775", "2201", "26", "2026-01"])
  func year(text: String) throws {
    try expect(Faulty(text, "a.yaml:1:1: error: '\(text)' isn't a year such as 2026 [bad-date]"), of: .year)
    #expect(try read(.year, "1776").value == 1776)
  }

  @Test("True and false, and nothing like them", arguments: ["yes", "no", "True", "1", "on"])
  func boolean(text: String) throws {
    try expect(Faulty(text, "a.yaml:1:1: error: '\(text)' isn't true or false such as true [wrong-kind]"), of: .boolean)
    #expect(try read(.boolean, "false").value == false)
    #expect(try read(.boolean, "true").value == true)
  }
}
