package import PlacardCore

/// The explanations of rules that belong together, in the order of `DiagnosticIdentifier`.
package struct Chapter: Sendable {
  package let title: String
  package let explanations: [Explanation]

  init(_ title: String, _ explanations: [Explanation]) {
    self.title = title
    self.explanations = explanations
  }

  /// Everything that is explained.
  package static let all = [
    files, yaml, schema, site, markdown, templates, sheets, published, release, access, safety, words,
  ]
}

extension DiagnosticIdentifier {
  /// Nil only where nobody has written it yet, which a test tells.
  package var explanation: Explanation? {
    Chapter.all.lazy.flatMap { $0.explanations }.first { $0.identifier == self }
  }
}
