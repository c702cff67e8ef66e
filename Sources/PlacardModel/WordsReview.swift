package import PlacardCore

/// Who read a language's safety-critical words, and against which original.
package struct WordsReview: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case draft, machine, reviewed
  }

  package let state: State
  package let by: String?
  package let date: PartialDate?
  /// The fingerprint of the original words that the reviewer had beside them.
  package let source: String?

  package init(state: State, by: String?, date: PartialDate?, source: String?) {
    self.state = state
    self.by = by
    self.date = date
    self.source = source
  }
}

/// The words that somebody in danger relies on (how to leave the site, the hotline, the help page), as far as their
/// translations were reviewed.
package struct SafetyWords: Sendable {
  /// The groups of interface words that belong to them.
  package static let groups = ["exit", "help", "hotline"]

  /// SHA-256 of the original words and help page, in hexadecimal: a review of other words is stale.
  package let source: String
  package let reviews: [LanguageTag: Located<WordsReview>]

  package static let none = SafetyWords(source: "", reviews: [:])

  package init(source: String, reviews: [LanguageTag: Located<WordsReview>]) {
    self.source = source
    self.reviews = reviews
  }
}
