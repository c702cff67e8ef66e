import PlacardCore
import PlacardTemplate

/// What a reader is told of a link that leads to a page in another language than the one she reads.
struct Elsewhere: Sendable {
  let language: LanguageTag

  static let view = View<Elsewhere>(
    "another language",
    [
      .text("language", "the language of the page there, for hreflang") { $0.language.description },
      .text("direction", "ltr or rtl") { $0.language.direction },
      .text("language_name", "the language in its own words") { $0.language.ownName },
    ])
}
