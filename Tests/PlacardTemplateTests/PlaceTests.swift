import PlacardCore
import Testing

@testable import PlacardTemplate

/// A place in markup, `@` for the value, and what becomes of each kind there: `=` for a value that is written as it is
/// (escaped), `b` for digits in a `bdi`, `-` for what is refused. In the order text, digits, address, HTML.
struct PlaceRow: Sendable, CustomTestStringConvertible {
  let markup: String
  let verdict: String

  init(_ markup: String, _ verdict: String) {
    self.markup = markup
    self.verdict = verdict
  }

  var testDescription: String { markup }
}

@Suite("Which kind of value may stand where")
struct PlaceTests {
  @Test(
    "The matrix of kinds and places",
    arguments: [
      PlaceRow("@", "=b=="),
      PlaceRow("<p>@</p>", "=b=="),
      PlaceRow("<svg><text>@</text></svg>", "=b=="),
      PlaceRow("<p>a < b @</p>", "=b=="),
      PlaceRow("<!DOCTYPE html>@", "=b=="),
      PlaceRow("<!-- a > b -->@", "=b=="),
      PlaceRow("<!-->@", "=b=="),
      PlaceRow("<script>if (a</b) '</scripty>'</script>@", "=b=="),
      PlaceRow("<title>@</title>", "===-"),
      PlaceRow("<TEXTAREA rows=2>a </b @</TextArea >", "===-"),
      PlaceRow("<p title=\"a @\">", "===-"),
      PlaceRow("<p title = '@'>", "===-"),
      PlaceRow("<meta name=\"description\" content=\"@\">", "===-"),
      PlaceRow("<input value=\"@\">", "===-"),
      PlaceRow("<a href=\"@\">", "--=-"),
      PlaceRow("<a HREF='@#part'>", "--=-"),
      PlaceRow("<a href=\"/a/@\">", "----"),
      PlaceRow("<a href=\"#@\">", "----"),
      PlaceRow("<a href=\" @\">", "----"),
      PlaceRow("<img src=\"@\">", "--=-"),
      PlaceRow("<img srcset=\"@ 2x\">", "--=-"),
      PlaceRow("<form action=\"@\">", "--=-"),
      PlaceRow("<button formaction=\"@\">", "--=-"),
      PlaceRow("<blockquote cite=\"@\">", "--=-"),
      PlaceRow("<video poster=\"@\">", "--=-"),
      PlaceRow("<object data=\"@\">", "--=-"),
      PlaceRow("<a ping=\"@\">", "--=-"),
      PlaceRow("<body background=\"@\">", "--=-"),
      PlaceRow("<html manifest=\"@\">", "--=-"),
      PlaceRow("<img longdesc=\"@\">", "--=-"),
      PlaceRow("<use xlink:href=\"@\"/>", "--=-"),
      PlaceRow("<meta http-equiv=\"refresh\" content=\"0; url=@\">", "--=-"),
      PlaceRow("<meta http-equiv=\"refresh\" content=\"@\">", "----"),
      PlaceRow("<meta http-equiv=\"refresh\" content=\"@; url=/\">", "----"),
      PlaceRow("<meta content=\"0; url=@\" http-equiv=\"refresh\">", "----"),
      PlaceRow("<meta http-equiv=\"@\">", "----"),
      PlaceRow("<a href=@>", "----"),
      PlaceRow("<p title=a@>", "----"),
      PlaceRow("<p @>", "----"),
      PlaceRow("<p data-@=\"x\">", "----"),
      PlaceRow("<p title=\"x\"@>", "----"),
      PlaceRow("<@>", "----"),
      PlaceRow("<h@>", "----"),
      PlaceRow("</@>", "----"),
      PlaceRow("<p style=\"color: @\">", "----"),
      PlaceRow("<p onclick=\"@\">", "----"),
      PlaceRow("<p OnFocus=\"@\">", "----"),
      PlaceRow("<iframe srcdoc=\"@\"></iframe>", "----"),
      PlaceRow("<set attributeName=\"href\" to=\"@\"/>", "----"),
      PlaceRow("<script>@</script>", "----"),
      PlaceRow("<script>\"</scripty>@\"</script>", "----"),
      PlaceRow("<script src=\"/a.js\">@</script>", "----"),
      PlaceRow("<style>@</style>", "----"),
      PlaceRow("<noscript>@</noscript>", "----"),
      PlaceRow("<iframe>@</iframe>", "----"),
      PlaceRow("<svg><title><script>@</script></title></svg>", "----"),
      PlaceRow("<title></@</title>", "----"),
      PlaceRow("<!-- @ -->", "----"),
      PlaceRow("<!DOCTYPE @>", "----"),
      PlaceRow("<![CDATA[ @ ]]>", "----"),
      PlaceRow("<?php @ ?>", "----"),
    ])
  func matrix(_ row: PlaceRow) {
    let shown = [
      ("title", "Help"), ("number", "1-888-373-7888"), ("address", "/a"), ("body", "<p>Calm.</p>"),
    ].map {
      let output = render(row.markup.replacing("@", with: "{{\($0)}}"), page: Page(address: "/a"))
      if output == row.markup.replacing("@", with: $1) { return "=" }
      return output == row.markup.replacing("@", with: "<bdi dir=\"ltr\">\($1)</bdi>") ? "b" : "-"
    }
    #expect(shown.joined() == row.verdict)
  }

