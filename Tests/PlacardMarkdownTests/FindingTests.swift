import PlacardCore
import PlacardMarkdown
import Testing

@Suite("What is said about copy")
struct FindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let copy: String
    let findings: [String]

    init(_ copy: String, _ findings: String...) {
      self.copy = copy
      self.findings = findings
    }

    var testDescription: String { copy.debugDescription }
  }

  static let form = "write a name in double braces, as in '{{ag.name}}', or '\\{{' for the braces themselves"
  static let where_ = "link to https, mailto, tel or sms, or to a page of this site, like '/help/'"
  static let image = "write the name of its file in Content/images without the ending, like 'lobby-poster'"

  static let texts: [Case] = [
    Case(
      "{{ag name}}",
      "copy.md:1:1: error: '{{ag name}}' isn't a placeholder [unknown-placeholder]; \(form)"),
    Case(
      "a {{ag.name",
      "copy.md:1:3: error: '{{ag.name' has no closing braces [unknown-placeholder]; \(form)"),
    Case(
      "{{{ag.name}}}",
      "copy.md:1:1: error: '{{{ag.name' has no closing braces [unknown-placeholder]; \(form)"),
    Case(
      "[a]({{x.y}})",
      "copy.md:1:5: error: '{{x.y}}' stands in a link's address, where facts aren't inserted "
        + "[misplaced-placeholder]; name it in the text instead"),
    Case(
      "<b>a</b>",
      "copy.md:1:1: error: '<b>': raw HTML isn't part of campaign copy [raw-html]; write '**words**'",
      "copy.md:1:5: error: '</b>': raw HTML isn't part of campaign copy [raw-html]; write '**words**'"),
    Case(
      "a\n\n <!-- b\nc -->",
      "copy.md:3:2: error: '<!-- b': raw HTML isn't part of campaign copy [raw-html]; leave the comment out"),
    Case(
      "x <script>",
      "copy.md:1:3: error: '<script>': raw HTML isn't part of campaign copy [raw-html]; "
        + "write it as Markdown, or '\\<' for the character itself"),
    Case(
      "[a](http://x.org)",
      "copy.md:1:5: error: 'http://x.org' isn't an address copy may link to [unsafe-link]; \(where_)"),
    Case("[a]()", "copy.md:1:5: error: a link needs a destination [unsafe-link]; \(where_)"),
    Case("![a](b.png)", "copy.md:1:6: error: 'b.png' isn't the id of an image [unsafe-link]; \(image)"),
    Case(
      "| a | b |\n|---|---|\n| 1 | 2 |",
      "copy.md:1: error: CommonMark has no tables [pipe-table]; write a list, with the row's name in bold"),
    Case(
      "\u{100001}",
      "copy.md:1:1: error: characters from U+100000 on have no meaning readers could see "
        + "[hazardous-character]; write the character that is meant"),
  ]

  @Test("each finding says the rule and the fix", arguments: texts) func text(_ row: Case) {
    #expect(findings(row.copy) == row.findings)
  }

  static let places: [Case] = [
    Case("one\r\n{{a b}}\r\n\r\n> two {{a b}}\r\n", "2:1 unknown-placeholder", "4:7 unknown-placeholder"),
    Case("- a\n  - é 📞 {{a b}}", "2:9 unknown-placeholder"),
    Case("> - q\n>   {{a", "2:5 unknown-placeholder"),
    Case("para\n        *{{A}}*", "2:10 unknown-placeholder"),
    Case("a|b\n-|-\n{{A}}|c", "1:0 pipe-table", "3:1 unknown-placeholder"),
    Case("> | a |\n> |:-:|", "1:0 pipe-table"),
    Case("x\na | b\n- | -", "2:0 pipe-table"),
    Case("a | b\n\n--- | ---"),
    Case("`{{a b}}` {{a b}} {{a b}}", "1:11 unknown-placeholder", "1:19 unknown-placeholder"),
    Case("`<i>` \\<i> <i> [a](<i>) <i>", "1:12 raw-html", "1:25 raw-html"),
    Case("a <i\n  b='`'> `<i>` <u>", "1:3 raw-html", "2:16 raw-html"),
    Case("> a\n> <i>\n<u>", "2:3 raw-html", "3:1 raw-html"),
    Case("- a\n\n  <div>\n  {{a b}}\n  </div>", "3:3 raw-html"),
    Case(
      "![{{x}}](a) ![b](c '{{x}}') ![d]({{x}})",
      "1:3 misplaced-placeholder", "1:21 misplaced-placeholder", "1:34 misplaced-placeholder"),
    Case(
      "[{{x}}][r] [a](/b \"{{x}}\")\n\n[r]: /{{x}} '{{y}}'",
      "1:20 misplaced-placeholder", "3:7 misplaced-placeholder", "3:14 misplaced-placeholder"),
    Case("a\n\n[{{x}}]: /y", "3:2 misplaced-placeholder"),
    Case(
      "[a](JavaScript:b) [c](data:d) [e](//f) [g](/\\h)",
      "1:5 unsafe-link", "1:23 unsafe-link", "1:35 unsafe-link", "1:44 unsafe-link"),
    Case("[a](&#106;avascript:b)", "1:0 unsafe-link"),
    // A character that combines with the one before it, and is a name to a script.
    Case("[a](javascript:\u{FF9E}=b)", "1:5 unsafe-link"), Case("[a](//\u{FE0F}b.example/)", "1:5 unsafe-link"),
    Case(
      "[a](vbscript:b) [c](file:///d) [e](https:f) [g](https://) <ftp://h>",
      "1:5 unsafe-link", "1:21 unsafe-link", "1:36 unsafe-link", "1:49 unsafe-link", "1:60 unsafe-link"),
    Case("[a][r]\n\n[r]:   http://b", "3:8 unsafe-link"),
    Case("[b](/u) [a]  [c](http://u)\n\n[a]: http://u", "1:18 unsafe-link", "3:6 unsafe-link"),
    Case("[a\nb](\n  http://c)", "3:3 unsafe-link"),
    Case("&#x100000; &#1048577; \\&#x100000;", "1:1 hazardous-character", "1:12 hazardous-character"),
    Case("[a](b) [c](#d) [e](?f) [g](../h) [i](j/k:l) [m](/) [n](HTTPS://o)"),
    Case("{{a.b}} {{a_b}} {{ 9 }} {a} `{{`"),
    Case("1 < 2, a<b, x <3 and R&D"),
  ]

  @Test("each finding is where the eye looks for it", arguments: places) func place(_ row: Case) {
    #expect(findingPlaces(row.copy) == row.findings)
  }

  @Test("lines count from the start of the file, after front matter") func frontMatter() {
    #expect(findingPlaces("a\n{{A}}", firstLine: 5) == ["6:1 unknown-placeholder"])
    #expect(findingPlaces("<b>", firstLine: 5) == ["5:1 raw-html"])
  }

  @Test("what is refused is shown as text, never as markup") func refusedIsText() {
    #expect(printed("a <b>c</b>") == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n")
    #expect(printed("<div>\n{{x}}\n</div>") == "&lt;div&gt;\n{{x}}\n&lt;/div&gt;\n")
    #expect(printed("[a](javascript:b) ![c](//d)") == "<p>a c</p>\n")
    #expect(
      printed("[a](/b{{x}}) {{x y}} {{z")
        == "<p><a href=\"/es/b%7B%7Bx%7D%7D\">a</a> {{x y}} {{z</p>\n")
  }
}
