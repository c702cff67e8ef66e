import PlacardCore
import PlacardMarkdown
import Testing

@Suite("Facts in copy")
struct FactTests {
  static let call = "<a href=\"tel:+18883737888\"><bdi dir=\"ltr\">1-888-373-7888</bdi></a>"
  static let rows: [Row] = [
    Row("Call {{hotline.number}}.", "<p>Call \(call).</p>\n"),
    Row("Call {{ hotline.number }}", "<p>Call \(call)</p>\n"),
    Row("## {{hotline.number}}", "<h2 id=\"number\"><bdi dir=\"ltr\">1-888-373-7888</bdi></h2>\n"),
    Row(
      "[Call {{hotline.number}}](tel:+18883737888)",
      "<p><a href=\"tel:+18883737888\">Call <bdi dir=\"ltr\">1-888-373-7888</bdi></a></p>\n"),
    Row("{{ag.name}}", "<p>Ana &quot;A&amp;B&quot; O&#39;Hara &lt;b&gt;</p>\n"),
    Row(
      "{{odd.number}}",
      "<p><a href=\"tel:%22%3E%3Cscript%3E&amp;x\"><bdi dir=\"ltr\">&lt;1&amp;2&gt;</bdi></a></p>\n"),
    Row("**{{a_b.c_d}}**s", "<p><strong>[a_b.c_d]</strong>s</p>\n"),
    Row("a*{{x}}*b", "<p>a<em>[x]</em>b</p>\n"),
    Row("{{x}}'s \"{{x}}\"", "<p>[x]’s “[x]”</p>\n"),
    Row("- {{x}}\n- {{x}}{{y}}", "<ul>\n<li>[x]</li>\n<li>[x][y]</li>\n</ul>\n"),
    Row("\\{{x}} \\\\{{x}}", "<p>{{x}} \\[x]</p>\n"),
    Row("{x} }} {a}}", "<p>{x} }} {a}}</p>\n"),
  ]

  @Test("a fact is inserted as text, wherever it stands", arguments: rows) func fact(_ row: Row) {
    #expect(printed(row.copy) == row.html)
  }

  @Test("a fact that looks like markup stays text") func markupInData() throws {
    let document = try #require(MarkdownDocument.parse("{{f}}", file: "copy.md").value)
    let resolver = MarkdownResolver(
      fact: { _ in .text("**a** [b](javascript:c) {{g}} \u{100000} \"\u{301}<i>") },
      image: { _, _ in HTML(trusted: []) })
    #expect(
      String(decoding: document.html(resolver).bytes, as: UTF8.self)
        == "<p>**a** [b](javascript:c) {{g}} \u{100000} &quot;\u{301}&lt;i&gt;</p>\n")
  }

  @Test("placeholders, links and images come with their places") func places() throws {
    let copy = """
      Call {{hotline.number}}, *or {{ ag.name }}*.

      > é 📞 {{x}} and
         {{y}} `{{z}}` [a](/é) [b][r]
      > - ![A](lobby) <https://x.org>

      [r]: /ref
      """
    let document = try #require(MarkdownDocument.parse(copy, file: "copy.md", firstLine: 5).value)
    let told = (document.placeholders + document.links + document.images).map { "\($0.value) \($0.location)" }
    #expect(
      told == [
        "hotline.number copy.md:5:6", "ag.name copy.md:5:30", "x copy.md:7:7", "y copy.md:8:4",
        "/é copy.md:8:22", "/ref copy.md:11:6", "https://x.org copy.md:9:18", "lobby copy.md:9:10",
      ])
  }

  @Test("the plain text has the words, one line for each block") func plainText() throws {
    let copy =
      "# Call *now* {#now}\n\nDial {{hotline.number}} or\n[text](sms:233733).\n\n"
      + "- a  \n  b\n- ![A poster](p)\n"
    let document = try #require(MarkdownDocument.parse(copy, file: "copy.md").value)
    #expect(document.plainText(.sample) == "Call now\nDial 1-888-373-7888 or text.\na b\nA poster")
  }
}
