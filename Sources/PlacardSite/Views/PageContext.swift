import PlacardCore
import PlacardMarkdown
import PlacardModel

/// What every part of a page is shown in the light of: the site, the language, the day, and where things stand.
///
/// A class, because every view holds it: handing it on is then one count and not one a field.
final class PageContext: Sendable {
  let site: Site
  let words: Words
  let today: CivilDate
  let addresses: Addresses
  let routes: PlannedRoutes
  let assets: AssetTable
  /// The published files of the pictures, by id.
  let pictures: [String: Asset]
  /// Every state and territory, by name in the page's language.
  let places: [Jurisdiction]
  /// How many laws each table has.
  let lawCounts: [LawFilter: Int]

  init(
    site: Site, words: Words, today: CivilDate, addresses: Addresses, routes: PlannedRoutes, assets: AssetTable,
    pictures: [String: Asset]
  ) {
    self.site = site
    self.words = words
    self.today = today
    self.addresses = addresses
    self.routes = routes
    self.assets = assets
    self.pictures = pictures
    let filters = [.all] + PostingLaw.Status.allCases.map(LawFilter.status) + Venue.allCases.map(LawFilter.venue)
    lawCounts = Dictionary(
      uniqueKeysWithValues: filters.map { filter in (filter, site.laws.values.count(where: filter.includes)) })
    places = site.jurisdictions.values
      .map { (key: $0.name[language: words.language].text.sortKey, place: $0) }
      .sorted { ($0.key, $0.place.code.value) < ($1.key, $1.place.code.value) }.map(\.place)
  }

  var language: LanguageTag { words.language }

  /// A link to a route in the page's language, or in the site's first where there is no page in that.
  func link(_ route: String) -> String { addresses.link(route, routes.language(of: route, for: language)) }

  /// The language of the page that a link leads to, where it isn't the page's own.
  func elsewhere(_ route: String) -> Elsewhere? {
    let target = routes.language(of: route, for: language)
    return target == language ? nil : Elsewhere(language: target)
  }

  /// Text in the page's language, or in the language it falls back to.
  func copy(_ text: LocalizedText) -> CopyText {
    let (text, language) = text[language: language]
    return CopyText(text: text, language: language)
  }

  /// Notes of the research, which are in the site's first language only.
  func note(_ text: String?) -> CopyText? {
    text.map { CopyText(text: $0, language: site.settings.defaultLanguage) }
  }

  func name(of jurisdiction: Jurisdiction) -> String { jurisdiction.name[language: language].text }
}
