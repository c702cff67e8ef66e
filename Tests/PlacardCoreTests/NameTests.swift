import PlacardCore
import Testing

@Suite("Names")
struct NameTests {
  @Test("Slugs", arguments: ["a", "new-york", "988", "a-1-b", String(repeating: "a", count: 64)])
  func slug(text: String) {
    #expect(Slug(text)?.description == text)
  }

  @Test(
    "What isn't a slug",
    arguments: [
      "", "-", "-a", "a-", "a--b", "New-York", "new york", "new_york", "a.b", "../a", "a/b", "é", "e\u{301}", "a\u{0}",
      String(repeating: "a", count: 65),
    ])
  func notASlug(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test("Language tags", arguments: ["en", "es", "zh-Hans", "haw", "es-419", "pt-BR"])
  func language(text: String) {
    #expect(LanguageTag(text)?.description == text)
  }

  @Test(
    "What isn't a language tag",
    arguments: ["", "e", "EN", "engl", "en-", "-en", "en--US", "en_US", "es.md", "e1", "en-é"])
  func notALanguage(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test("Direction of reading", arguments: ["en": "ltr", "ar": "rtl", "fa": "rtl", "ur-PK": "rtl", "zh-Hans": "ltr"])
  func direction(text: String, direction: String) {
    #expect(LanguageTag(text)?.direction == direction)
  }

  static let fields = ["phone", "photo", "email", "name", "names", "tty", "last_election", "next_election"]

  @Test(
    "The field that a misspelt one meant",
    arguments: [
      ("phnoe", "phone"), ("Phone", "phone"), ("phones", "phone"), ("emial", "email"), ("nmae", "name"),
      ("tyt", "tty"), ("last_elecion", "last_election"), ("next-election", "next_election"), ("pho", nil), ("fax", nil),
      ("", nil), ("telephone", nil), ("phone", nil),
    ])
  func nearest(name: String, meant: String?) {
    #expect(nearestName(to: name, among: Self.fields) == meant)
    #expect(didYouMean(name, among: Self.fields) == meant.map { "did you mean '\($0)'?" })
  }

  @Test("Of two equally near names the first in the alphabet is offered, whatever order they come in")
  func tie() {
    #expect(nearestName(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
    #expect(nearestName(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }
}
