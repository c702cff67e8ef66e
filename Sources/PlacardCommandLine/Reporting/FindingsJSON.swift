import PlacardCore

/// Findings as one JSON object, for programs. Members are only ever added; `version` changes where that isn't enough.
struct FindingsJSON {
  let findings: Findings

  var document: JSON {
    let diagnostics = findings.diagnostics
    let errors = diagnostics.count { $0.severity == .error }
    return .object([
      ("version", .integer(1)),
      ("tool", .object([("name", .string("placard")), ("version", .string(PlacardCommand.version))])),
      ("root", .string(findings.root)),
      ("errors", .integer(errors)),
      ("warnings", .integer(diagnostics.count - errors)),
      ("findings", .array(diagnostics.map(finding))),
    ])
  }

  private func finding(_ diagnostic: Diagnostic) -> JSON {
    .object(
      [
        ("severity", .string(diagnostic.severity.rawValue)), ("identifier", .string(diagnostic.identifier.rawValue)),
      ] + place(diagnostic.location) + [
        ("message", .string(diagnostic.summary)), ("suggestion", .optional(diagnostic.suggestion)),
        ("notes", .array(diagnostic.notes.map { .object(place($0.location) + [("message", .string($0.message))]) })),
      ])
  }

  /// Null where it isn't known: lines and columns count from 1, columns count Unicode code points.
  private func place(_ location: SourceLocation?) -> [(String, JSON)] {
    [
      ("file", .optional(location?.file)), ("line", location?.line.map(JSON.integer) ?? .null),
      ("column", location?.column.map(JSON.integer) ?? .null),
    ]
  }
}
