import PlacardCore
import Testing

@testable import PlacardDisk

@Suite struct `Text that is read` {
  func findings(_ bytes: [UInt8]) -> [String] {
    TextRule.findings(in: bytes, file: "a.md").map(\.description)
  }

  @Test func `may hold any language, tabs and either line end`() {
    #expect(findings(Array("Línea\r\n\t中文 👩‍👧 العربية ~\n\u{2014}\u{10FFFF}".utf8)) == [])
    #expect(findings([]) == [])
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], "1:2"), ([0xC0, 0x80], "1:1"), ([0x0A, 0xC3, 0xA9, 0xC3], "2:2"),
      ([0xED, 0xA0, 0x80], "1:1"),
      ([0xF4, 0x90, 0x80, 0x80], "1:1"), ([0xE2, 0x82], "1:1"), ([0x80], "1:1"),
      ([0xF0, 0x8F, 0xBF, 0xBF], "1:1"),
      (Array("0123456789\nabcdefgh".utf8) + [0xE2, 0x28, 0xA1], "2:9"),
    ] as [([UInt8], String)])
  func `is UTF-8, or the first place where it isn't is named`(bytes: [UInt8], place: String) {
    #expect(
      findings(bytes) == [
        "a.md:\(place): error: 'a.md' isn't UTF-8 text [invalid-utf8]; save it with the encoding UTF-8"
      ])
  }

  @Test func `has no invisible characters that change how it reads`() {
    #expect(
      findings(Array("\u{FEFF}Title\n\u{E9}\u{202E}live\0\u{FEFF}\rx".utf8)) == [
        "a.md:1:1: error: U+FEFF, a byte order mark, isn't allowed; UTF-8 needs none [hazardous-character]",
        "a.md:2:2: error: U+202E isn't allowed; it is invisible and can change how the text around it is read "
          + "[hazardous-character]",
        "a.md:2:7: error: U+0000 isn't allowed; it is invisible and can change how the text around it is read "
          + "[hazardous-character]",
        "a.md:2:8: error: U+FEFF isn't allowed; it is invisible and can change how the text around it is read "
          + "[hazardous-character]",
        "a.md:2:9: error: U+000D isn't allowed without U+000A after it; lines end with U+000A [hazardous-character]",
      ])
  }

  @Test func `is complained about five times at most`() {
    #expect(findings([UInt8](repeating: 0, count: 100)).count == 5)
  }

  @Test func `is judged the same wherever a character stands`() {
    for scalar in ["\u{7F}", "\u{1F}", "\u{0}", "\u{202E}", "\u{85}"] {
      for before in 0...17 {
        let text = String(repeating: "~", count: before) + scalar + String(repeating: " ", count: 20 - before)
        #expect(findings(Array(text.utf8)).count == 1, "\(scalar.debugDescription) after \(before)")
      }
    }
  }

  @Test(arguments: [("a.md", true), ("a.SVG", true), ("a/b.yaml", true), ("a.png", false), ("md", false)])
  func `is known by its ending`(path: String, isText: Bool) {
    #expect(TextRule.isText(path) == isText)
  }
}
