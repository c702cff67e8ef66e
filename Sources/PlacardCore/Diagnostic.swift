/// What Placard has to say about somebody's input: where it is, what rule it breaks, and the likely fix.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    case error, warning
  }

  /// A further place that belongs to the same finding, such as the first use of a duplicated slug.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let location: SourceLocation

    package init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  package let severity: Severity
  package let identifier: DiagnosticIdentifier
  /// Nil only where no file is to blame.
  package let location: SourceLocation?
  /// One line without a full stop that leads with the specific name and states the rule.
  package let summary: String
  /// The likely fix as it follows the summary: `did you mean 'phone'?`.
  package let suggestion: String?
  package let notes: [Note]

  package init(
    _ severity: Severity, _ identifier: DiagnosticIdentifier, at location: SourceLocation?, _ summary: String,
    suggestion: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.location = location
    self.summary = summary
    self.suggestion = suggestion
    self.notes = notes
  }

  /// An error, which is what most findings are.
  package init(
    _ identifier: DiagnosticIdentifier, at location: SourceLocation?, _ summary: String, suggestion: String? = nil,
    notes: [Note] = []
  ) {
    self.init(.error, identifier, at: location, summary, suggestion: suggestion, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By place, then identifier, then text, so that the order never depends on how the build ran. What has no place comes
  /// last: an editor mends what has one first.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let leftPlace = left.location ?? SourceLocation(file: "\u{10FFFF}")
    let rightPlace = right.location ?? SourceLocation(file: "\u{10FFFF}")
    guard leftPlace == rightPlace else { return leftPlace < rightPlace }
    return left.orderAtOnePlace.lexicographicallyPrecedes(right.orderAtOnePlace)
  }
}

extension Diagnostic {
  /// What orders findings of one place: everything that tells them apart.
  fileprivate var orderAtOnePlace: [String] {
    [identifier.rawValue, summary, severity.rawValue, suggestion ?? ""]
      + notes.flatMap { [$0.location.description, $0.message] }
  }
}

extension Sequence<Diagnostic> {
  /// Each finding once, in reading order.
  package func sortedAndUnique() -> [Diagnostic] {
    Set(self).sorted()
  }

  package var containsError: Bool {
    contains { $0.severity == .error }
  }
}

extension Diagnostic {
  /// What is wrong and the likely fix, where the place is told beside.
  package var explanation: String {
    "\(summary) [\(identifier.rawValue)]\(suggestion.map { "; \($0)" } ?? "")".withVisibleControls
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding on one line, for people and tools alike: `file:line:column: error: summary [identifier]; suggestion`.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let fix = suggestion.map { "; \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(summary) [\(identifier.rawValue)]\(fix)".withVisibleControls
  }
}
