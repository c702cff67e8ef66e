import PlacardCore
import PlacardModel

extension Kind where Value == PostingLaw {
  /// `Content/laws/<code>.yaml`.
  static var postingLaw: Kind {
    .record(
      "a posting law",
      .required("code", .located(.code), "the jurisdiction’s postal code, in capitals; the file is named for it"),
      .required("status", .word("a law status"), "what the law asks"),
      .history, .duty,
      .noticeRules,
      .required("model_notice", .modelNotice, "the notice that an agency offers"),
      .optional("penalty", .prose, "what breaking it costs"),
      .provenance,
      make: PostingLaw.init(code:status:history:duty:notice:modelNotice:penalty:provenance:))
  }
}

extension Field where Value == LawHistory {
  fileprivate static var history: Field {
    .group(
      .required("citations", .list(of: .text), "where the law stands, as lawyers cite it"),
      .optional("enacted", .year, "the year in which it was passed"),
      .optional("last_amended", .year, "the year of its last change"),
      .optional("effective", .date, "since when it is in force"),
      make: LawHistory.init(citations:enacted:lastAmended:effective:))
  }
}

extension Field where Value == PostingDuty {
  fileprivate static var duty: Field {
    .group(
      .required("venues", .venues, "private venues that must post"),
      .required("public_bodies", .venues, "places where the duty is on a public body"),
      .optional("venue_notes", .prose, "what a list of venues can’t say"),
      .required("placement", .placementRules, "where the notice must hang")
    ) { venues, bodies, notes, placement in
      PostingDuty(
        venues: venues, publicBodies: bodies, venueNotes: notes, placements: placement.places,
        placementRule: placement.rule)
    }
  }
}

extension Field where Value == NoticeRules {
  fileprivate static var noticeRules: Field {
    .group(
      .required("sheet", .sheet, "what the law asks of a sheet"),
      .required("formats", .list(of: .venueFormat), "other sheets that it asks for in some venues"),
      .required("alternatives", .list(of: .alternative), "sheets that it allows instead"),
      .required("languages", .languageRules, "the languages of the notice"),
      .required("hotlines", .list(of: .text), "the numbers that must be on it, as the law names them"),
      .optional("official_sheet", .word("a kind of official sheet"), "whether a sheet of one’s own is allowed"),
      .required("content", .list(of: .text), "what must be on it besides"),
      .optional("notice", .statutoryWords, "the statute’s own words by language", otherwise: [:])
    ) { sheet, formats, alternatives, languages, hotlines, official, content, words in
      NoticeRules(
        sheet: sheet, variants: formats + alternatives, languages: languages.required, languageRule: languages.rule,
        hotlines: hotlines, officialSheet: official, content: content, words: words,
        arrangement: languages.arrangement)
    }
  }
}

/// The `languages` of a law, before they become part of its notice rules.
private struct LanguageRules: Sendable {
  let required: [LanguageTag]
  let rule: String?
  let arrangement: NoticeRules.Arrangement?
}

/// The `placement` of a law, before it becomes part of its duty.
private struct PlacementRules: Sendable {
  let places: [Placement]
  let rule: String?
}

extension Kind where Value == [Venue] {
  fileprivate static var venues: Kind { .list(of: .word("a venue")) }
}

extension Kind where Value == LanguageRules {
  fileprivate static var languageRules: Kind {
    .record(
      "the languages of a notice",
      .required("required", .list(of: .language), "languages that every notice must have"),
      .optional("rule", .prose, "the rule in words, where a list doesn’t say it all"),
      .optional("arrangement", .word("an arrangement of languages"), "whether languages share a sheet"),
      make: LanguageRules.init(required:rule:arrangement:))
  }
}

extension Kind where Value == PlacementRules {
  fileprivate static var placementRules: Kind {
    .record(
      "the placement of a notice",
      .required("where", .list(of: .word("a place")), "the places"),
      .optional("rule", .prose, "the rule in words, where a list doesn’t say it all"),
      make: PlacementRules.init(places:rule:))
  }
}

extension Kind where Value == PostingLaw.ModelNotice {
  fileprivate static var modelNotice: Kind {
    .record(
      "a model notice",
      .optional("agency", .text, "the agency that offers it"),
      .optional("address", .webAddress, "the page where it can be had"),
      make: PostingLaw.ModelNotice.init(agency:address:))
  }
}
