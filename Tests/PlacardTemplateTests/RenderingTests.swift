import PlacardCore
import Testing

@testable import PlacardTemplate

/// A template, and what a visitor gets from it.
struct Rendered: Sendable, CustomTestStringConvertible {
  let template: String
  let output: String

  init(_ template: String, _ output: String) {
    self.template = template
    self.output = output
  }

  var testDescription: String { template }
}

@Suite("What templates render")
struct RenderingTests {
  @Test(
    "Names, sections and whitespace",
    arguments: [
      Rendered("Plain text", "Plain text"),
      Rendered("", ""),
      Rendered("<p>{{title}}</p>", "<p>Help</p>"),
      Rendered("<p>{{ title }}</p>", "<p>Help</p>"),
      Rendered("{{site_name}}", "Placard &amp; friends"),
      Rendered("{{office.name}}", "Office of the Attorney General"),
      Rendered("a{{! a remark with {{ in it }}b", "ab"),
      Rendered("a {b} } {", "a {b} } {"),
      // Sections
      Rendered("{{#is_open}}open{{/is_open}}{{^is_open}}closed{{/is_open}}", "open"),
      Rendered("{{#note}}{{note}}{{/note}}{{^note}}no note{{/note}}", "no note"),
      Rendered("{{#note_body}}{{.}}{{/note_body}}!", "!"),
      Rendered("{{#languages}}<i>{{.}}</i>{{/languages}}", "<i>English</i><i>Español</i>"),
      Rendered("{{^languages}}none{{/languages}}{{^people}}nobody{{/people}}.", "."),
      Rendered("{{#people}}{{name}}{{#title}} ({{.}}){{/title}}, {{/people}}", "Ann (Chief), Bo, "),
      Rendered(
        "{{#office}}{{name}} {{#head}}{{name}}{{/head}}{{/office}}", "Office of the Attorney General Jane Doe"
      ),
      Rendered("{{#office.head}}{{office.head.name}}{{/office.head}}", "Jane Doe"),
      Rendered("{{#office.phone}}{{office.phone}}{{/office.phone}}", #"<bdi dir="ltr">1-555-0100</bdi>"#),
      Rendered(
        "{{#deputy.phone}}{{deputy.name}}{{/deputy.phone}}{{^deputy.phone}}none{{/deputy.phone}}", "none"),
      // Names are looked up from the inside out; the rest of a path only inside.
      Rendered("{{#office}}{{title}}{{/office}}", "Help"),
      Rendered(
        "{{#people}}{{office.name}};{{/people}}",
        String(repeating: "Office of the Attorney General;", count: 2)),
      // A guard holds in what is inside it, and again around the same thing.
      Rendered(
        "{{#office.website}}{{#is_open}}<a href='{{office.website}}'>{{/is_open}}{{/office.website}}",
        "<a href='https://ag.example/'>"),
      Rendered("{{#office.head}}{{#office.head}}{{name}}{{/office.head}}{{/office.head}}", "Jane Doe"),
      // Lines that hold one tag leave no blank line.
      Rendered(
        "<ul>\n{{#people}}\n  <li>{{name}}</li>\n{{/people}}\n</ul>\n",
        "<ul>\n  <li>Ann</li>\n  <li>Bo</li>\n</ul>\n"),
      Rendered("a\n  {{! note }}  \nb", "a\nb"),
      Rendered("a\r\n{{#is_open}}\r\nb\r\n{{/is_open}}\r\n", "a\r\nb\r\n"),
      Rendered("{{#is_open}}\n{{#is_open}}\nx\n{{/is_open}}\n{{/is_open}}", "x\n"),
      Rendered("{{! a }}{{! b }}\nx", "\nx"),
      Rendered("a {{! a }}\nx", "a \nx"),
      Rendered("{{title}}\nx", "Help\nx"),
    ])
  func names(_ row: Rendered) {
    #expect(render(row.template) == row.output)
  }

  @Test("Partials stand where they are included, with the names of that place")
  func partials() {
    let partials = ["person": "<b>{{name}}</b>\n", "people": "{{#people}}\n{{> person}}\n{{/people}}\n"]
    #expect(render("<p>\n  {{> people}}\n</p>", partials: partials) == "<p>\n<b>Ann</b>\n<b>Bo</b>\n</p>")
  }

  @Test("Phrases are words with names in them, escaped for the place they stand in")
  func phraseWords() {
    #expect(render("<p>{{t.help.call}}</p>") == #"<p>Call <bdi dir="ltr">1-888-373-7888</bdi> &amp; ask</p>"#)
    #expect(render("<p title='{{t.help.call}}'>") == "<p title='Call 1-888-373-7888 &amp; ask'>")
    #expect(render("<title>{{t.help.call}}</title>") == "<title>Call 1-888-373-7888 &amp; ask</title>")
    #expect(render("<p title=\"{{t.help.quoted}}\">") == "<p title=\"Say &quot;Help&quot;\">")
    #expect(render("{{#people}}{{#title}}{{t.help.quoted}}{{/title}}{{/people}}") == "Say &quot;Chief&quot;")
  }

  @Test("Nobody's words get out of the place they are put in, accents or not")
  func escaping() {
    let hostile = "\"\u{301}'\u{301}<\u{301}>\u{301}&\u{301} onclick=\"x()\""
    let page = Page(title: hostile, address: "/?q=\"\u{301}>")
    let safe = "&quot;\u{301}&#39;\u{301}&lt;\u{301}&gt;\u{301}&amp;\u{301} onclick=&quot;x()&quot;"
    #expect(Array(render("<p title=\"{{title}}\">", page: page).utf8) == Array("<p title=\"\(safe)\">".utf8))
    #expect(Array(render("<p>{{title}}</p>", page: page).utf8) == Array("<p>\(safe)</p>".utf8))
    #expect(
      Array(render("<textarea>{{title}}</textarea>", page: page).utf8)
        == Array("<textarea>\(safe)</textarea>".utf8))
    #expect(render("<a href=\"{{address}}\">", page: page) == "<a href=\"/?q=&quot;\u{301}&gt;\">")
  }

