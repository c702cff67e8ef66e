import PlacardCore

/// The findings of one compilation, each told once for its place, however many ways lead there.
struct Findings {
  private struct Key: Hashable {
    let location: SourceLocation?
    let identifier: DiagnosticIdentifier
    let summary: String
  }

  private var seen: Set<Key> = []
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ diagnostic: Diagnostic) {
    let key = Key(
      location: diagnostic.location, identifier: diagnostic.identifier, summary: diagnostic.summary)
    if seen.insert(key).inserted { diagnostics.append(diagnostic) }
  }

  mutating func add(_ fault: Fault, at location: SourceLocation, notes: [Diagnostic.Note]) {
    add(Diagnostic(fault.identifier, at: location, fault.summary, suggestion: fault.suggestion, notes: notes))
  }
}
