import PlacardCore
import Testing

@testable import PlacardCommandLine

@Suite("How findings are shown")
struct DiagnosticTextTests {
  /// A finding in a file of one line or more, as a terminal without colours shows it.
  func shown(
    _ text: String, line: Int? = 1, column: Int? = nil, notes: [Diagnostic.Note] = [], summary: String = "x",
    hasColours: Bool = false, severity: Diagnostic.Severity = .error
  ) -> String {
    let place = SourceLocation(file: "a.yaml", line: line, column: column)
    return DiagnosticText(sources: FileTree(["a.yaml": text]), style: TextStyle(hasColours: hasColours))
      .text(of: Diagnostic(severity, .badPhone, at: place, summary, notes: notes))
  }

  @Test("A line of the source with a caret under the column")
  func caret() {
    #expect(
      shown("one\nphone: 12\n", line: 2, column: 8) == """
        a.yaml:2:8: error: x [bad-phone]
          2 | phone: 12
            |        ^

        """)
    #expect(
      shown(String(repeating: "\n", count: 99) + "ab\r\n", line: 100, column: 2) == """
        a.yaml:100:2: error: x [bad-phone]
          100 | ab
              |  ^

        """)
  }

  @Test("Without a column there is no caret, without a line no excerpt")
  func lessIsKnown() {
    #expect(shown("ab") == "a.yaml:1: error: x [bad-phone]\n  1 | ab\n")
    #expect(shown("ab", line: nil) == "a.yaml: error: x [bad-phone]\n")
    #expect(shown("ab", line: 2) == "a.yaml:2: error: x [bad-phone]\n")
    #expect(shown("ab", line: 0, column: 0) == "a.yaml:0:0: error: x [bad-phone]\n")
    let nowhere = Diagnostic(.missingFile, at: nil, "x")
    #expect(
      DiagnosticText(sources: FileTree(), style: TextStyle(hasColours: false)).text(of: nowhere)
        == "error: x [missing-file]\n")
  }

  @Test("A tab counts as one column, and a column past the end stands at the end")
  func tabs() {
    #expect(shown("\ta:\tb", column: 5) == "a.yaml:1:5: error: x [bad-phone]\n  1 |  a: b\n    |     ^\n")
    #expect(shown("ab", column: 9) == "a.yaml:1:9: error: x [bad-phone]\n  1 | ab\n    |   ^\n")
  }

  @Test("Columns count characters as they are seen")
  func scalars() {
    #expect(
      shown("né: e\u{301}!", column: 7) == "a.yaml:1:7: error: x [bad-phone]\n  1 | né: e\u{301}!\n    |      ^\n")
  }

  @Test("Control characters can't act, and the caret still stands under its column")
  func controls() {
    #expect(
      shown("\u{1B}[2J\u{202E}!", column: 6, summary: "'\u{1B}[2J'")
        == #"a.yaml:1:6: error: '\u{1B}[2J' [bad-phone]"# + "\n" + #"  1 | \u{1B}[2J\u{202E}!"# + "\n"
        + "    | \(String(repeating: " ", count: 17))^\n")
  }

  @Test("Of a long line the hundred characters around the column are shown")
  func longLine() {
    let line = String(repeating: "a", count: 150) + "X" + String(repeating: "b", count: 149)
    #expect(
      shown(line, column: 151) == """
        a.yaml:1:151: error: x [bad-phone]
          1 | …\(String(repeating: "a", count: 50))X\(String(repeating: "b", count: 49))…
            | \(String(repeating: " ", count: 51))^

        """)
    #expect(shown(line, column: 3).contains("  1 | \(String(repeating: "a", count: 100))…\n    |   ^\n"))
    let edge = shown(line, column: 300)
    #expect(edge.hasSuffix("…\(String(repeating: "b", count: 51))\n    | \(String(repeating: " ", count: 51))^\n"))
  }

  @Test("Further places follow")
  func notes() {
    let note = Diagnostic.Note("first \u{1B}here", at: SourceLocation(file: "b.yaml", line: 3, column: 1))
    #expect(
      shown("ab", column: 1, notes: [note, note]) == """
        a.yaml:1:1: error: x [bad-phone]
          1 | ab
            | ^
          b.yaml:3:1: note: first \\u{1B}here
          b.yaml:3:1: note: first \\u{1B}here

        """)
  }

  @Test("Colours stand around the same words")
  func colours() {
    let note = Diagnostic.Note("n", at: SourceLocation(file: "b.yaml"))
    let error = shown("ab", column: 1, notes: [note], hasColours: true)
    #expect(
      error == "\u{1B}[1ma.yaml:1:1: \u{1B}[0m\u{1B}[1;31merror:\u{1B}[0m x [bad-phone]\n  1 | ab\n"
        + "    | \u{1B}[32m^\u{1B}[0m\n  \u{1B}[1mb.yaml\u{1B}[0m: note: n\n")
    #expect(shown("ab", hasColours: true, severity: .warning).contains("\u{1B}[1;33mwarning:\u{1B}[0m x [bad-phone]"))
    let plain = error.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == shown("ab", column: 1, notes: [note]))
  }
}
