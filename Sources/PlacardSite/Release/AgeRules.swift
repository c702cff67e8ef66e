import PlacardCore
import PlacardModel

/// Facts of a hotline that nobody has checked for longer than the site allows. Somebody may dial them tonight.
struct OldHotlineFacts: ReleaseRule {
  let identifier = DiagnosticIdentifier.oldHotlineFacts
  let topic = "hotline facts that are too old or undated"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    tooOld(.hotline, "hotline facts may be \(site.settings.freshness.hotlines) days old", site, today)
  }
}

/// Facts of an Attorney General's office that nobody has checked for longer than the site allows.
struct OldOfficeFacts: ReleaseRule {
  let identifier = DiagnosticIdentifier.oldOfficeFacts
  let topic = "office facts that are too old or undated"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    tooOld(.office, "office facts may be \(site.settings.freshness.offices) days old", site, today)
  }
}

/// Laws that nobody has read for longer than the site allows. Their pages show the date, so a release is only told.
struct OldLaws: ReleaseRule {
  let severity = Diagnostic.Severity.warning
  let identifier = DiagnosticIdentifier.oldLaw
  let topic = "laws that nobody has read for long"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    tooOld(.law, "laws should be read every \(site.settings.freshness.laws) days", site, today)
  }
}

/// A term of office that has ended, with neither a successor nor a new term on record. The page then says that nobody is
/// known to hold the office, which is honest and no state to deploy.
struct EndedTerms: ReleaseRule {
  let identifier = DiagnosticIdentifier.endedTerm
  let topic = "terms that have ended with nothing after them on record"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    site.datedFacts.filter { $0.kind == .term && $0.isOver(on: today) }.map { fact in
      finding(
        at: fact.location, "the term of \(fact.name)'s holder ended by \(fact.limit.map(\.description) ?? "now")",
        suggestion: "write who holds the office and until when, or 'holdover' where the holder stays on"
          + (fact.page.map { "; see \($0)" } ?? ""))
    }
  }
}

extension ReleaseRule {
  fileprivate func tooOld(
    _ kind: DatedFact.Kind, _ rule: String, _ site: Site, _ today: CivilDate
  ) -> [Diagnostic] {
    site.datedFacts.filter { $0.kind == kind && $0.isOver(on: today) }.map { fact in
      let state = fact.checked.map { "was last checked \($0)" } ?? "has no date on which it was checked"
      return finding(
        at: fact.location, "'\(fact.name)' \(state); \(rule)",
        suggestion: "compare it with \(fact.page?.description ?? "its sources") and write the day as 'checked'")
    }
  }
}
