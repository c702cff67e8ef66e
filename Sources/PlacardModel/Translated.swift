package import PlacardCore

/// One value in several languages: copy that was written more than once.
package struct Translated<Value: Sendable>: Sendable {
  private let values: [LanguageTag: Value]
  private let original: (language: LanguageTag, value: Value)

  /// Nil where the original language is missing, which readers report before they get here.
  package init?(_ values: [LanguageTag: Value], original language: LanguageTag) {
    guard let value = values[language] else { return nil }
    self.values = values
    original = (language, value)
  }

  /// The value in a language, or in the original one, with the language it is really in.
  package subscript(language language: LanguageTag) -> (value: Value, language: LanguageTag) {
    if let value = values[language] { return (value, language) }
    return (original.value, original.language)
  }

  package var languages: Set<LanguageTag> { Set(values.keys) }

  /// Every version, in order of language.
  package var all: [Value] { values.sorted { $0.key < $1.key }.map(\.value) }
}
