import PlacardCore

extension Chapter {
  static let release = Chapter(
    "What a release waits for",
    [
      Explanation(
        .oldHotlineFacts,
        """
        Nobody has compared a hotline's record with its sources for longer than the site allows: 90 \
        days at most.
        """,
        because: "Numbers, hours and languages change. This is the fact that matters most.",
        mending: """
          Open the page that the message names, compare every line, and only then write the day. \
          `placard facts` lists what is due.
          """,
        says: """
          Content/hotlines/emergency.yaml:7:10: error: 'Emergency' has no date on which it was checked; \
          hotline facts may be 90 days old [old-hotline-facts]; compare it with its sources and write \
          the day as 'checked'
          """,
        example: .edit(
          "Content/hotlines/emergency.yaml", from: "checked: null",
          to: "checked: 2026-07-30")),
      Explanation(
        .oldOfficeFacts,
        "Nobody has compared an office's record with its sources for longer than the site allows.",
        because: "A call to a number that moved, or a letter to somebody who left, is an action wasted.",
        mending: """
          Open the office's page, compare every line, and only then write the day. `placard facts` lists \
          what is due.
          """,
        says: """
          Content/jurisdictions/ca.yaml:20:10: error: 'Place CA' was last checked 2026-01; office facts \
          may be 178 days old [old-office-facts]; compare it with https://records.example.com/ca and \
          write the day as 'checked'
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "checked: 2026-01",
          to: "checked: 2026-07-29")),
      Explanation(
        .oldLaw,
        """
        Nobody has read a law's source for longer than the site allows. It is a warning, counted once \
        however many laws there are.
        """,
        because: "Legislatures meet every year. A page may ask for less than the law does by now.",
        says: "warning: before a release: laws that nobody has read for long: 2 [old-law]; see 'placard facts'",
        example: .words(
          before: "checked: 2025-07-28",
          after: "checked: 2026-07-29, once its source was read again")),
      Explanation(
        .endedTerm,
        "The term of an office's holder has ended, and the record doesn't say who holds the office now.",
        because: """
          A letter would go to somebody who may have left. Until it is known, pages address the office \
          and not a person.
          """,
        says: """
          Content/jurisdictions/ca.yaml:19:73: error: the term of Place CA's holder ended by 2026-07-28 \
          [ended-term]; write who holds the office and until when, or 'holdover' where the holder stays \
          on; see https://records.example.com/ca
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "term_ends: 2026-07-28",
          to: "term_ends: 2029-01-02")),
      Explanation(
        .unsourcedStatistic,
        "A figure has no source, or its source is of a year that hasn't come.",
        because: "Made-up figures have done real harm to this cause. What can't be shown isn't said.",
        says: """
          Content/campaigns/petition-2016/campaign.yaml:5:21: error: 2425 supporters of 'petition-2016' \
          have no source [unsourced-statistic]; write the page that counts them as 'source', or take the \
          count out
          """,
        example: .words(
          before: "supporters: {count: 2425, as_of: 2016}",
          after: "The same with source, the page that counts them")),
      Explanation(
        .uncreditedPicture,
        "A picture has no credit, no licence or no words for those who can't see it.",
        because: "Somebody made it and may say how it is used, and somebody listens to the page.",
        says: """
          Content/images/sheet.yaml:4:10: error: '?' as 'licence' of the picture 'sheet' says nothing \
          [uncredited-picture]
          """,
        example: .edit(
          "Content/images/sheet.yaml", from: #"licence: "?""#,
          to: "licence: CC-BY-4.0")),
      Explanation(
        .unreviewedWords,
        "Words that matter for safety haven't been read by somebody who speaks the language.",
        because: "A wrong word about leaving, or about who answers, can put a person in danger.",
        mending: """
          Let somebody who speaks the language read the words beside the original, and write their name \
          and the day as 'review'.
          """,
        says: """
          Content/pages/help.es.md:3:8: error: 1 of 1 texts in 'es' for leaving the site, the hotline \
          and help haven't been reviewed [unreviewed-words]; have somebody who speaks it read them \
          beside the original; 'placard coverage --language es' lists them
          """,
        example: .edit(
          "Content/pages/help.es.md", from: "state: machine",
          to: "state: reviewed")),
    ])
}
