import PlacardCore

extension Chapter {
  static let published = Chapter(
    "What would be published",
    [
      Explanation(
        .brokenLink,
        """
        A link leads to a page or a file of this site that isn't there. Links are checked in the pages \
        that were made, wherever they come from.
        """,
        because: "Somebody looking for help meets a page that says 'not found'.",
        says: """
          Content/pages/about.md:6:12: error: '/hlep/' leads nowhere on 'about/index.html' \
          [broken-link]; did you mean '/help/'?
          """,
        example: .edit(
          "Content/pages/about.md", from: "[help](/hlep/)",
          to: "[help](/help/)")),
      Explanation(
        .brokenAnchor,
        "A link names a place on a page, and the page has no such place.",
        because: "The reader lands at the top of a page and has to search.",
        says: """
          Content/pages/about.md:6:10: error: '#who-we-aer' names no element of its page on \
          'about/index.html' [broken-anchor]; did you mean 'who-we-are'?
          """,
        example: .edit(
          "Content/pages/about.md", from: "[us](#who-we-aer)",
          to: "[us](#who-we-are)")),
      Explanation(
        .duplicateID,
        "Two elements of a page have the same id.",
        because: "Links, labels and screen readers find one of them only, and not always the same.",
        says: """
          Templates/pages/not_found.html: error: the id 'top' stands more than once on '404.html' \
          [duplicate-id]
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<p id="top">{{site.tagline}}</p>"#,
          to: "<p>{{site.tagline}}</p>")),
      Explanation(
        .strayNumber,
        "A page shows a phone number that no record holds, or a known misprint of the hotline's.",
        because: """
          One wrong digit has sent frightened people to strangers. Numbers have one source each, and \
          copy names them by placeholders.
          """,
        says: """
          Templates/pages/page.html: error: '1-888-373-7880' on 'about/index.html' is a known misprint \
          of the hotline's number [stray-number]; the number is 1-888-373-7888
          """,
        example: .edit(
          "Content/pages/about.md", from: "Call 202-555-0199 or 1-888-373-7880.",
          to: "Call {{hotline.number}}.")),
      Explanation(
        .missingNumber,
        "A page doesn't show the hotline's number.",
        because: "It may be the only page that somebody has time to open.",
        says: """
          Templates/pages/not_found.html: error: the hotline's number isn't on '404.html' \
          [missing-number]; every page shows {{hotline.number}}
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "<h1>{{page.title}}</h1>",
          to: """
            <h1>{{page.title}}</h1>
            <p>{{hotline.number}}</p>
            """)),
      Explanation(
        .leftoverMarkup,
        "Braces of a placeholder, or marks of a template, would be published.",
        because: """
          Something that should have been filled in wasn't, and the reader sees its name and not its \
          value.
          """,
        says: """
          Templates/pages/help.html: error: '{{' would be published on 'es/help/index.html' \
          [leftover-markup]
          """,
        example: .edit(
          "Content/hotlines/988.yaml", from: "Lifeline {{988}}",
          to: "Lifeline 988")),
      Explanation(
        .overBudget,
        """
        A page and what it loads are heavier than pages of its kind may be, or take more requests than \
        they may.
        """,
        because: """
          On a slow connection every request and every kilobyte is a wait, and somebody may have seconds. \
          Most often one picture or script weighs too much.
          """,
        says: """
          Content/pages/help.es.md: error: 'es/help/index.html' is 643 bytes over the wire; a 'help' page \
          may be 300; so are 1 more [over-budget]; its biggest part is the page itself with 624
          """,
        example: .edit(
          "Content/site.yaml", from: "weight: {help: 300}",
          to: "weight: {help: 3000}")),
    ])
}
