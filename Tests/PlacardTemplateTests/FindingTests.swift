import PlacardCore
import Testing

@testable import PlacardTemplate

/// A faulty template, and what its author is told.
struct Faulty: Sendable, CustomTestStringConvertible {
  let template: String
  let findings: String

  init(_ template: String, _ findings: String) {
    self.template = template
    self.findings = findings
  }

  var testDescription: String { template }
}

@Suite("What template authors are told")
struct FindingTests {
  @Test(
    "Names",
    arguments: [
      Faulty(
        "<p>{{titel}}</p>",
        "page.html:1:4: error: 'titel' isn't a field of a page or the site [unknown-name]; did you mean 'title'?"
      ),
      Faulty(
        "é\n ü{{office.nmae}}",
        "page.html:2:3: error: 'office.nmae' isn't a field of an office [unknown-name]; did you mean 'office.name'?"),
      Faulty(
        "{{#people}}{{elsewhere}}{{/people}}",
        "page.html:1:12: error: 'elsewhere' isn't a field of a person, a page or the site [unknown-name]"),
      Faulty(
        "{{#poeple}}{{anything}}{{/poeple}}",
        "page.html:1:1: error: 'poeple' isn't a field of a page or the site [unknown-name]; did you mean 'people'?"
      ),
      Faulty(
        "{{t.help.cal}}",
        "page.html:1:1: error: 't.help.cal' isn't a phrase [unknown-name]; did you mean 't.help.call'?"),
      Faulty(
        "{{note}}",
        "page.html:1:1: error: 'note' may be missing; guard it with {{#note}} … {{/note}} [unguarded-optional]"
      ),
      Faulty(
        "{{^note}}{{note}}{{/note}}",
        "page.html:1:10: error: 'note' may be missing; guard it with {{#note}} … {{/note}} [unguarded-optional]"
      ),
      Faulty(
        "{{deputy.name}}",
        "page.html:1:1: error: 'deputy' may be missing; guard it with {{#deputy}} … {{/deputy}} [unguarded-optional]"
      ),
      Faulty(
        "{{#office.head}}{{office.phone}}{{/office.head}}",
        "page.html:1:17: error: 'office.phone' may be missing; "
          + "guard it with {{#office.phone}} … {{/office.phone}} [unguarded-optional]"),
    ])
  func names(_ row: Faulty) {
    #expect(findings(row.template) == row.findings)
  }

  @Test(
    "Kinds",
    arguments: [
      Faulty(
        "{{#title}}x{{/title}}",
        "page.html:1:1: error: 'title' is text and never missing; {{#title}} guards nothing"),
      Faulty(
        "{{^office}}x{{/office}}",
        "page.html:1:1: error: 'office' is an office and never missing; {{^office}} never shows"),
      Faulty(
        "{{#body}}x{{/body}}",
        "page.html:1:1: error: 'body' is HTML and never missing; {{#body}} guards nothing"),
      Faulty(
        "{{#t.help.call}}x{{/t.help.call}}",
        "page.html:1:1: error: 't.help.call' is a phrase and never missing; print it"),
      Faulty(
        "{{people}}",
        "page.html:1:1: error: 'people' is a list; print the fields of its items inside {{#people}} … {{/people}}"
      ),
      Faulty(
        "{{languages}}",
        "page.html:1:1: error: 'languages' is a list of text; print each {{.}} inside {{#languages}} … {{/languages}}"
      ),
      Faulty("{{office}}", "page.html:1:1: error: 'office' is an office; print one of its fields"),
      Faulty(
        "{{is_open}}",
        "page.html:1:1: error: 'is_open' is true or false; use it as a section, {{#is_open}} … {{/is_open}}"),
      Faulty("{{title.length}}", "page.html:1:1: error: 'title' is text and has no field 'length'"),
      Faulty(
        "{{people.name}}",
        "page.html:1:1: error: 'people' is a list; name the fields of its items inside {{#people}} … {{/people}}"
      ),
      Faulty(
        "{{#people}}{{.}}{{/people}}",
        "page.html:1:12: error: {{.}} needs a section over a list of text or an optional value directly around it"
      ),
    ])
  func kinds(_ row: Faulty) {
    #expect(findings(row.template) == row.findings + " [wrong-kind-in-template]")
  }

