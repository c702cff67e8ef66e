import PlacardCore
import PlacardModel

/// Poster words that stand on a sheet by themselves and that nobody has reviewed. Another language's draft has English beside
/// it on paper; English has nothing to fall back on, and neither has a draft on a site without English words.
struct UnreviewedSheets: ReleaseRule {
  let identifier = DiagnosticIdentifier.unreviewedWords
  let topic = "languages whose posters nobody has reviewed, and that have no other language beside them"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    let alone = site.posters[.english].map { [$0] } ?? site.posters.values.sorted { $0.language < $1.language }
    return alone.filter { $0.standing != .reviewed }.map { copy in
      finding(
        at: copy.headline.location,
        "nobody has reviewed the posters in '\(copy.language)', which are printed with no other language beside them",
        suggestion: "have survivors and advocates read them, and write the reader's name and the day as 'review'")
    }
  }
}
