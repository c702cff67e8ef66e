import PlacardCore

/// Finds what doesn't belong in text: bytes that aren't UTF-8, and characters that change how others are
/// shown.
enum TextRule {
  /// After these many the rest of a file says nothing new.
  private static let mostFindings = 5

  static func isText(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    switch path[dot...].lowercased() {
    case ".md", ".yaml", ".html", ".css", ".svg", ".txt", ".xml", ".json", ".js": return true
    default: return false
    }
  }

  static func findings(in bytes: [UInt8], file: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var reader = ScalarReader(bytes)
    while findings.count < mostFindings, let item = reader.nextSuspect() {
      let place = location(of: item.offset, in: bytes, file: file)
      switch item.scalar {
      case nil:
        findings.append(
          Diagnostic(.invalidUTF8, at: place, "'\(file)' isn't UTF-8 text", suggestion: saveAgain))
        return findings
      case let scalar?:
        findings.append(Diagnostic(.hazardousCharacter, at: place, words(for: scalar, at: item.offset)))
      }
    }
    return findings
  }

  private static let saveAgain = "save it with the encoding UTF-8"

  private static func words(for scalar: Unicode.Scalar, at offset: Int) -> String {
    switch scalar.value {
    case 0xFEFF where offset == 0: "U+FEFF, a byte order mark, isn't allowed; UTF-8 needs none"
    case 0x0D: "U+000D isn't allowed without U+000A after it; lines end with U+000A"
    default:
      "\(scalar.codePoint) isn't allowed; it is invisible and can change how the text around it is read"
    }
  }

  /// Columns count scalars; the bytes before a finding are valid, so every byte that doesn't continue one
  /// starts one.
  private static func location(of offset: Int, in bytes: [UInt8], file: String) -> SourceLocation {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let column = before[lineStart...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourceLocation(file: file, line: line, column: column)
  }
}

extension Diagnostic {
  init(
    _ identifier: DiagnosticIdentifier, at file: String, _ summary: String, suggestion: String? = nil,
    notes: [Note] = []
  ) {
    self.init(
      .error, identifier, at: SourceLocation(file: file), summary, suggestion: suggestion, notes: notes)
  }

  init(
    _ identifier: DiagnosticIdentifier, at place: SourceLocation, _ summary: String, suggestion: String? = nil
  ) {
    self.init(.error, identifier, at: place, summary, suggestion: suggestion)
  }
}
