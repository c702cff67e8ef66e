package import PlacardCore
package import PlacardModel

/// Something that must hold before a site is deployed, beyond what must hold before it can be built.
///
/// A rule is one small type. It reads the site and the day, nothing else, so that `--as-of` tells what will break when.
package protocol ReleaseRule: Sendable {
  /// An error where a release waits for it; a warning where it is only told, and always as a count.
  var severity: Diagnostic.Severity { get }
  var identifier: DiagnosticIdentifier { get }
  /// What its findings are, as a summary counts them: `hotline facts that are too old`.
  var topic: String { get }

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic]
}

extension ReleaseRule {
  package var severity: Diagnostic.Severity { .error }

  /// A finding of the rule.
  func finding(
    at location: SourceLocation?, _ summary: String, suggestion: String? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(severity, identifier, at: location, summary, suggestion: suggestion, notes: notes)
  }
}

/// Every rule, in the order of issue 4's list. A new one is added here and has an invalid site of its own.
package let releaseRules: [any ReleaseRule] = [
  OldHotlineFacts(), OldOfficeFacts(), OldLaws(), EndedTerms(), UnsourcedStatistics(), UncreditedPictures(),
  UnreviewedWords(), UnfinishedCopy(), FutureDates(), MissingAdvice(),
]

/// How strict a run is about what a release waits for.
package enum ReleaseStrictness: Sendable {
  /// Nothing is asked.
  case none
  /// One warning a rule, with a count: what a build says.
  case counts
  /// Every finding that a release waits for by itself, and the others counted: what `check --release` says.
  case all
}

/// What a release waits for on a day.
package func checkRelease(_ site: Site, on today: CivilDate, _ strictness: ReleaseStrictness) -> [Diagnostic] {
  releaseRules.flatMap { rule -> [Diagnostic] in
    guard strictness != .none else { return [] }
    let found = rule.findings(in: site, on: today)
    return strictness == .all && rule.severity == .error ? found : count(of: found, rule)
  }
}

private func count(of found: [Diagnostic], _ rule: any ReleaseRule) -> [Diagnostic] {
  guard !found.isEmpty else { return [] }
  return [
    Diagnostic(
      .warning, rule.identifier, at: nil, "before a release: \(rule.topic): \(found.count)",
      suggestion: "see '\(rule.severity == .error ? "placard check --release" : "placard facts")'")
  ]
}
