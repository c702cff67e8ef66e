import PlacardCore

extension Chapter {
  static let words = Chapter(
    "What copy says",
    [
      Explanation(
        .readingGrade,
        "The copy reads at a higher school grade than its kind of page should. It is a warning.",
        because: """
          Readers are in a hurry, afraid, or reading in their second language. Short words reach \
          everybody.
          """,
        says: """
          Content/pages/about.md: warning: this reads at school grade 43.8, and 9 is the most \
          [reading-grade]; shorten sentences, and take shorter words
          """,
        example: .words(
          before: "Notwithstanding considerable jurisdictional heterogeneity",
          after: "Although states differ a lot")),
      Explanation(
        .longSentence,
        "A sentence has more words than somebody in a hurry can follow.",
        because: "Help is read under stress, often in a second language.",
        says: """
          Content/pages/help.md:4:1: error: a sentence of 36 words, which begins 'you can call from', is \
          hard to follow; 35 are the most where people look for help [long-sentence]; make it two
          """,
        example: .edit(
          "Content/pages/help.md",
          from: """
            You can call from any phone that you can find, at any hour of the day or of the night, and \
            the one who picks up will not ask who you are or where you live.
            """,
          to: "You can call from any phone, at any hour. The one who picks up will not ask who you are.")),
      Explanation(
        .unkeepablePromise,
        "The copy promises something that nobody can promise.",
        because: "Hotlines have duties to report, and phones are watched. Somebody could rely on the promise.",
        says: """
          Content/pages/about.md:4:1: error: 'completely confidential' is a promise that nobody can make \
          [unkeepable-promise]; say what is known, and who says it
          """,
        example: .edit(
          "Content/pages/about.md", from: "Your call is completely confidential.",
          to: "Ask what stays private before you say your name.")),
      Explanation(
        .harmfulAdvice,
        "The copy advises something that could put people in danger.",
        because: "Nobody can see from here what is safe. The person who lives it chooses.",
        says: """
          Content/pages/about.md:6:1: error: 'confront the' could put people in danger [harmful-advice]; \
          name the hotline, and let the person choose
          """,
        example: .edit(
          "Content/pages/about.md", from: "Then confront the boss.",
          to: "Call when it is safe.")),
      Explanation(
        .loadedWord,
        "A word blames the person, or makes drama of what happened. It is a warning.",
        because: "Who recognises themselves in calm words asks for help sooner.",
        says: """
          Content/pages/about.md:6:1: warning: 'monster' blames or dramatises [loaded-word]; say plainly \
          what happened
          """,
        example: .edit(
          "Content/pages/about.md", from: "They let a **monster** in.",
          to: "They let a man in.")),
      Explanation(
        .messageTooLong,
        "A short text of a toolkit, with a place's facts in it, doesn't fit its channel, counted as that counts.",
        because: """
          Whoever pastes it would have to cut it, perhaps through the number. A text message with one character \
          outside of its alphabet holds 70 instead of 160.
          """,
        says: """
          Content/campaigns/post-it/toolkit.yaml:6:11: error: this text for 'sms' has 179 septets for \
          Place AK, and 160 fit [message-too-long]; shorten it by 19
          """,
        example: .edit(
          "Content/campaigns/post-it/toolkit.yaml",
          from: """
            in restrooms, break rooms, waiting rooms, stations, libraries, clinics, salons and schools of \
            {{jurisdiction.name}}.
            """,
          to: "in restrooms and break rooms.")),
    ])
}
