import PlacardCore

extension Chapter {
  static let site = Chapter(
    "The site as a whole",
    [
      Explanation(
        .missingJurisdiction,
        "One of the 56 states and territories has no office, or no law, in Content.",
        because: "Nobody is left out. Somebody there may be looking for exactly that page.",
        says: "Content/laws/ca.yaml: error: CA needs this file, and it isn't there [missing-jurisdiction]",
        example: .words(
          before: "No Content/laws/ca.yaml",
          after: "Content/laws/ca.yaml, with null where something isn't known")),
      Explanation(
        .misplacedRecord,
        "The code in a record isn't the one that its file is named for.",
        because: "One of the two is wrong, and the facts of one state would appear as another's.",
        says: """
          Content/laws/ca.yaml:1:7: error: 'CO' doesn't belong in 'ca.yaml' [misplaced-record]; rename \
          the file 'co.yaml' or mend the code
          """,
        example: .edit(
          "Content/laws/ca.yaml", from: "code: CO",
          to: "code: CA")),
      Explanation(
        .duplicateSlug,
        "Two records claim the same slug, and so the same page.",
        because: "One page would replace the other, and one state would be gone.",
        says: """
          Content/jurisdictions/co.yaml:4:7: error: 'place-ca' is another jurisdiction's slug already \
          [duplicate-slug]
          """,
        example: .edit(
          "Content/jurisdictions/co.yaml", from: "slug: place-ca",
          to: "slug: place-co")),
      Explanation(
        .danglingReference,
        "A record names another one that isn't there.",
        because: "A link or a sentence would lead to nothing.",
        says: """
          Content/campaigns/petition-2016/campaign.yaml:6:12: error: there is no campaign 'post-its' \
          [dangling-reference]; did you mean 'post-it'?
          """,
        example: .edit(
          "Content/campaigns/petition-2016/campaign.yaml", from: "successor: post-its",
          to: "successor: post-it")),
      Explanation(
        .contradiction,
        "Two statements exclude each other, such as a vacant office with a holder.",
        because: "One of them is wrong, and a letter could be addressed to somebody who has left.",
        says: """
          Content/jurisdictions/ca.yaml:1:7: error: 'Ada CA' can't hold an office that is 'vacant' \
          [contradiction]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "status: vacant",
          to: "status: in office")),
      Explanation(
        .missingTranslation,
        """
        A page or a text isn't there in one of the site's languages. It is a warning: the page shows \
        the original, marked with its language.
        """,
        because: "Somebody who needs that language finds the page half in another one.",
        says: """
          Content/pages/about.es.md: warning: 'about' isn't there in 'es'; the page shows it in 'en' \
          [missing-translation]
          """,
        example: .words(
          before: "Content/pages/about.md without Content/pages/about.es.md",
          after: "Content/pages/about.es.md, translated and read by somebody who speaks it")),
      Explanation(
        .exitDestination,
        "The link for leaving fast goes to a page that isn't on the list of harmless ones, or is missing.",
        because: """
          The page that replaces ours must look the same to everybody and say nothing about who opened \
          it. A search page keeps what was searched.
          """,
        says: """
          Content/site.yaml:10:12: error: the leave link can't lead to 'https://www.google.com/'; pages \
          that look the same to everybody are https://www.weather.gov/, https://www.noaa.gov/, \
          https://www.nasa.gov/, https://www.nps.gov/, https://www.time.gov/, https://www.usa.gov/, \
          https://en.wikipedia.org/, https://es.wikipedia.org/ [exit-destination]
          """,
        example: .edit(
          "Content/site.yaml", from: "address: https://www.google.com/",
          to: "address: https://www.weather.gov/")),
      Explanation(
        .noticeChanged,
        """
        A statute's words, which must hang verbatim, differ from the words whose fingerprint a person \
        recorded.
        """,
        because: """
          A notice with one wrong word may not be the notice the law asks for. Only somebody who \
          compared it with the statute may change it.
          """,
        says: """
          Content/laws/ca.yaml:17:13: error: the statute's words in 'en' don't match their sha256; a \
          change needs a person who compared them [notice-changed]; the words now have sha256 \
          2cbeca1cc45c69b93341389917a399ab0cc6c6404e4ec59d8a457c62a0f05c49
          """,
        example: .words(
          before: "sha256 of words that nobody has compared",
          after: "The fingerprint in the message, once the words were compared with the statute")),
      Explanation(
        .unsafePicture,
        """
        A picture's file isn't a plain picture: it could act, it says where or by whom it was made, or its \
        size isn't what it says.
        """,
        because: """
          A picture that is opened by itself runs what is in it. A photograph tells where and when it was \
          taken, which can lead to a person. A picture of too many pixels fills a telephone's memory.
          """,
        mending: "Save the picture again, as plain SVG or without metadata.",
        says: """
          Content/images/sheet.svg:2: error: <script> isn't for pictures [unsafe-picture]; save it as \
          plain SVG, without scripts
          """,
        example: .edit("Content/images/sheet.svg", from: "<script>alert(1)</script>", to: "<path d=\"M0 0h9\"/>")),
      Explanation(
        .pathCollision,
        "Two things would be published at the same address.",
        because: "One would silently replace the other, and which one would depend on chance.",
        says: "Content/pages/about.md:3:11: error: '/help/' is claimed twice [path-collision]",
        example: .edit(
          "Content/pages/about.md", from: "aliases: [/help/]",
          to: "aliases: [/who-we-are/]")),
    ])
}
