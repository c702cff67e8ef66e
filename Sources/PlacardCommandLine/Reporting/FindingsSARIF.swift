import PlacardCore

/// Findings as a SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0), which code scanning services take in.
///
/// A finding without a file is a notification of the run and not a result, because services refuse results that have no
/// place to show.
struct FindingsSARIF {
  let findings: Findings

  var document: JSON {
    .object([
      ("version", .string("2.1.0")),
      (
        "$schema", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      ),
      ("runs", .array([run])),
    ])
  }

  private var run: JSON {
    let driver: [(String, JSON)] = [
      ("name", .string("placard")), ("semanticVersion", .string(PlacardCommand.version)),
      ("rules", .array(rules.map(rule))),
    ]
    let notifications = findings.diagnostics.filter { $0.location == nil }.map(notification)
    let invocation: [(String, JSON)] = [
      ("executionSuccessful", .boolean(true)), ("toolExecutionNotifications", .array(notifications)),
    ]
    return .object([
      ("tool", .object([("driver", .object(driver))])), ("invocations", .array([.object(invocation)])),
      ("columnKind", .string("unicodeCodePoints")), ("results", .array(findings.diagnostics.compactMap(result))),
    ])
  }

  /// The rules that something was found by, by name.
  private var rules: [DiagnosticIdentifier] {
    Set(findings.diagnostics.map(\.identifier)).sorted { $0.rawValue < $1.rawValue }
  }

  private func rule(_ identifier: DiagnosticIdentifier) -> JSON {
    .object([("id", .string(identifier.rawValue))])
  }

  private func result(_ diagnostic: Diagnostic) -> JSON? {
    guard let place = diagnostic.location else { return nil }
    let notes = diagnostic.notes.map { note in
      JSON.object([("physicalLocation", location(note.location)), ("message", message(note.message))])
    }
    return .object([
      ("ruleId", .string(diagnostic.identifier.rawValue)),
      ("ruleIndex", .integer(rules.firstIndex(of: diagnostic.identifier) ?? -1)),
      ("level", .string(diagnostic.severity.rawValue)), ("message", message(of: diagnostic)),
      ("locations", .array([.object([("physicalLocation", location(place))])])), ("relatedLocations", .array(notes)),
    ])
  }

  private func notification(_ diagnostic: Diagnostic) -> JSON {
    .object([
      ("level", .string(diagnostic.severity.rawValue)), ("message", message(of: diagnostic)),
      ("associatedRule", .object([("id", .string(diagnostic.identifier.rawValue))])),
    ])
  }

  private func message(of diagnostic: Diagnostic) -> JSON {
    message(diagnostic.summary + (diagnostic.suggestion.map { "; \($0)" } ?? ""))
  }

  private func message(_ text: String) -> JSON { .object([("text", .string(text.withVisibleControls))]) }

  private func location(_ place: SourceLocation) -> JSON {
    let path = findings.path(of: place.file)
    let artifact: [(String, JSON)] =
      path.hasPrefix("/")
      ? [("uri", .string("file://\(path.asAddressPath)"))]
      : [("uri", .string(path.asAddressPath)), ("uriBaseId", .string("%SRCROOT%"))]
    let position = [("startLine", place.line), ("startColumn", place.column)]
      .compactMap { name, number in number.map { (name, JSON.integer(max(1, $0))) } }
    let region: [(String, JSON)] = position.isEmpty ? [] : [("region", .object(position))]
    return .object([("artifactLocation", .object(artifact))] + region)
  }
}

extension String {
  /// The path as a relative reference (RFC 3986): unreserved characters and slashes stay, every other byte is escaped.
  fileprivate var asAddressPath: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