  @Test(
    "What the refusals say",
    arguments: [
      Faulty(
        "<a href=\"{{title}}\">",
        "1:10: error: 'title' is text; the attribute 'href' takes an address here [unsafe-place]"),
      Faulty(
        "<a href=\"{{number}}\">",
        "1:10: error: 'number' is digits; the attribute 'href' takes an address here [unsafe-place]"),
      Faulty(
        "<a href=\"{{t.help.call}}\">",
        "1:10: error: 't.help.call' is text; the attribute 'href' takes an address here [unsafe-place]"),
      Faulty(
        "<a href=\"/{{address}}\">",
        "1:11: error: 'address' comes after other text; an address must come first in the attribute 'href' [unsafe-place]"
      ),
      Faulty(
        "<p title=\"{{body}}\">",
        "1:11: error: 'body' is HTML, which stands in element content, not in the attribute 'title' [unsafe-place]"
      ),
      Faulty(
        "<title>{{body}}</title>",
        "1:8: error: 'body' is HTML, which stands in element content, not in the <title> element [unsafe-place]"
      ),
      Faulty(
        "<!-- {{title}} -->",
        "1:6: error: 'title' can't stand in an HTML comment [unsafe-place]; write {{! … }} to leave a note in a template"
      ),
      Faulty(
        "<script>{{title}}</script>", "1:9: error: 'title' can't stand in the <script> element [unsafe-place]"
      ),
      Faulty("<{{title}}>", "1:2: error: 'title' can't stand in a tag name [unsafe-place]"),
      Faulty("<p {{title}}>", "1:4: error: 'title' can't stand in an attribute name [unsafe-place]"),
      Faulty(
        "<p style='{{title}}'>", "1:11: error: 'title' can't stand in the attribute 'style' [unsafe-place]"),
      Faulty("<!doctype {{title}}>", "1:11: error: 'title' can't stand in the doctype [unsafe-place]"),
    ])
  func refusals(_ row: Faulty) {
    #expect(findings(row.template) == "page.html:" + row.findings)
  }

  @Test(
    "Sections end where they began",
    arguments: [
      Faulty(
        "{{#is_open}}<a {{/is_open}}>",
        "1:1: error: {{#is_open}} begins in element content and ends in the tag <a>"),
      Faulty(
        "<p title='{{#is_open}}'>{{/is_open}}",
        "1:11: error: {{#is_open}} begins in the attribute 'title' and ends in element content\n"
          + "page.html: error: the page ends in the attribute 'title', not in element content"),
      Faulty(
        "{{^is_open}}<title>{{/is_open}}</title>",
        "1:1: error: {{^is_open}} begins in element content and ends in the <title> element"),
      Faulty(
        "<b{{#is_open}}></b {{/is_open}}>", "1:3: error: {{#is_open}} begins in the tag <b> and ends in </b>"),
      Faulty(
        "<b{{#is_open}}></b><b{{/is_open}}><i{{#is_open}}></i><u{{/is_open}}>",
        "1:37: error: {{#is_open}} begins in the tag <i> and ends in the tag <u>"),
      Faulty(
        "<p class={{#is_open}}a{{/is_open}}>",
        "1:10: error: {{#is_open}} begins in the attribute 'class' and ends in another part of it"),
      Faulty(
        "<input{{#is_open}} checked{{/is_open}}=\"a\">",
        "1:39: error: a blank, '/' or '>' must follow a section inside a tag, or what follows runs into it"),
      Faulty("<p>\n<i", "page.html: error: the page ends in the tag <i>, not in element content"),
    ])
  func balance(_ row: Faulty) {
    let expected = row.findings.split(separator: "\n").map { line in
      (line.hasPrefix("page.html") ? "" : "page.html:") + line + " [unbalanced-place]"
    }
    #expect(Set(findings(row.template).split(separator: "\n").map(String.init)) == Set(expected))
  }
}
