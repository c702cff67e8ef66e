package import PlacardCore

/// The interface words of one language, by `group.key`; templates say them as `{{t.group.key}}`.
package struct PhraseBook: Sendable {
  let phrases: [String: Located<String>]

  package init(_ phrases: [String: Located<String>]) {
    self.phrases = phrases
  }
}
