package import PlacardCore

/// What `site.yaml` says of the printed posters.
package struct PosterSettings: Sendable {
  /// The formats that every jurisdiction gets. One that is named twice is printed once.
  package let formats: [SheetFormat]
  /// The formats that are printed once in every language there is, for anybody. A site that names none in either list
  /// prints nothing.
  package let general: [SheetFormat]
  /// Languages that every jurisdiction gets besides those of the site and of its law.
  package var languages: [LanguageTag] { askedLanguages.map(\.value) }
  /// The same languages with their places in `site.yaml`.
  package let askedLanguages: [Located<LanguageTag>]
  /// Whether sheets that hang in the open carry a QR code. A scan stays in a phone's history, so it is asked for, never
  /// given.
  package let showsCode: Bool
  /// The colour of headlines and of the band behind the number, with its place in `site.yaml`; nil for our own.
  package let accent: Located<AccentColour>?

  /// What a site has that says nothing of posters.
  package static let standard = PosterSettings(
    formats: [.letter, .tearoff, .stall, .card, .mirror], general: SheetFormat.allCases, languages: [],
    showsCode: false, accent: nil)

  package init(
    formats: [SheetFormat], general: [SheetFormat], languages: [Located<LanguageTag>], showsCode: Bool,
    accent: Located<AccentColour>?
  ) {
    self.formats = formats
    self.general = general
    askedLanguages = languages
    self.showsCode = showsCode
    self.accent = accent
  }
}
