import PlacardCore

extension Chapter {
  static let schema = Chapter(
    "Records and their fields",
    [
      Explanation(
        .unknownField,
        "A record has no field of this name. It is often a slip of the keyboard.",
        because: """
          A misspelt field would be left out silently, and the page would say 'not known' of something \
          you know.
          """,
        says: """
          Content/jurisdictions/ca.yaml:8:1: error: 'capitol' isn't a field of a jurisdiction \
          [unknown-field]; did you mean 'capital'?
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml",
          from: """
            region: West
            capitol: Town
            """,
          to: "region: West")),
      Explanation(
        .missingField,
        "A field that every such record needs isn't there.",
        because: """
          A page or a poster couldn't be made without it. Where the fact isn't known and may be so, \
          write null: the page then says so.
          """,
        says: "Content/jurisdictions/ca.yaml:1:1: error: a jurisdiction needs 'kind' [missing-field]",
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: #"fips: "15""#,
          to: """
            kind: state
            fips: "15"
            """)),
      Explanation(
        .wrongKind,
        "The value has the wrong shape: a list where text belongs, or text where a map belongs.",
        because: "Each field has one shape, so that an editor, a program and the page read the same thing.",
        says: "Content/jurisdictions/ca.yaml:7:9: error: text belongs here, not a list [wrong-kind]",
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "region: [West]",
          to: "region: West")),
      Explanation(
        .unknownWord,
        "The field takes one of a few words, and this is none of them.",
        because: """
          The words decide what a page says of an office or a law. A word that is nearly right would say \
          nothing, or the wrong thing.
          """,
        says: """
          Content/jurisdictions/ca.yaml:5:7: error: 'stat' isn't a kind of jurisdiction [unknown-word]; \
          did you mean 'state'?
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "kind: stat",
          to: "kind: state")),
      Explanation(
        .badNumber,
        """
        The value isn't a number, or is beyond what makes sense for the field. Digits are written \
        without commas.
        """,
        because: "Figures are compared, added up and set in each language's own way, so they have to be numbers.",
        says: """
          Content/jurisdictions/ca.yaml:8:18: error: '1,000' isn't a whole number such as 0 or more, up \
          to 100000000 [bad-number]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "population_2020: 1,000",
          to: "population_2020: 1000")),
      Explanation(
        .badDate,
        "The value isn't a date, or no such day exists. Write year-month-day, year-month or year.",
        because: """
          Dates decide when a fact is too old and when a term ends. 03/04/2026 is two different days in \
          two countries.
          """,
        says: """
          Content/jurisdictions/ca.yaml:20:10: error: '2026-02-30' isn't a date such as 2026-11-24, \
          2026-11 or 2026 [bad-date]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "checked: 2026-02-30",
          to: "checked: 2026-10-06")),
      Explanation(
        .badPhone,
        """
        A phone number isn't written with its country code, or isn't a phone number. Write a plus sign \
        and the digits, or a short code such as 911.
        """,
        because: "Each number becomes a link that a phone dials. One wrong digit, and the call goes to a stranger.",
        says: """
          Content/jurisdictions/ca.yaml:15:10: error: '202-555-0105' isn't a phone number such as \
          "+19162106276" or "911" [bad-phone]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: #"phone: "202-555-0105""#,
          to: #"phone: "+12025550105""#)),
      Explanation(
        .badAddress,
        "The value isn't a web address, an e-mail address or a path of the kind that the field takes.",
        because: """
          Somebody will follow it. Plain http, or an address that is cut off, would lead them nowhere or \
          past a listener.
          """,
        says: """
          Content/jurisdictions/ca.yaml:16:10: error: 'ag at example.com' isn't an e-mail address such \
          as oag@dc.gov [bad-address]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "email: ag at example.com",
          to: "email: ag@ca.example.com")),
      Explanation(
        .badCode,
        """
        The value isn't a code of the kind that the field takes: a state's two letters, a language's \
        tag or digits of a fixed length.
        """,
        because: "Codes join records: an office with its law, a page with its map.",
        says: """
          Content/jurisdictions/ca.yaml:1:7: error: 'Cal' isn't a jurisdiction's postal code such as CA \
          [bad-code]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "code: Cal",
          to: "code: CA")),
      Explanation(
        .badSlug,
        """
        A slug becomes part of a page's address. It has lower-case letters, digits and single hyphens \
        only.
        """,
        because: """
          Addresses are printed, read out and typed by hand, and they are promises: they must survive \
          all of that.
          """,
        says: """
          Content/jurisdictions/ca.yaml:4:7: error: 'Place CA' isn't a slug such as new-york: a-z, 0-9 \
          and single hyphens [bad-slug]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "slug: Place CA",
          to: "slug: place-ca")),
      Explanation(
        .badLanguage,
        "The language isn't one of those in site.yaml, or isn't a language tag.",
        because: """
          Words under a wrong tag would never be shown, and a screen reader would pronounce them in the \
          wrong language.
          """,
        says: """
          Content/jurisdictions/ca.yaml:3:9: error: 'ens' isn't one of the site's languages \
          [bad-language]; did you mean 'en'?
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "names: {ens: Lugar CA}",
          to: "names: {es: Lugar CA}")),
      Explanation(
        .missingFrontMatter,
        "A Markdown file doesn't begin with its title between two lines of three hyphens.",
        because: """
          The title is the page's heading, its name in the browser's tab and its text in lists and \
          searches.
          """,
        says: """
          Content/pages/about.md:1:1: error: a Markdown file begins with its title between two lines of \
          three hyphens [missing-front-matter]
          """,
        example: .edit(
          "Content/pages/about.md", from: "About us",
          to: """
            ---
            title: About us
            ---
            About us
            """)),
    ])
}
