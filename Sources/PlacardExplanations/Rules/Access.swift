import PlacardCore

extension Chapter {
  static let access = Chapter(
    "Who can read it",
    [
      Explanation(
        .headingOrder,
        "The headings of a page skip a level, or there is not exactly one at the top.",
        because: "People who can't see the page find their way by its headings.",
        says: """
          Templates/pages/not_found.html: error: an <h3> follows an <h1> on '404.html' and on 1 more \
          [heading-order]; begin with one <h1> and go down one level at a time
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "<h3>{{site.title}}</h3>",
          to: "<h2>{{site.title}}</h2>")),
      Explanation(
        .namelessControl,
        "A link or a button has no words.",
        because: "A screen reader says 'link', and nothing of where it leads.",
        says: """
          Templates/pages/not_found.html: error: <a id="next"> has no words on '404.html' and on 1 more \
          [nameless-control]; put words into it, or give it an aria-label
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<span aria-hidden="true">{{site.title}}</span>"#,
          to: "{{site.title}}")),
      Explanation(
        .unlabelledField,
        "A field to fill in has no label. A placeholder isn't one: it goes as soon as somebody types.",
        because: "Who listens, or forgets, doesn't know what to write.",
        says: """
          Templates/pages/not_found.html: error: the field <input name="place"> has no label on \
          '404.html' and on 1 more [unlabelled-field]; give it a <label for> with its id, or an \
          aria-label
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"type="text""#,
          to: #"type="text" aria-label="{{site.title}}""#)),
      Explanation(
        .missingAlternative,
        "A picture has no alternative text.",
        because: """
          Who can't see it gets the file's name read out. A picture that only decorates says so with an \
          empty alt.
          """,
        says: """
          Templates/pages/not_found.html: error: the picture <img class="mark"> has no alt on '404.html' \
          and on 1 more [missing-alternative]; write alt="…", or alt="" for a picture that only \
          decorates
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"class="mark""#,
          to: #"class="mark" alt="""#)),
      Explanation(
        .badAria,
        """
        An ARIA role or attribute doesn't exist, has a value that isn't one of its words, or names an \
        element that isn't there.
        """,
        because: "It does nothing, or tells a screen reader something wrong. No ARIA is better than bad ARIA.",
        says: """
          Templates/pages/not_found.html: error: 'aria-labeledby' is no ARIA attribute on '404.html' and \
          on 1 more [bad-aria]; leave it out where HTML says it already; see WAI-ARIA 1.2
          """,
        example: .edit(
          "Templates/pages/not_found.html",
          from: #"role="knob" aria-hidden="maybe" aria-labeledby="top" aria-describedby="bottom""#,
          to: #"role="note""#)),
      Explanation(
        .pageLanguage,
        "A page, or a part of it, doesn't say its language, or says one that isn't a language tag.",
        because: "A screen reader would pronounce Spanish as if it were English.",
        says: """
          Templates/pages/not_found.html: error: lang="english" is no language tag on '404.html' and on \
          1 more [page-language]; write lang="{{page.language}}", or the language that the words are in
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"lang="english""#,
          to: #"lang="en""#)),
      Explanation(
        .headerlessTable,
        "A table has no header cells.",
        because: "Who listens to it hears cells without knowing what they are about.",
        says: """
          Templates/pages/not_found.html: error: the table <table> has no header cells on '404.html' and \
          on 1 more [headerless-table]; mark the first cells of rows and columns as <th scope>
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "<td>{{site.title}}</td>",
          to: #"<th scope="row">{{site.title}}</th>"#)),
      Explanation(
        .faintColour,
        "Two colours of the style sheet that stand on each other differ too little.",
        because: "A cracked screen, bright sun or tired eyes make pale words vanish.",
        says: """
          Templates/assets/base.css:2: error: --ink #767676 on --paper #fff has a contrast of 4.5 in \
          light colours, and 7.0 is the least [faint-colour]
          """,
        example: .edit(
          "Templates/assets/base.css", from: "--ink: #767676",
          to: "--ink: #222222")),
    ])
}
