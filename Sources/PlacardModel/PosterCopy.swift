package import PlacardCore

/// The words of a hotline poster in one language, with placeholders for the hotline's facts.
package struct PosterCopy: Sendable {
  /// Whether somebody who knows the language has read the words.
  package struct Review: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
      case reviewed, draft
    }
    package let state: State
    package let by: String?
    package let date: PartialDate?

    package init(state: State, by: String?, date: PartialDate?) {
      self.state = state
      self.by = by
      self.date = date
    }
  }

  package let language: LanguageTag
  package let review: Review
  package let headline: Located<String>
  /// Situations a reader may know, in her own words rather than the law's.
  package let situations: [Located<String>]
  package let action: Located<String>
  package let promises: [Located<String>]
  package let textLine: Located<String>
  package let danger: Located<String>
  package let languageLine: Located<String>
  package let footerNote: Located<String>
  package let codeCaption: Located<String>

  package init(
    language: LanguageTag, review: Review, headline: Located<String>, situations: [Located<String>],
    action: Located<String>, promises: [Located<String>], textLine: Located<String>, danger: Located<String>,
    languageLine: Located<String>, footerNote: Located<String>, codeCaption: Located<String>
  ) {
    self.language = language
    self.review = review
    self.headline = headline
    self.situations = situations
    self.action = action
    self.promises = promises
    self.textLine = textLine
    self.danger = danger
    self.languageLine = languageLine
    self.footerNote = footerNote
    self.codeCaption = codeCaption
  }
}
