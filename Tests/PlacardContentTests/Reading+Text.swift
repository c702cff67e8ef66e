import PlacardCore
import Testing

@testable import PlacardContent

/// A faulty value as an editor writes it, and what she is told.
struct Faulty: Sendable, CustomTestStringConvertible {
  let yaml: String
  let findings: [String]

  init(_ yaml: String, _ findings: String...) {
    self.yaml = yaml
    self.findings = findings
  }

  var testDescription: String { yaml.debugDescription }
}

/// What a document of a kind is read as, and every finding as a line.
func read<Value>(
  _ kind: Kind<Value>, _ yaml: String, languages: [String] = ["en", "es"]
) throws -> (value: Value?, findings: [String]) {
  let document = YAMLReader.read(Array(yaml.utf8), file: "a.yaml")
  var reading = Reading(languages: languages.compactMap(LanguageTag.init))
  let value = document.value.flatMap { kind.read($0, &reading) }
  return (value, (document.diagnostics + reading.diagnostics).map(\.description))
}

/// Holds a kind to the words for a fault, and to giving no value.
func expect<Value>(_ row: Faulty, of kind: Kind<Value>, _ location: Testing.SourceLocation = #_sourceLocation) throws {
  let outcome = try read(kind, row.yaml)
  #expect(outcome.value == nil, sourceLocation: location)
  #expect(outcome.findings == row.findings, sourceLocation: location)
}
