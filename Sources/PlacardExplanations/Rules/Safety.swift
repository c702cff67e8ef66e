import PlacardCore

extension Chapter {
  static let safety = Chapter(
    "What keeps readers safe, and what they are told true",
    [
      Explanation(
        .missingSafeguard,
        """
        A page lacks what protects its reader: the way out first, the policy, no referrer, a title, \
        a direction, who runs the site, how to report mistakes, the number.
        """,
        because: "A theme of your own must not lose what somebody who is watched relies on, on any page.",
        mending: "Take over the lines that the message names from the partials that come with Placard.",
        says: """
          Templates/pages/not_found.html: error: the dir of <html> isn't on '404.html' and on 1 more \
          [missing-safeguard]; compare the page with Placard's own partials head, header and footer
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<html lang="{{page.language}}">"#,
          to: #"<html lang="{{page.language}}" dir="{{page.direction}}">"#)),
      Explanation(
        .refusedByPolicy,
        """
        A page holds what its own policy refuses: something fetched from another host, code or style \
        written into the page, a form, or a frame.
        """,
        because: "Browsers would not show it. Where one did, a stranger would learn who reads the page.",
        says: """
          Templates/pages/not_found.html: error: style="…" of <p> stands on '404.html' and on 1 more \
          [refused-by-policy]; keep files in Templates/assets and link to what is elsewhere; pages ask \
          nobody else for anything
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: #"<p style="color: red" onclick="go()">"#,
          to: "<p>")),
      Explanation(
        .hiddenHelp,
        "A link that calls or texts stands in a part that is folded away.",
        because: "Who is in a hurry does not open it, and a printed page may not show it.",
        says: """
          Templates/pages/not_found.html: error: 'tel:+18883737888' is folded away in a <details> on \
          '404.html' and on 1 more [hidden-help]; put it where everybody sees it, outside of <details>
          """,
        example: .words(
          before: #"<details><summary>Help</summary><a href="{{hotline.call}}">{{hotline.number}}</a></details>"#,
          after: #"<p><a href="{{hotline.call}}">{{hotline.number}}</a></p>"#)),
      Explanation(
        .unisolatedNumber,
        """
        A phone number typed by hand stands in text that runs from right to left, and nothing keeps \
        its digits in order.
        """,
        because: """
          Browsers show 1-888-373-7888 there as 7888-373-888-1. That is a wrong number, and the source \
          looks right.
          """,
        says: """
          Templates/pages/not_found.html: error: '1-888-373-7888' would be shown with its groups in \
          another order on '404.html' and on 1 more [unisolated-number]; name it by a placeholder, \
          such as {{hotline.number}}, or put it into <bdi dir="ltr">
          """,
        example: .edit(
          "Templates/pages/not_found.html", from: "{{hotline.number}} 1-888-373-7888 <bdi",
          to: "{{hotline.number}} <bdi")),
      Explanation(
        .vagueLink,
        "The words of a link do not say where it leads.",
        because: "Screen readers list the links of a page by their words alone.",
        says: """
          Content/pages/about.md:4:27: error: the link 'click here' doesn't say where it leads on \
          'about/index.html' [vague-link]; make the words that name the page or the thing the link
          """,
        example: .edit(
          "Content/pages/about.md", from: "To get help, [click here](/help/).",
          to: "You can [get help](/help/).")),
      Explanation(
        .tellingTitle,
        "The title of a discreet page names its subject.",
        because: "Titles stand in the history and in the list of open pages, where somebody else may look.",
        says: """
          Content/pages/help.md:2:8: error: 'traffick' in the title of a discreet page would stand in \
          the history [telling-title]; give it a title that anybody may see, such as 'Get help'
          """,
        example: .edit(
          "Content/pages/help.md", from: "title: Escape from traffickers",
          to: "title: Get help")),
      Explanation(
        .missingAdvice,
        """
        The help page leaves out something that a way out cannot do, or how to be safer. It is \
        looked for by a word of each advice.
        """,
        because: """
          Who believes that leaving erases everything is in more danger than who knows that it does \
          not.
          """,
        says: """
          Content/pages/help.es.md: error: the help page doesn't say that clearing the history may raise \
          suspicion [missing-advice]; say it plainly, with the word 'sospechar'
          """,
        example: .edit(
          "Content/pages/help.es.md", from: "Borre lo que quiera.",
          to: "Si borra algo, pueden sospechar.")),
      Explanation(
        .futureDate,
        "A record was checked on a day that has not come.",
        because: "A slip in the year would keep a fact fresh for ever.",
        says: """
          Content/jurisdictions/ca.yaml:20:10: error: 'Place CA' can't have been checked on \
          2062-07-28, which hasn't come [future-date]; write the day on which somebody compared it \
          with its sources
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "checked: 2062-07-28",
          to: "checked: 2026-07-28")),
      Explanation(
        .unsourcedFigure,
        "A percentage stands in copy without a link to who measured it.",
        because: """
          Figures about trafficking are copied from site to site until nobody knows where they came \
          from.
          """,
        says: """
          Content/pages/about.md:4:1: error: '67%' needs its source beside it [unsourced-figure]; link \
          to who measured it, or make it 'evidence' in campaign.yaml, with publisher and year
          """,
        example: .edit(
          "Content/pages/about.md", from: "Calls rose by 67%.",
          to: "Calls rose.")),
      Explanation(
        .unattributedQuotation,
        "A quotation has no link to where it was published.",
        because: """
          What a survivor said in private is not anybody else's to print, and a quotation may say what \
          our own words must not.
          """,
        says: """
          Content/pages/about.md:4:3: error: a quotation needs a link to where it was published \
          [unattributed-quotation]; end it with the source as a link, or say it in your own words
          """,
        example: .edit(
          "Content/pages/about.md", from: "> I saw the number on a wall.",
          to: "> I saw the number on a wall. [Example News](https://news.example.com/)")),
      Explanation(
        .fixedOperator,
        "Copy without a date names who runs the hotline.",
        because: """
          The hotline changed hands in 2025, and pages that named its operator became wrong that day.
          """,
        says: """
          Content/pages/about.md:4:1: error: 'Example Helpers' runs the hotline today, and this text \
          has no date [fixed-operator]; leave the name out, or tell of it in an update
          """,
        example: .edit(
          "Content/pages/about.md", from: "Example Helpers answers the calls.",
          to: "A person answers the calls.")),
      Explanation(
        .loadedPicture,
        """
        The name or the words of a picture say that it shows chains, a cage or wounds. It is a \
        warning.
        """,
        because: """
          Few who need the hotline are in chains, and who does not see their own life does not call.
          """,
        says: """
          Content/images/sheet.yaml:1:7: warning: the picture 'sheet' is told to show 'chains', which \
          few would know as their own life [loaded-picture]; show the number, the sheet, or a place \
          where it hangs
          """,
        example: .edit(
          "Content/images/sheet.yaml", from: "Hands in chains",
          to: "A sheet on a wall")),
      Explanation(
        .draftMarker,
        """
        A mark that somebody left to come back to, such as TBD, would be published. A release \
        waits for paragraphs in [brackets] too, which `placard new` leaves to be written.
        """,
        because: "Readers cannot tell what is meant to stand there, and trust the rest less.",
        says: """
          Content/pages/about.md:4:1: error: 'TBD' would be published [draft-marker]; finish the \
          sentence, or keep the note in a comment of the file
          """,
        example: .edit(
          "Content/pages/about.md", from: "Who we are: TBD.",
          to: "Who we are: three neighbors.")),
    ])
}
