package import PlacardCore

/// What a jurisdiction's law says about posting a trafficking hotline. Not legal advice, and never more than was read.
package struct PostingLaw: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    /// At least one class of private venue must post.
    case required
    /// Law or agency asks, allows or supplies, but doesn't oblige private venues.
    case encouraged
    /// Only public bodies must post.
    case agencyOnly = "agency-only"
    /// Looked, and found no posting law in force.
    case noneFound = "none-found"
    /// Sources too thin to say.
    case unknown
  }

  package enum OfficialSheet: String, CaseIterable, Sendable {
    case mustUse = "must-use", agencyCards = "agency-cards", wordingFixed = "wording-fixed"
    case ownSheetOK = "own-sheet-ok"
  }

  package struct ModelNotice: Hashable, Sendable {
    package let agency: String?
    package let address: WebAddress?

    package init(agency: String?, address: WebAddress?) {
      self.agency = agency
      self.address = address
    }
  }

  package let code: Located<JurisdictionCode>
  package let status: Status
  package let history: LawHistory
  package let duty: PostingDuty
  package let notice: NoticeRules
  package let modelNotice: ModelNotice
  package let penalty: String?
  package let provenance: Provenance

  package init(
    code: Located<JurisdictionCode>, status: Status, history: LawHistory, duty: PostingDuty, notice: NoticeRules,
    modelNotice: ModelNotice, penalty: String?, provenance: Provenance
  ) {
    self.code = code
    self.status = status
    self.history = history
    self.duty = duty
    self.notice = notice
    self.modelNotice = modelNotice
    self.penalty = penalty
    self.provenance = provenance
  }
}

/// Where a law stands in the code, and since when.
package struct LawHistory: Sendable {
  package let citations: [String]
  package let enacted: Int?
  package let lastAmended: Int?
  package let effective: PartialDate?

  package init(citations: [String], enacted: Int?, lastAmended: Int?, effective: PartialDate?) {
    self.citations = citations
    self.enacted = enacted
    self.lastAmended = lastAmended
    self.effective = effective
  }
}

/// Who must post, and where.
package struct PostingDuty: Sendable {
  /// Private venues bound.
  package let venues: [Venue]
  /// Places where the duty is on a public body.
  package let publicBodies: [Venue]
  package let venueNotes: String?
  package let placements: [Placement]
  package let placementRule: String?

  package init(
    venues: [Venue], publicBodies: [Venue], venueNotes: String?, placements: [Placement], placementRule: String?
  ) {
    self.venues = venues
    self.publicBodies = publicBodies
    self.venueNotes = venueNotes
    self.placements = placements
    self.placementRule = placementRule
  }
}

/// What the notice must be: sheet, type, languages, numbers.
package struct NoticeRules: Sendable {
  package enum Orientation: String, CaseIterable, Sendable {
    case portrait, landscape
  }

  /// How several languages stand to one another, where the law says it.
  package enum Arrangement: String, CaseIterable, Sendable {
    /// All on one sheet.
    case sameSheet = "same-sheet"
    /// All on one sheet, with equal room for each.
    case equalPortions = "equal-portions"
    /// On one sheet, about two thirds of it in English and one third in Spanish.
    case twoThirds = "two-thirds"
    case separateSheets = "separate-sheets"
    /// One sheet for all, or a sheet for each.
    case either
  }

  /// The smallest lawful sheet and type. Nil means not seen in a source, never "any".
  package struct Sheet: Sendable {
    /// Short and long side in inches, unless an orientation says which is the height.
    package let minimumSize: SheetSize?
    package let orientation: Orientation?
    /// Smallest lawful type anywhere on the sheet, in points.
    package let minimumType: Decimal?
    package let sizeNote: String?
    package let typeNote: String?

    package init(
      minimumSize: SheetSize?, orientation: Orientation?, minimumType: Decimal?, sizeNote: String?, typeNote: String?
    ) {
      self.minimumSize = minimumSize
      self.orientation = orientation
      self.minimumType = minimumType
      self.sizeNote = sizeNote
      self.typeNote = typeNote
    }
  }

  /// Another size, type or place for some venues, or an allowed substitute sheet.
  package struct Variant: Sendable {
    /// What the variant is, such as a window cling; nil for a rule by venue.
    package let kind: String?
    package let venues: [Venue]
    package let sheet: Sheet
    package let placements: [Placement]
    package let note: String?
    /// Nil where the law's general arrangement counts.
    package let arrangement: Arrangement?

    package init(
      kind: String?, venues: [Venue], sheet: Sheet, placements: [Placement], note: String?,
      arrangement: Arrangement? = nil
    ) {
      self.arrangement = arrangement
      self.kind = kind
      self.venues = venues
      self.sheet = sheet
      self.placements = placements
      self.note = note
    }
  }

  package let sheet: Sheet
  package let variants: [Variant]
  package let languages: [LanguageTag]
  /// Conditional languages, such as a third one set by county.
  package let languageRule: String?
  /// Nil where no source says whether languages share a sheet.
  package let arrangement: Arrangement?
  /// The numbers as the law names them, in words.
  package let hotlines: [String]
  package let officialSheet: PostingLaw.OfficialSheet?
  package let content: [String]
  /// The statute's own words by language, where somebody read and compared them.
  package let words: [LanguageTag: StatutoryWords]

  package init(
    sheet: Sheet, variants: [Variant], languages: [LanguageTag], languageRule: String?, hotlines: [String],
    officialSheet: PostingLaw.OfficialSheet?, content: [String], words: [LanguageTag: StatutoryWords] = [:],
    arrangement: Arrangement? = nil
  ) {
    self.arrangement = arrangement
    self.sheet = sheet
    self.variants = variants
    self.languages = languages
    self.languageRule = languageRule
    self.hotlines = hotlines
    self.officialSheet = officialSheet
    self.content = content
    self.words = words
  }
}

/// The sides of a sheet in inches.
package struct SheetSize: Hashable, Sendable {
  package let short: Decimal
  package let long: Decimal

  package init(short: Decimal, long: Decimal) {
    self.short = short
    self.long = long
  }
}

/// The federal rule, which asks for posting in transport and federal places.
package struct FederalLaw: Sendable {
  package let citation: String
  package let enacted: PartialDate?
  package let who: String
  package let provenance: Provenance

  package init(citation: String, enacted: PartialDate?, who: String, provenance: Provenance) {
    self.citation = citation
    self.enacted = enacted
    self.who = who
    self.provenance = provenance
  }
}
