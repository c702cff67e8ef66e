import PlacardCore
import Testing

@testable import PlacardTemplate

@Suite("Partials")
struct PartialTests {
  @Test("A fault in a partial is told once, with the way there")
  func chain() {
    let partials = ["outer": "<b>\n{{> inner}}</b>", "inner": "{{titel}}"]
    #expect(
      findings("{{> outer}}\n{{> outer}}", partials: partials) == """
        inner.html:1:1: error: 'titel' isn't a field of a page or the site [unknown-name]; did you mean 'title'?
          outer.html:2:1: note: included here
          page.html:1:1: note: included here
        """)
  }

  @Test("A partial that doesn't exist is named, with the one that was meant")
  func missing() {
    #expect(
      findings("a {{> heder}}", partials: ["header": ""])
        == "page.html:1:3: error: there is no partial 'heder' in  [missing-partial]; did you mean 'header'?"
        .replacing("in  [", with: "in Templates/partials ["))
  }

  @Test("A partial that includes itself is refused, whatever the way")
  func cyclic() {
    #expect(
      findings("{{> a}}", partials: ["a": "x{{> a}}"]) == """
        a.html:1:2: error: partial 'a' includes itself [cyclic-partial]
          page.html:1:1: note: included here
        """)
    #expect(
      findings("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"]) == """
        b.html:1:1: error: partial 'a' includes itself through 'b' [cyclic-partial]
          a.html:1:1: note: included here
          page.html:1:1: note: included here
        """)
  }

  @Test("Partials that multiply are refused before they fill the memory")
  func multiplying() {
    var partials = ["p20": "x"]
    for level in 0..<20 { partials["p\(level)"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}" }
    #expect(
      findings("{{> p0}}", partials: partials).contains("one page includes partials more than 1000 times"))
  }

  @Test("A partial ends in the place where it began")
  func unbalanced() {
    #expect(
      findings("<p>{{> open}}</p>", partials: ["open": "<a title='"])
        == "page.html:1:4: error: partial 'open' begins in element content and ends in the attribute 'title' [unbalanced-place]"
    )
    #expect(render("<li{{> open}}>", partials: ["open": " class='{{title}}'"]) == "<li class='Help'>")
  }

  @Test("A partial that no page reaches is checked for syntax and places")
  func unused() {
    let templates = TemplateSet(
      files: FileTree([
        "Templates/pages/home.html": "{{> used}}", "Templates/partials/used.html": "{{> deeper}}",
        "Templates/partials/deeper.html": "",
        "Templates/partials/stray.html": "{{#any}}{{.}}{{thing.name}}{{/any}}",
        "Templates/partials/wrong.html": "<p onclick='{{any}}'>{{{x}}}{{> gone}}</p>",
      ]))
    #expect(templates.findUnusedPartials(pages: ["home"]) == ["stray", "wrong"])
    #expect(
      templates.checkUnusedPartials(pages: ["home"]).map(\.description) == [
        "Templates/partials/wrong.html:1:13: error: 'any' can't stand in the event attribute 'onclick' [unsafe-place]",
        "Templates/partials/wrong.html:1:22: error: {{{…}}} isn't allowed; values are always escaped [template-syntax]",
        "Templates/partials/wrong.html:1:29: error: there is no partial 'gone' in Templates/partials [missing-partial]",
      ])
  }
}
