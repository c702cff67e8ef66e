import PlacardCore
import PlacardModel

/// A record that was checked on a day that hasn't come: a slip in the year would keep a fact fresh for ever.
struct FutureDates: ReleaseRule {
  let identifier = DiagnosticIdentifier.futureDate
  let topic = "facts checked on a day that hasn't come"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    site.datedFacts.compactMap { fact in
      guard let checked = fact.checked, today < checked.firstDay else { return nil }
      return finding(
        at: fact.location, "'\(fact.name)' can't have been checked on \(checked), which hasn't come",
        suggestion: "write the day on which somebody compared it with its sources")
    }
  }
}