  @Test("Inside a tag, a section may add attributes or the beginning of an address")
  func sectionsInTags() {
    #expect(render("<li{{#is_open}} class=\"open\"{{/is_open}}>") == "<li class=\"open\">")
    #expect(render("<input{{#is_open}} checked{{/is_open}} name=\"a\">") == "<input checked name=\"a\">")
    #expect(render("<p class=\"a{{#is_open}} b{{/is_open}}\">") == "<p class=\"a b\">")
    let link =
      "<a href=\"{{#office.website}}{{.}}{{/office.website}}{{^office.website}}{{address}}{{/office.website}}\">"
    #expect(render(link) == "<a href=\"https://ag.example/\">")
    var page = Page()
    page.office.website = nil
    #expect(render(link, page: page) == "<a href=\"/help/?a=1&amp;b=2\">")
  }

  @Test("An address may be followed by literal text, and stand where it is only read")
  func addresses() {
    #expect(
      render("<a href=\"{{address}}#top\">{{address}}</a>")
        == "<a href=\"/help/?a=1&amp;b=2#top\">/help/?a=1&amp;b=2</a>")
    #expect(
      render("<meta content=\"{{address}}\"><input value='{{address}}'>")
        == "<meta content=\"/help/?a=1&amp;b=2\"><input value='/help/?a=1&amp;b=2'>")
    #expect(
      render("<meta http-equiv=\"Refresh\" content=\"0; url={{address}}\">")
        == "<meta http-equiv=\"Refresh\" content=\"0; url=/help/?a=1&amp;b=2\">")
  }

  @Test("Letters and call scripts are plain text")
  func plainText() {
    let text =
      "To: {{office.name}}\n{{#note}}\nP.S. {{note}}\n{{/note}}\n{{title}} <{{address}}> {{number}}\n"
    let outcome = compileText(
      Located(text, at: SourceLocation(file: "a.yaml", line: 2, column: 3)), scopes: [pageView.schema])
    let page = pageView.scope(of: Page(title: "A & B"))
    #expect(outcome.diagnostics.isEmpty)
    #expect(
      outcome.value?.render([page])
        == "To: Office of the Attorney General\nA & B </help/?a=1&b=2> 1-888-373-7888\n")
  }
}
