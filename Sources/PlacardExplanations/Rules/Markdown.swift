import PlacardCore

extension Chapter {
  static let markdown = Chapter(
    "Copy in Markdown",
    [
      Explanation(
        .markdownTooLarge,
        "One file of copy has more than 65,536 bytes.",
        because: """
          That is a book of forty pages. Nobody reads it on a phone, and reading it would hold the build \
          up.
          """,
        says: """
          Content/pages/about.md: error: Markdown copy may have 65536 bytes, and this has 65538 \
          [markdown-too-large]; split it into updates or pages
          """,
        example: .words(
          before: "One file of 65,538 bytes",
          after: "Several pages, or updates, of one thought each")),
      Explanation(
        .markdownTooDeep,
        "Quotations, lists, brackets or emphasis nest more than 32 levels deep.",
        because: """
          Copy never needs that. It takes a reader of Markdown far more time than its size suggests, and \
          so could stop a build.
          """,
        says: #"""
          Content/pages/about.md:4: error: quotes, lists, brackets and emphasis may nest 32 levels deep \#
          [markdown-too-deep]; write it flatter; a bracket that is meant as text is written '\['
          """#,
        example: .edit(
          "Content/pages/about.md", from: ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>",
          to: "We are here.")),
      Explanation(
        .rawHTML,
        "Copy contains HTML. Copy is Markdown, and HTML belongs in Templates.",
        because: """
          HTML in copy escapes every check that keeps pages safe and readable. Most tools drop it \
          silently; here it is told.
          """,
        says: """
          Content/pages/about.md:4:8: error: '<b>': raw HTML isn't part of campaign copy [raw-html]; \
          write '**words**'
          """,
        example: .edit(
          "Content/pages/about.md", from: "We are <b>here</b>.",
          to: "We are **here**.")),
      Explanation(
        .unsafeLink,
        "A link in copy leads to an address of a kind that copy may not link to.",
        because: """
          A javascript: address runs as a program in the reader's browser, and plain http can be read \
          and changed on its way.
          """,
        says: """
          Content/pages/about.md:4:10: error: 'javascript:alert' isn't an address copy may link to \
          [unsafe-link]; link to https, mailto, tel or sms, or to a page of this site, like '/help/'
          """,
        example: .edit(
          "Content/pages/about.md", from: "See [us](javascript:alert).",
          to: "See [help](/help/).")),
      Explanation(
        .pipeTable,
        "The text looks like a table, and the Markdown that copy is written in has none.",
        because: "It would be published as a row of bars. On a small screen, and read aloud, a list is better too.",
        says: """
          Content/pages/about.md:4: error: CommonMark has no tables [pipe-table]; write a list, with the \
          row's name in bold
          """,
        example: .edit(
          "Content/pages/about.md",
          from: """
            | Who | Where |
            |-----|-------|
            | We  | Here  |
            """,
          to: "- **We** are here.")),
      Explanation(
        .headingLevel,
        "A heading in copy is of a level that belongs to the page around it, or skips one.",
        because: """
          People who listen to a page go from heading to heading. A page has one title, and it is there \
          already.
          """,
        says: """
          Content/pages/about.md:4:1: error: headings of copy start at level 2, because the page's title \
          is level 1 [heading-level]; write '##'
          """,
        example: .edit(
          "Content/pages/about.md", from: "# Who we are",
          to: "## Who we are")),
      Explanation(
        .unknownPlaceholder,
        "A placeholder names a fact that doesn't exist, or not in this kind of copy.",
        because: "Other tools print nothing there, and a sentence says 'Call .'.",
        says: """
          Content/pages/about.md:4:6: error: 'hotline.nunber' isn't a fact that this copy can name \
          [unknown-placeholder]; did you mean 'hotline.number'?
          """,
        example: .edit(
          "Content/pages/about.md", from: "{{hotline.nunber}}",
          to: "{{hotline.number}}")),
      Explanation(
        .misplacedPlaceholder,
        "A placeholder stands in a link's address or in code, where facts aren't inserted.",
        because: "The braces would be published, and the link would be broken.",
        says: """
          Content/pages/about.md:4:30: error: '{{hotline.name}}' stands in a link's address, where facts \
          aren't inserted [misplaced-placeholder]; name it in the text instead
          """,
        example: .edit(
          "Content/pages/about.md", from: "[us](https://example.com/{{hotline.name}})",
          to: "[{{hotline.name}}](https://example.com/)")),
      Explanation(
        .unknownFact,
        "A placeholder names a fact whose value isn't known here.",
        because: "The sentence would have a hole in it.",
        says: """
          Content/campaigns/post-it/story.md:5:1: error: 'campaign.supporters' isn't known here, so \
          nothing could be shown [unknown-fact]; say it without the fact, or add it to the content
          """,
        example: .edit(
          "Content/campaigns/post-it/story.md", from: "{{campaign.supporters}} people signed.",
          to: "People are signing.")),
    ])
}
