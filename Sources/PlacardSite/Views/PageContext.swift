import PlacardCore
import PlacardModel
import PlacardMarkdown

/// What every part of a page is shown in the light of: the site, the language, the day, and where things stand.
struct PageContext: Sendable {
  let site: Site
  let words: Words
  let today: CivilDate
  let addresses: Addresses
  let assets: AssetTable
  /// The published files of the pictures, by id.
  let pictures: [String: Asset]

  var language: LanguageTag { words.language }

  /// A link to a route in the page's language.
  func link(_ route: String) -> String { addresses.link(route, language) }

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
