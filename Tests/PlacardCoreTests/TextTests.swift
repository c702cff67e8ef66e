import PlacardCore
import Testing

@Suite("Text that meets terminals and markup")
struct TextTests {
  @Test(
    "Characters that would change how others are shown are spelt out",
    arguments: [
      ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("a\u{202E}b", #"a\u{202E}b"#),
      ("\u{2066}a\u{2069}", #"\u{2066}a\u{2069}"#),
      ("two\nlines", #"two\u{A}lines"#), ("a\tb", #"a\u{9}b"#), ("\u{200F}", #"\u{200F}"#),
      ("\u{FEFF}a", #"\u{FEFF}a"#), ("a\rb", #"a\u{D}b"#), ("a\r\nb", #"a\u{D}\u{A}b"#),
      ("\u{0}\u{7F}\u{9B}", #"\u{0}\u{7F}\u{9B}"#), ("e\u{301}\u{61C}", "e\u{301}" + #"\u{61C}"#),
    ])
  func visible(text: String, shown: String) {
    #expect(Array(text.withVisibleControls.utf8) == Array(shown.utf8))
  }

  @Test("Everything else stays", arguments: ["José’s ¿habla?", "العربية", "👩‍👧", ""])
  func unchanged(text: String) {
    #expect(text.withVisibleControls == text)
  }

  @Test(
    "Text means itself in markup",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
      ("&amp;", "&amp;amp;"), ("plain é 漢", "plain é 漢"), ("", ""),
    ])
  func escaped(text: String, markup: String) {
    var bytes = Array("<".utf8)
    bytes.appendEscaped(text)
    #expect(String(decoding: bytes, as: UTF8.self) == "<" + markup)
  }

  @Test(
    "A mark that joins the character before it can't hide it",
    arguments: ["\"": "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "&": "&amp;"])
  func escapedUnderAnAccent(character: String, entity: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(character + "\u{301}")
    #expect(bytes == Array(entity.utf8) + Array("\u{301}".utf8))
  }
}
