import PlacardCore
import PlacardModel

/// Safety-critical words that nobody has reviewed since their original last changed. A wrong word there is worse than an
/// English one. Until then pages show them under a notice (`Frame.checkedPage`), and a release waits.
struct UnreviewedWords: ReleaseRule {
  let identifier = DiagnosticIdentifier.unreviewedWords
  let topic = "languages whose safety-critical words nobody has reviewed"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    site.settings.allLanguages.dropFirst().compactMap { language in
      let texts = site.translations.filter { $0.language == language && $0.isSafetyCritical }
      let unchecked = site.uncheckedTexts(in: language).sorted { $0.location < $1.location }
      guard let first = unchecked.first else { return nil }
      let stale = unchecked.count { $0.standing == .stale }
      let state = stale == unchecked.count ? "have changed originals" : "haven't been reviewed"
      return finding(
        at: first.location,
        "\(unchecked.count) of \(texts.count) texts in '\(language)' for leaving the site, the hotline and help \(state)",
        suggestion:
          "have somebody who speaks it read them beside the original; 'placard coverage --language \(language)' "
          + "lists them")
    }
  }
}
