import PlacardCore

extension Chapter {
  static let templates = Chapter(
    "Templates",
    [
      Explanation(
        .templateSyntax,
        """
        A tag in a template can't be read, or asks for something that templates don't do, such as \
        printing a value without escaping it.
        """,
        because: "Values come from people. Without escaping, a name could become a script.",
        says: """
          Templates/pages/not_found.html:2:4: error: {{&…}} isn't allowed; values are always escaped \
          [template-syntax]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "{{&page.title}}",
          to: "{{page.title}}")),
      Explanation(
        .unclosedSection,
        "A section is opened and not closed, or closed and not opened.",
        because: "The rest of the page would appear once for each item, or not at all.",
        says: """
          Templates/pages/not_found.html:2:1: error: {{#hotline}} is never closed with {{/hotline}} \
          [unclosed-section]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "<p>{{name}}</p>",
          to: """
            <p>{{name}}</p>
            {{/hotline}}
            """)),
      Explanation(
        .unknownName,
        "A tag names a field that isn't there. `placard explain templates` lists every field.",
        because: "Other tools print nothing there, and nobody sees it until a reader does.",
        says: """
          Templates/pages/not_found.html:2:4: error: 'page.titel' isn't a field of the page \
          [unknown-name]; did you mean 'page.title'?
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "{{page.titel}}",
          to: "{{page.title}}")),
      Explanation(
        .unguardedOptional,
        "A tag prints something that may be missing, and doesn't say what stands there then.",
        because: """
          Some state has no chat, no phone or no holder. Its page would have an empty link that leads \
          nowhere.
          """,
        says: """
          Templates/pages/not_found.html:2:13: error: 'hotline.chat' may be missing; guard it with \
          {{#hotline.chat}} … {{/hotline.chat}} [unguarded-optional]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<a href="{{hotline.chat}}">{{site.title}}</a>"#,
          to: #"{{#hotline.chat}}<a href="{{hotline.chat}}">{{site.title}}</a>{{/hotline.chat}}"#)),
      Explanation(
        .wrongKindInTemplate,
        """
        A tag uses a field for something that it isn't: it prints a whole record, or repeats something \
        that isn't a list.
        """,
        because: "There is no right way to print a record. Say which of its fields you mean.",
        says: """
          Templates/pages/not_found.html:2:4: error: 'page' is the page; print one of its fields \
          [wrong-kind-in-template]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "{{page}}",
          to: "{{page.title}}")),
      Explanation(
        .unsafePlace,
        "A value stands where it isn't safe: text in an address, anything in a script or a style.",
        because: "Text in an address could become a program; the right kind of value can't.",
        says: """
          Templates/pages/not_found.html:2:10: error: 'page.title' is text; the attribute 'href' takes \
          an address here [unsafe-place]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<a href="{{page.title}}">"#,
          to: #"<a href="{{site.home}}">"#)),
      Explanation(
        .unbalancedPlace,
        "A template ends inside a tag, an attribute, a comment or a quotation.",
        because: """
          Browsers would take the rest of the page for a part of it, and what was safe to print would no \
          longer be.
          """,
        says: """
          Templates/pages/not_found.html: error: the page ends in an HTML comment, not in element \
          content [unbalanced-place]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "<!-- {{! this comment is never closed }}",
          to: """
            <!-- {{! this comment is closed }} -->
            {{> bottom}}
            """)),
      Explanation(
        .missingTemplate,
        "A kind of page has no template.",
        because: "Pages of that kind couldn't be made.",
        says: "Templates/pages/not_found.html: error: there is no page 'not_found' [missing-template]",
        example: .words(
          before: "No Templates/pages/not_found.html",
          after: "Templates/pages/not_found.html")),
      Explanation(
        .unknownTemplate,
        "A file in Templates/pages isn't named for a kind of page.",
        because: "It would never be used, however long somebody works on it.",
        says: """
          Templates/pages/homes.html: error: no kind of page is made from 'homes.html' \
          [unknown-template]; did you mean 'home.html'?
          """,
        example: .words(
          before: "Templates/pages/homes.html",
          after: "Templates/pages/home.html")),
      Explanation(
        .missingPartial,
        "A template includes a partial that isn't in Templates/partials.",
        because: "A part of every such page would be missing.",
        says: """
          Templates/pages/not_found.html:2:1: error: there is no partial 'botom' in Templates/partials \
          [missing-partial]; did you mean 'bottom'?
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "{{> botom}}",
          to: "{{> bottom}}")),
      Explanation(
        .cyclicPartial,
        "A partial includes itself, directly or through others.",
        because: "The page would never end.",
        says: "Templates/partials/bottom.html:1:1: error: partial 'bottom' includes itself [cyclic-partial]",
        example: .edit(
          "Templates/partials/bottom.html", from: "{{> bottom}}",
          to: "</html>")),
    ])
}
