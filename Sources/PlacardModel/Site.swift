package import PlacardCore

/// Whom a site is made for, which decides whether it shows what isn't published yet.
package enum Audience: Sendable {
  case everybody
  /// Those who write it: drafts and what is scheduled are shown, each with the mark that its status has.
  case editors
}

/// A campaign site as its editors wrote it, checked and complete: the input of everything that makes pages.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let phrases: [LanguageTag: [String: Located<String>]]
  /// All 56 where the content is complete, by code.
  package let jurisdictions: [JurisdictionCode: Jurisdiction]
  package let laws: [JurisdictionCode: PostingLaw]
  package let federalLaw: FederalLaw
  package let hotlines: HotlineDirectory
  package let campaigns: [Campaign]
  /// Pages by the stem of their file: `help`, `about`.
  package let pages: [String: Translated<Copy>]
  package let pictures: [String: Picture]
  /// The words of posters, also in languages that the site's pages aren't in.
  package let posters: [LanguageTag: PosterCopy]
  /// The digits of every number that the records of jurisdictions, laws and hotlines hold, notes included.
  package let recordedNumbers: Set<String>
  /// Every text in another language than the first, with how far it was reviewed.
  package let translations: [TranslatedText]
  package var audience = Audience.everybody

  package init(
    settings: SiteSettings, phrases: [LanguageTag: [String: Located<String>]],
    jurisdictions: [JurisdictionCode: Jurisdiction], laws: [JurisdictionCode: PostingLaw], federalLaw: FederalLaw,
    hotlines: HotlineDirectory, campaigns: [Campaign], pages: [String: Translated<Copy>],
    pictures: [String: Picture], posters: [LanguageTag: PosterCopy], recordedNumbers: Set<String>,
    translations: [TranslatedText] = []
  ) {
    self.translations = translations
    self.settings = settings
    self.phrases = phrases
    self.jurisdictions = jurisdictions
    self.laws = laws
    self.federalLaw = federalLaw
    self.hotlines = hotlines
    self.campaigns = campaigns
    self.pages = pages
    self.pictures = pictures
    self.posters = posters
    self.recordedNumbers = recordedNumbers
  }
}

/// The lines a reader may call. The national one is the only number that stands on every page.
package struct HotlineDirectory: Sendable {
  package let national: Hotline
  package let emergency: Hotline
  /// Other lifelines, in order of their file names.
  package let lifelines: [Hotline]
  /// At most one a jurisdiction.
  package let stateLines: [JurisdictionCode: Hotline]

  package init(
    national: Hotline, emergency: Hotline, lifelines: [Hotline], stateLines: [JurisdictionCode: Hotline]
  ) {
    self.national = national
    self.emergency = emergency
    self.lifelines = lifelines
    self.stateLines = stateLines
  }

  package var all: [Hotline] {
    [national, emergency] + lifelines + stateLines.sorted { $0.key < $1.key }.map(\.value)
  }
}
