import PlacardCore
import PlacardModel

extension Kind where Value == PostingLaw {
  /// `Content/laws/<code>.yaml`.
  static var postingLaw: Kind {
    .record(
      "a posting law", .required("code", .located(.code)), .required("status", .word("a law status")), .history, .duty,
      .noticeRules, .required("model_notice", .modelNotice), .optional("penalty", .text), .provenance,
      make: PostingLaw.init(code:status:history:duty:notice:modelNotice:penalty:provenance:))
  }
}

extension Field where Value == LawHistory {
  fileprivate static var history: Field {
    .group(
      .required("citations", .list(of: .text)), .optional("enacted", .year), .optional("last_amended", .year),
      .optional("effective", .date), make: LawHistory.init(citations:enacted:lastAmended:effective:))
  }
}

extension Field where Value == PostingDuty {
  fileprivate static var duty: Field {
    .group(
      .required("venues", .venues), .required("public_bodies", .venues), .optional("venue_notes", .text),
      .required("placement", .placementRules)
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
      .required("sheet", .sheet), .required("formats", .list(of: .venueFormat)),
      .required("alternatives", .list(of: .alternative)), .required("languages", .languageRules),
      .required("hotlines", .list(of: .text)), .optional("official_sheet", .word("a kind of official sheet")),
      .required("content", .list(of: .text)), .optional("notice", .statutoryWords, otherwise: [:])
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
      "the languages of a notice", .required("required", .list(of: .language)), .optional("rule", .text),
      .optional("arrangement", .word("an arrangement of languages")),
      make: LanguageRules.init(required:rule:arrangement:))
  }
}

extension Kind where Value == PlacementRules {
  fileprivate static var placementRules: Kind {
    .record(
      "the placement of a notice", .required("where", .list(of: .word("a place"))), .optional("rule", .text),
      make: PlacementRules.init(places:rule:))
  }
}

extension Kind where Value == PostingLaw.ModelNotice {
  fileprivate static var modelNotice: Kind {
    .record(
      "a model notice", .optional("agency", .text), .optional("address", .webAddress),
      make: PostingLaw.ModelNotice.init(agency:address:))
  }
}
