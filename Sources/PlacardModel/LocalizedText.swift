package import PlacardCore

/// The same words in several languages. The site's first language is always there.
package struct LocalizedText: Hashable, Sendable {
  private let texts: [LanguageTag: String]
  private let original: LanguageTag

  /// `original` is the language to fall back on, and `text` its words.
  package init(_ text: String, in original: LanguageTag, translations: [LanguageTag: String] = [:]) {
    self.original = original
    texts = translations.merging([original: text]) { _, new in new }
  }

  /// The words in a language, or in the original one, with the language they are really in.
  package subscript(language language: LanguageTag) -> (text: String, language: LanguageTag) {
    if let text = texts[language] { return (text, language) }
    return (texts[original, default: ""], original)
  }

  package var languages: Set<LanguageTag> { Set(texts.keys) }
}
