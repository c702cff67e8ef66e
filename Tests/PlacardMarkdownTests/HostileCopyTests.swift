import PlacardCore
import PlacardMarkdown
import Testing

@Suite("Copy made to stop the build")
struct HostileCopyTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let copy: String
    /// The first finding's identifier, or nil for a document without findings.
    let outcome: DiagnosticIdentifier?

    init(_ name: String, _ copy: String, _ outcome: DiagnosticIdentifier?) {
      testDescription = name
      self.copy = copy
      self.outcome = outcome
    }
  }

  /// A unit as often as it fits into the size that copy may have.
  static func full(_ unit: String, before: String = "", after: String = "") -> String {
    let room = 65_536 - before.utf8.count - after.utf8.count
    return before + String(repeating: unit, count: room / unit.utf8.count) + after
  }

  static func times(_ count: Int, _ unit: String) -> String { String(repeating: unit, count: count) }

  static let shapes: [Shape] = [
    Shape("lists, then blank lines", times(16_000, "- ") + "x\n" + times(30_000, "\n"), .markdownTooDeep),
    Shape("the same in a quote", "> " + times(16_000, "- ") + "x\n" + times(30_000, "\n"), .markdownTooDeep),
    Shape("lists by tabs", full("-\t", after: "x"), .markdownTooDeep),
    Shape("ordered lists", full("1. ", after: "x"), .markdownTooDeep),
    Shape("quotes in lists", full("> - ", after: "x"), .markdownTooDeep),
    Shape("quotes, then emphasis", times(20_000, ">") + times(20_000, "a*"), .markdownTooDeep),
    Shape("lists by indentation", (0..<240).map { times($0, "  ") + "- a\n" }.joined(), .markdownTooDeep),
    Shape("![[]()", full("![[]()"), .markdownTooDeep),
    Shape("open brackets", full("["), .markdownTooDeep),
    Shape("open images", full("!["), .markdownTooDeep),
    Shape("brackets over lines", full("[\n"), .markdownTooDeep),
    Shape("nested emphasis", times(10_000, "*") + "a" + times(10_000, "*"), .markdownTooDeep),
    Shape("nested strong and emphasis", times(40, "**a *b ") + times(40, "c* d**"), .markdownTooDeep),
    Shape("links without end", full("[a]("), nil),
    Shape("links and titles without end", full("[a](b \""), nil),
    Shape("alternating emphasis", full("*a_ "), nil),
    Shape("emphasis that can't close", full("a **b"), nil),
    Shape("backticks of growing runs", (1..<350).map { times($0, "`") + " " }.joined(), nil),
    Shape("one run of backticks", full("`"), nil),
    Shape("comments without end", full("a <!-- "), nil),
    Shape("a comment that starts again", full("<!--"), .rawHTML),
    Shape("declarations without end", full("a <!A "), nil),
    Shape("tags", full("<b>"), .rawHTML),
    Shape("open tags", full("<a\n"), nil),
    Shape("quotation marks", full("\"'"), nil),
    Shape("backslashes", full("\\"), nil),
    Shape("references", full("[a] ", before: "[a]: /x\n\n"), nil),
    Shape("definitions", full("[a]: x\n"), nil),
    Shape("parentheses", full("(", before: "[a]("), nil),
    Shape("braces", full("{"), .unknownPlaceholder),
    Shape("placeholders", full("{{a.b}}"), nil),
    Shape("ids", full("x{#"), nil),
    Shape("equal headings", full("## a\n"), nil),
    Shape("tables", full("|a|\n|-|\n"), .pipeTable),
    Shape("32 quotes on every line", full(times(32, ">") + "\n"), nil),
    Shape("32 lists, then blank lines", times(32, "- ") + "x" + times(65_000, "\n"), nil),
    Shape("stars that are a line", full("* "), nil),
  ]

  @Test("ends in a document or a finding", arguments: shapes) func shape(_ shape: Shape) {
    let outcome = MarkdownDocument.parse(shape.copy, file: "copy.md")
    #expect(outcome.diagnostics.first?.identifier == shape.outcome)
    #expect((outcome.value == nil) == (shape.outcome == .markdownTooDeep))
  }

  @Test("copy may have 64 KB") func size() {
    #expect(findings(String(repeating: "a", count: 65_536)).isEmpty)
    #expect(
      findings(String(repeating: "é", count: 32_769)) == [
        "copy.md: error: Markdown copy may have 65536 bytes, and this has 65538 [markdown-too-large]; "
          + "split it into updates or pages"
      ])
  }

  @Test("the finding names the line that is too deep") func depth() {
    let rule = "quotes, lists, brackets and emphasis may nest 32 levels deep [markdown-too-deep]"
    let fix = "write it flatter; a bracket that is meant as text is written '\\['"
    let quotes = "a\r\n\r\n" + Self.times(33, "> ")
    #expect(findings(quotes, firstLine: 4) == ["copy.md:6: error: \(rule); \(fix)"])
    #expect(findings("a\n\nb\n" + Self.times(33, "[")) == ["copy.md:4: error: \(rule); \(fix)"])
    let stars = Self.times(80, "*")
    #expect(findings("a\n\n\(stars)b\(stars)") == ["copy.md:3: error: \(rule); \(fix)"])
  }

  @Test("what people write is far from the caps") func prose() {
    let list = (0..<6).map { Self.times($0, "    ") + "- **level** [\($0)](/a)\n" }.joined()
    let brackets = Self.times(200, "He said \\[sic] and [1] and [a\n\nnew (b].\n")
    let code = "```\n" + Self.times(50, "[[{{ > - \n\n") + "```\n"
    #expect(findings(list + "\n" + brackets + code + "\n" + Self.times(40, "* ") + "\n").isEmpty)
  }
}
