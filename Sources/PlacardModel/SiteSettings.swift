package import PlacardCore

/// What `Content/site.yaml` says: who publishes the site, in which languages, and its limits.
package struct SiteSettings: Sendable {
  package struct Publisher: Sendable {
    package let name: LocalizedText
    /// The sentence that every page shows: what the publisher is not.
    package let statement: LocalizedText

    package init(name: LocalizedText, statement: LocalizedText) {
      self.name = name
      self.statement = statement
    }
  }

  /// Where the leave link goes.
  package struct Exit: Sendable {
    package let address: Located<WebAddress>
    package let name: LocalizedText
    /// Whether links between the site's own pages replace one another too, so that Back leads out of the site.
    package let isSingleEntry: Bool

    package init(address: Located<WebAddress>, name: LocalizedText, isSingleEntry: Bool) {
      self.address = address
      self.name = name
      self.isSingleEntry = isSingleEntry
    }
  }

  package struct Licences: Sendable {
    package let code: String
    package let facts: String
    package let copy: String

    package init(code: String, facts: String, copy: String) {
      self.code = code
      self.facts = facts
      self.copy = copy
    }
  }

  package let title: LocalizedText
  package let tagline: LocalizedText
  package let baseAddress: WebAddress
  /// The first is the default one and stands at the root of the site.
  package let languages: [LanguageTag]
  package let partialLanguages: [PartialLanguage]
  package let publisher: Publisher
  package let corrections: EmailAddress
  package let exit: Exit
  package let licences: Licences
  package let posters: PosterSettings
  /// How old its facts may be.
  package let freshness: Freshness
  /// How heavy its pages may be.
  package let weight: WeightBudgets
  /// Whether the publisher has the whole domain, so that browsers may be told that every host of it is secure.
  package let hasWholeDomain: Bool

  package init(
    title: LocalizedText, tagline: LocalizedText, baseAddress: WebAddress, languages: [LanguageTag],
    partialLanguages: [PartialLanguage] = [], publisher: Publisher, corrections: EmailAddress, exit: Exit,
    licences: Licences,
    posters: PosterSettings = .standard, freshness: Freshness = .standard, weight: WeightBudgets = .standard,
    hasWholeDomain: Bool = false
  ) {
    self.freshness = freshness
    self.weight = weight
    self.title = title
    self.tagline = tagline
    self.baseAddress = baseAddress
    self.languages = languages
    self.partialLanguages = partialLanguages
    self.publisher = publisher
    self.corrections = corrections
    self.exit = exit
    self.licences = licences
    self.posters = posters
    self.hasWholeDomain = hasWholeDomain
  }

  /// Those that the site has only some pages in come last.
  package var allLanguages: [LanguageTag] { languages + partialLanguages.map(\.language) }

  /// Whether the site has a kind of page in a language.
  package func has(_ kind: PageKind, in language: LanguageTag) -> Bool {
    languages.contains(language) || partialLanguages.contains { $0.language == language && $0.pages.contains(kind) }
  }

  package var defaultLanguage: LanguageTag { languages.first ?? .english }

  /// The same settings for a site that stands elsewhere.
  package func standing(at address: WebAddress) -> SiteSettings {
    SiteSettings(
      title: title, tagline: tagline, baseAddress: address, languages: languages,
      partialLanguages: partialLanguages, publisher: publisher,
      corrections: corrections, exit: exit, licences: licences, posters: posters, freshness: freshness,
      weight: weight, hasWholeDomain: hasWholeDomain)
  }
}
