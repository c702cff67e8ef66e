package import PlacardCore
package import PlacardModel

/// What a law asks of the notice at some venues, as values: a page tells them in its language. What is nil or empty
/// wasn't seen in a source, and never means "any".
package struct Requirement: Sendable {
  /// What our own sheets are before the law.
  package enum OwnSheets: Hashable, Sendable {
    /// The agency's own sheet or cards must be there, or the words are fixed and not kept here: ours are extras.
    case extra
    /// The law's own words are kept here in every language that it asks for, and its notice can be printed.
    case notice
    /// A venue may make its own.
    case allowed
    case unknown
  }

  /// A number that the notice must show.
  package struct Number: Hashable, Sendable {
    /// As it is dialled; nil where the law's record names no digits.
    package let display: String?
    /// As the law's record has it, in English.
    package let words: String
  }

  package let law: PostingLaw
  /// The venues that this holds for; empty for the law's general notice.
  package let venues: [Venue]
  /// An allowed substitute, in the record's words, such as a window cling; nil for a notice that is asked for.
  package let substitute: String?
  package let sheet: NoticeRules.Sheet
  package let languages: [LanguageTag]
  package let arrangement: NoticeRules.Arrangement?
  /// Which further languages a place must have, in the record's words.
  package let languageRule: String?
  package let numbers: [Number]
  package let placements: [Placement]
  package let placementRule: String?
  package let officialSheet: PostingLaw.OfficialSheet?
  package let ownSheets: OwnSheets
  /// More on it, in the record's words.
  package let note: String?
}

extension Requirement {
  init(_ law: PostingLaw, _ variant: NoticeRules.Variant?) {
    let notice = law.notice
    self.law = law
    venues = variant?.venues ?? []
    substitute = variant?.kind
    sheet = notice.sheet(of: variant)
    languages = notice.languages
    arrangement = variant?.arrangement ?? notice.arrangement
    languageRule = notice.languageRule
    numbers = notice.hotlines.map { words in
      let digits = phoneNumbers(in: words).first?.dialledDigits
      return Number(display: digits.flatMap { PhoneNumber("+1\($0)")?.display }, words: words)
    }
    placements = variant.flatMap { $0.placements.isEmpty ? nil : $0.placements } ?? law.duty.placements
    placementRule = law.duty.placementRule
    officialSheet = notice.officialSheet
    ownSheets = law.ownSheets
    note = variant?.note
  }
}

extension PostingLaw {
  /// What the law asks for: its general notice first, then those of venues with their own, then allowed substitutes.
  /// Empty where no law is known.
  package var requirements: [Requirement] {
    guard [.required, .encouraged, .agencyOnly].contains(status) else { return [] }
    let ofVenues = notice.variants.filter { !$0.venues.isEmpty }
    let substitutes = notice.variants.filter { $0.venues.isEmpty }
    return ([nil] + ofVenues + substitutes).map { Requirement(self, $0) }
  }

  /// What the law asks for at one kind of venue; its general notice where that isn't named. Nil where no law is known.
  package func requirement(at venue: Venue?) -> Requirement? {
    guard [.required, .encouraged, .agencyOnly].contains(status) else { return nil }
    return Requirement(self, notice.variant(for: venue))
  }

  /// Whether its own words are kept here in each language that it asks for.
  package var keepsItsWords: Bool {
    !notice.words.isEmpty && notice.languages.allSatisfy { notice.words[$0] != nil }
  }

  package var ownSheets: Requirement.OwnSheets {
    switch notice.officialSheet {
    case .mustUse, .agencyCards: .extra
    case .wordingFixed: keepsItsWords ? .notice : .extra
    case .ownSheetOK: .allowed
    case nil: keepsItsWords ? .notice : .unknown
    }
  }
}
