import PlacardCore
import PlacardModel

/// Words for readers in danger that nobody has reviewed since their original last changed. A wrong word there is worse
/// than an English one. Until then pages show them under a notice (`Frame.checkedPage`), and a release waits.
struct UnreviewedWords: ReleaseRule {
  let identifier = DiagnosticIdentifier.unreviewedWords
  let topic = "languages with safety-critical words, on pages or on posters, that nobody has reviewed"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] { pages(of: site) + sheets(of: site) }

  private func pages(of site: Site) -> [Diagnostic] {
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

  /// Poster words that stand on a sheet by themselves. Another language's draft has English beside it on paper; English has
  /// nothing to fall back on, and neither has a draft on a site without English words.
  private func sheets(of site: Site) -> [Diagnostic] {
    let alone = site.posters[.english].map { [$0] } ?? site.posters.values.sorted { $0.language < $1.language }
    return alone.filter { $0.standing != .reviewed }.map { copy in
      finding(
        at: copy.headline.location,
        "nobody has reviewed the posters in '\(copy.language)', which are printed with no other language beside them",
        suggestion: "have survivors and advocates read them, and write the reader's name and the day as 'review'")
    }
  }
}
