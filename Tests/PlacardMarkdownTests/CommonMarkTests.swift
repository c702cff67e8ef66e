import Testing

struct Row: Sendable, CustomTestStringConvertible {
  let copy: String
  let html: String

  init(_ copy: String, _ html: String) {
    self.copy = copy
    self.html = html
  }

  var testDescription: String { copy.debugDescription }
}

@Suite("CommonMark, construct by construct")
struct CommonMarkTests {
  static let blocks: [Row] = [
    Row("", ""),
    Row("\n \n\t\n", ""),
    Row("Call now.", "<p>Call now.</p>\n"),
    Row("one\ntwo", "<p>one\ntwo</p>\n"),
    Row("one\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
    Row("   one\n      two", "<p>one\ntwo</p>\n"),
    Row("# One", "<h1 id=\"one\">One</h1>\n"),
    Row("## Two ##", "<h2 id=\"two\">Two</h2>\n"),
    Row("###### Six", "<h6 id=\"six\">Six</h6>\n"),
    Row("####### Seven", "<p>####### Seven</p>\n"),
    Row("#hashtag", "<p>#hashtag</p>\n"),
    Row("One\n===", "<h1 id=\"one\">One</h1>\n"),
    Row("Two\nlines\n---", "<h2 id=\"two-lines\">Two\nlines</h2>\n"),
    Row("#", "<h1 id=\"section\"></h1>\n"),
    Row("---", "<hr />\n"),
    Row("a\n\n* * *\n\nb", "<p>a</p>\n<hr />\n<p>b</p>\n"),
    Row("> quoted\n> words", "<blockquote>\n<p>quoted\nwords</p>\n</blockquote>\n"),
    Row("> quoted\nlazily", "<blockquote>\n<p>quoted\nlazily</p>\n</blockquote>\n"),
    Row("> > in", "<blockquote>\n<blockquote>\n<p>in</p>\n</blockquote>\n</blockquote>\n"),
    Row(">", "<blockquote>\n</blockquote>\n"),
    Row("    code {{ag.name}} <b>", "<pre><code>code {{ag.name}} &lt;b&gt;\n</code></pre>\n"),
    Row("    a\n\n      b\n", "<pre><code>a\n\n  b\n</code></pre>\n"),
    Row("```\na\n```", "<pre><code>a\n</code></pre>\n"),
    Row("~~~ swift extra\n*a* {{x\n~~~", "<pre><code class=\"language-swift\">*a* {{x\n</code></pre>\n"),
    Row("``` {{ag.name}}\n```", "<pre><code class=\"language-{{ag.name}}\"></code></pre>\n"),
    Row("```\"&quot;>\na\n```", "<pre><code class=\"language-&quot;&quot;&gt;\">a\n</code></pre>\n"),
    Row("````\n```\n````", "<pre><code>```\n</code></pre>\n"),
    Row("```\nnever closed", "<pre><code>never closed\n</code></pre>\n"),
  ]

  static let lists: [Row] = [
    Row("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Row("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    Row("* a\n+ b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
    Row("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    Row("7) a\n8) b", "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    Row("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    Row(
      "- a\n  - b\n    - c\n- d",
      "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"),
    Row(
      "1. a\n   - b\n\n     c",
      "<ol>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n</li>\n</ol>\n"),
    Row("- a\n\n  > q\n", "<ul>\n<li>\n<p>a</p>\n<blockquote>\n<p>q</p>\n</blockquote>\n</li>\n</ul>\n"),
    Row("- ```\n  a\n  ```", "<ul>\n<li>\n<pre><code>a\n</code></pre>\n</li>\n</ul>\n"),
    Row("-\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
    Row("- # A", "<ul>\n<li>\n<h1 id=\"a\">A</h1>\n</li>\n</ul>\n"),
    Row("- a\n***\n- b", "<ul>\n<li>a</li>\n</ul>\n<hr />\n<ul>\n<li>b</li>\n</ul>\n"),
    Row("In\n1986. It", "<p>In\n1986. It</p>\n"),
    Row("-one", "<p>-one</p>\n"),
  ]

  static let inlines: [Row] = [
    Row("*a* _b_", "<p><em>a</em> <em>b</em></p>\n"),
    Row("**a** __b__", "<p><strong>a</strong> <strong>b</strong></p>\n"),
    Row("***a***", "<p><em><strong>a</strong></em></p>\n"),
    Row("*a **b***", "<p><em>a <strong>b</strong></em></p>\n"),
    Row("snake_case_name and 2*3*4", "<p>snake_case_name and 2<em>3</em>4</p>\n"),
    Row("* not emphasis*", "<ul>\n<li>not emphasis*</li>\n</ul>\n"),
    Row("`a < b` ``c`d``", "<p><code>a &lt; b</code> <code>c`d</code></p>\n"),
    Row("`{{ag.name}} \"--\"`", "<p><code>{{ag.name}} &quot;--&quot;</code></p>\n"),
    Row("`` ` ``", "<p><code>`</code></p>\n"),
    Row("hard  \nbreak\\\nhere", "<p>hard<br />\nbreak<br />\nhere</p>\n"),
    Row("\\*a\\* \\# \\[b\\] \\a \\<", "<p>*a* # [b] \\a &lt;</p>\n"),
    Row("&copy; &amp; &#233; &#x1F4DE; &nosuch; &lt;b&gt;", "<p>© &amp; é 📞 &amp;nosuch; &lt;b&gt;</p>\n"),
    Row("&#0;", "<p>\u{FFFD}</p>\n"),
    Row("AT&T 1 < 2 > 0", "<p>AT&amp;T 1 &lt; 2 &gt; 0</p>\n"),
    Row("\"Call,\" she said. 'Now.'", "<p>“Call,” she said. ‘Now.’</p>\n"),
    Row("it's the '80s", "<p>it’s the ’80s</p>\n"),
    Row("9--5 --- well...", "<p>9–5 — well…</p>\n"),
    Row("\\\"plain\\\" \\-- 1", "<p>&quot;plain&quot; -- 1</p>\n"),
    Row("[a](/help/)", "<p><a href=\"/es/help/\">a</a></p>\n"),
    Row(
      "[a](#top \"The 'top' & <more>\")",
      "<p><a href=\"#top\" title=\"The &#39;top&#39; &amp; &lt;more&gt;\">a</a></p>\n"),
    Row("[*a* `b`](../x)", "<p><a href=\"../x\"><em>a</em> <code>b</code></a></p>\n"),
    Row("[a](<two words> 't')", "<p><a href=\"two%20words\" title=\"t\">a</a></p>\n"),
    Row(
      "[a](https://x.org/?a=1&b=%20\"[é])",
      "<p><a href=\"https://x.org/?a=1&amp;b=%20%22%5B%C3%A9%5D\" rel=\"noreferrer noopener\">a</a></p>\n"),
    Row(
      "[a](tel:+18883737888) [b](sms:233733) [c](mailto:a@b.org)",
      "<p><a href=\"tel:+18883737888\">a</a> <a href=\"sms:233733\">b</a> "
        + "<a href=\"mailto:a@b.org\">c</a></p>\n"),
    Row(
      "<https://x.org/a_b_c> <a@b.org>",
      "<p><a href=\"https://x.org/a_b_c\" rel=\"noreferrer noopener\">https://x.org/a_b_c</a> "
        + "<a href=\"mailto:a@b.org\">a@b.org</a></p>\n"),
    Row(
      "[a][r] [R][] [r]\n\n[r]: /x 'T'",
      "<p><a href=\"/es/x\" title=\"T\">a</a> <a href=\"/es/x\" title=\"T\">R</a> "
        + "<a href=\"/es/x\" title=\"T\">r</a></p>\n"),
    Row("[r]: /a\n[r]: /b\n\n[r]", "<p><a href=\"/es/a\">r</a></p>\n"),
    Row("[none] [a](b c) [a] (b)", "<p>[none] [a](b c) [a] (b)</p>\n"),
    Row("[a](/x(y)z) [b](/x\\)y)", "<p><a href=\"/es/x(y)z\">a</a> <a href=\"/es/x)y\">b</a></p>\n"),
    Row("[a [b](/c)](/d)", "<p>[a <a href=\"/es/c\">b</a>](/d)</p>\n"),
    Row(
      "![A *poster* & \"more\"](lobby)",
      "<img src=\"/images/lobby.svg\" alt=\"A poster &amp; “more”\" />\n"),
    Row("See ![A](a-1).", "<p>See <img src=\"/images/a-1.svg\" alt=\"A\" />.</p>\n"),
    Row(
      "![A](a)\n![B](b)",
      "<p><img src=\"/images/a.svg\" alt=\"A\" />\n<img src=\"/images/b.svg\" alt=\"B\" /></p>\n"),
    Row("[![A](a)](/x)", "<p><a href=\"/es/x\"><img src=\"/images/a.svg\" alt=\"A\" /></a></p>\n"),
    Row(
      "- ![A](a)\n\n- b",
      "<ul>\n<li>\n<img src=\"/images/a.svg\" alt=\"A\" />\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    Row("![A][r]\n\n[r]: a", "<img src=\"/images/a.svg\" alt=\"A\" />\n"),
    Row("! [a](b)", "<p>! <a href=\"b\">a</a></p>\n"),
    Row("a\r\nb\r\n\r\nc\rd", "<p>a\nb</p>\n<p>c\nd</p>\n"),
    Row("नमस्ते 中文 עברית", "<p>नमस्ते 中文 עברית</p>\n"),
  ]

  @Test("blocks", arguments: blocks) func block(_ row: Row) {
    #expect(printed(row.copy) == row.html)
  }

  @Test("lists", arguments: lists) func list(_ row: Row) {
    #expect(printed(row.copy) == row.html)
  }

  @Test("inlines", arguments: inlines) func inline(_ row: Row) {
    #expect(printed(row.copy) == row.html)
  }
}
