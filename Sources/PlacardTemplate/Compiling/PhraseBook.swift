package import PlacardCore

/// The interface words of one language, by `group.key`; templates say them as `{{t.group.key}}`.
package struct PhraseBook: Sendable {
  let phrases: [String: Located<String>]
  /// The file that must have every phrase that a page uses; nil where others see to that.
  let file: String?

  package init(_ phrases: [String: Located<String>], file: String? = nil) {
    self.phrases = phrases
    self.file = file
  }

  /// A phrase of another file stands in for one that this language doesn't have.
  package func fault(of phrase: Located<String>, _ key: String) -> Diagnostic? {
    guard let file, phrase.location.file != file else { return nil }
    return Diagnostic(
      .warning, .missingTranslation, at: SourceLocation(file: file), "'\(key)' has no words in this language",
      notes: [.init("the words that readers see instead", at: phrase.location)])
  }
}