  @Test(
    "Syntax",
    arguments: [
      Faulty("a\n{{title", "page.html:2:1: error: '{{' is never closed with '}}' [template-syntax]"),
      Faulty("{{title {{title}}", "page.html:1:1: error: '{{' is never closed with '}}' [template-syntax]"),
      Faulty("{{title\n}}", "page.html:1:1: error: '{{' is never closed with '}}' [template-syntax]"),
      Faulty(
        "{{{title}}}",
        "page.html:1:1: error: {{{…}}} isn't allowed; values are always escaped [template-syntax]"),
      Faulty(
        "{{&title}}",
        "page.html:1:1: error: {{&…}} isn't allowed; values are always escaped [template-syntax]"),
      Faulty(
        "{{=<% %>=}}",
        "page.html:1:1: error: {{=…=}} isn't allowed; tags are always written with '{{' and '}}' [template-syntax]"
      ),
      Faulty("{{}}", "page.html:1:1: error: a tag needs a name between '{{' and '}}' [template-syntax]"),
      Faulty("{{# }}", "page.html:1:1: error: a tag needs a name between '{{' and '}}' [template-syntax]"),
      Faulty(
        "{{upper title}}",
        "page.html:1:1: error: 'upper title' isn't a name; names are letters, digits, '_' and '-', "
          + "joined by single dots [template-syntax]"),
      Faulty(
        "{{#note}}x", "page.html:1:1: error: {{#note}} is never closed with {{/note}} [unclosed-section]"),
      Faulty(
        "x{{/note}}",
        "page.html:1:2: error: {{/note}} closes a section that was never opened [unclosed-section]"),
      Faulty(
        "{{^note}}x{{/noet}}",
        "page.html:1:11: error: {{/noet}} doesn't close {{^note}} [unclosed-section]\n"
          + "  page.html:1:1: note: opened here"),
      Faulty(
        "{{#is_open}}{{#note}}x{{/is_open}}",
        "page.html:1:13: error: {{#note}} is never closed with {{/note}} [unclosed-section]"),
    ])
  func syntax(_ row: Faulty) {
    #expect(findings(row.template) == row.findings)
  }

  @Test("Everything is told in one pass, in reading order")
  func onePass() {
    let told = findings("{{a}}\n{{#b}}{{{c}}}\n<a title={{title}}>{{note}}")
    #expect(
      told == """
        page.html:1:1: error: 'a' isn't a field of a page or the site [unknown-name]
        page.html:2:1: error: {{#b}} is never closed with {{/b}} [unclosed-section]
        page.html:2:1: error: 'b' isn't a field of a page or the site [unknown-name]
        page.html:2:7: error: {{{…}}} isn't allowed; values are always escaped [template-syntax]
        page.html:3:10: error: 'title' can't stand in an unquoted attribute value [unsafe-place]; put the value in quotes
        """)
  }

  @Test("Sections and templates have a size")
  func limits() {
    let deep = String(repeating: "{{#is_open}}", count: 33) + String(repeating: "{{/is_open}}", count: 33)
    #expect(findings(deep) == "page.html:1:385: error: sections nest deeper than 32 [template-syntax]")
    let allowed =
      String(repeating: "{{#is_open}}", count: 32) + "x" + String(repeating: "{{/is_open}}", count: 32)
    #expect(render(allowed) == "x")
    #expect(
      findings(String(repeating: "x", count: 300 * 1024))
        == "page.html: error: a template may take up to 256 KB, this one has 300 KB [file-too-large]")
  }

  @Test("A page that has no template is named, with the one that was meant")
  func missingPage() {
    let templates = TemplateSet(files: FileTree(["Templates/pages/home.html": ""]))
    #expect(
      templates.compile(page: "hme", scopes: [], phrases: PhraseBook([:])).diagnostics.told
        == "hme.html: error: there is no page 'hme' [missing-template]; did you mean 'home'?")
  }

  @Test("Faults in a phrase are told where the phrase is written, once")
  func phraseFaults() {
    #expect(
      findings("{{t.bad.name}}{{t.bad.name}}") == """
        strings:5:9: error: 'nmae' isn't a field of a page or the site [unknown-name]
          page.html:1:1: note: used here
        """)
    #expect(
      findings("{{t.bad.phrase}}") == """
        strings:7:9: error: a phrase holds words and {{names}}, no other phrases, such as 't.help.call' [template-syntax]
          page.html:1:1: note: used here
        """)
    #expect(
      findings("{{t.bad.section}}") == """
        strings:6:9: error: a phrase holds words and {{names}}, no sections [template-syntax]
          page.html:1:1: note: used here
        """)
    #expect(
      findings("{{t.bad.html}}") == """
        strings:8:9: error: 'body' is HTML, which has no place in a phrase [wrong-kind-in-template]
          page.html:1:1: note: used here
        """)
    #expect(
      findings("{{t.bad.optional}}") == """
        strings:9:9: error: 'note' may be missing; guard it with {{#note}} … {{/note}} [unguarded-optional]
          page.html:1:1: note: used here
        """)
    #expect(
      findings("{{t.bad.brace}}") == """
        strings:10:9: error: '{{' is never closed with '}}' [template-syntax]
          page.html:1:1: note: used here
        """)
    #expect(findings("{{#note}}{{t.bad.optional}}{{/note}}") == "")
  }

  @Test("Letters take no markup, partials or phrases")
  func plainText() {
    let text = Located(
      "{{body}} {{> head}} {{t.help.call}} {{note}}", at: SourceLocation(file: "a.yaml", line: 2, column: 3))
    #expect(
      compileText(text, scopes: [pageView.schema]).diagnostics.told == """
        a.yaml:2:3: error: {{> head}} isn't allowed; text takes no partials [template-syntax]
        a.yaml:2:3: error: 'note' may be missing; guard it with {{#note}} … {{/note}} [unguarded-optional]
        a.yaml:2:3: error: 't' isn't a field of a page [unknown-name]
        a.yaml:2:3: error: 'body' is HTML, which has no place in plain text [wrong-kind-in-template]
        """)
  }
}
