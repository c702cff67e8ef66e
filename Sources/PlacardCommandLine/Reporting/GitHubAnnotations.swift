import PlacardCore

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines they are about.
///
/// GitHub shows ten annotations of a severity and drops the rest without a word, so the worst ten are told, and one line
/// counts the others. Nothing in the input can begin a command of its own: see `asCommandData`.
struct GitHubAnnotations {
  static let limit = 10

  let findings: Findings

  var text: String {
    let worst =
      findings.diagnostics.filter { $0.severity == .error }
      + findings.diagnostics.filter { $0.severity == .warning }
    return (worst.prefix(Self.limit).map(command) + rest(worst.dropFirst(Self.limit))).map { "\($0)\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let properties: [(String, String?)] = [
      ("file", place.map { findings.path(of: $0.file) }), ("line", place?.line.map(String.init)),
      ("col", place?.column.map(String.init)), ("title", diagnostic.identifier.rawValue),
    ]
    let written = properties.compactMap { name, value in value.map { "\(name)=\($0.asCommandProperty)" } }
    let message = diagnostic.summary + (diagnostic.suggestion.map { "; \($0)" } ?? "")
    let notes = diagnostic.notes.map { "\($0.location): note: \($0.message)" }
    let lines = ([message] + notes).map(\.withVisibleControls).joined(separator: "\n")
    return "::\(diagnostic.severity.rawValue) \(written.joined(separator: ","))::\(lines.asCommandData)"
  }

  private func rest(_ others: ArraySlice<Diagnostic>) -> [String] {
    guard let counts = Summary(diagnostics: Array(others)).findings else { return [] }
    return ["::notice title=Not shown here::\(counts). 'placard check' tells all."]
  }
}

extension String {
  /// The text as what follows `::` in a workflow command: what would end the line or be read as an escape is escaped.
  fileprivate var asCommandData: String {
    escaped([("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
  }

  /// The text as a value in front of `::`, where colons and commas part one from the next.
  fileprivate var asCommandProperty: String {
    withVisibleControls.escaped([("%", "%25"), (":", "%3A"), (",", "%2C")])
  }

  private func escaped(_ replacements: [(Unicode.Scalar, String)]) -> String {
    unicodeScalars.map { scalar in replacements.first { $0.0 == scalar }?.1 ?? String(scalar) }.joined()
  }
}
