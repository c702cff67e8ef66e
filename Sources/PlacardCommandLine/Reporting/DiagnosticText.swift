import PlacardCore

/// How findings are shown to a person: place and rule on a line, the source beneath with a caret, further places.
struct DiagnosticText {
  let sources: FileTree
  let style: TextStyle

  func text(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { note in
      "  \(style.bold("\(note.location)")): note: \(note.message.withVisibleControls)\n"
    }
    return headline(diagnostic) + excerpt(at: diagnostic.location) + notes.joined()
  }

  /// The one line of the finding, its severity in colour where colours are.
  private func headline(_ diagnostic: Diagnostic) -> String {
    guard style.hasColours else { return "\(diagnostic)\n" }
    let severity = "\(diagnostic.severity.rawValue):"
    let line = diagnostic.description
    guard let range = line.firstRange(of: severity) else { return "\(line)\n" }
    let coloured = diagnostic.severity == .error ? style.red(severity) : style.yellow(severity)
    return style.bold(String(line[..<range.lowerBound])) + coloured + line[range.upperBound...] + "\n"
  }

  /// The line at fault with a caret beneath it; empty where there is none.
  func excerpt(of diagnostic: Diagnostic) -> String { excerpt(at: diagnostic.location) }

  private func excerpt(at location: SourceLocation?) -> String {
    guard let location, let number = location.line, let line = line(number, of: location.file) else { return "" }
    let gutter = String(repeating: " ", count: String(number).count)
    let window = LineWindow(line, column: location.column)
    let caret = location.column == nil ? "" : "  \(gutter) | \(window.indent)\(style.green("^"))\n"
    return "  \(number) | \(window.text)\n\(caret)"
  }

  private func line(_ number: Int, of file: String) -> String? {
    guard let bytes = sources[file] else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    let line = String(decoding: lines[number - 1], as: UTF8.self)
    return line.hasSuffix("\r") ? String(line.dropLast()) : line
  }
}

/// The part of a line around a column that fits a terminal, with the indent that puts a caret under the column.
private struct LineWindow {
  private static let widest = 100

  let text: String
  let indent: String

  init(_ line: String, column: Int?) {
    let scalars = Array(line.unicodeScalars)
    let target = min(max((column ?? 1) - 1, 0), scalars.count)
    let start = target > Self.widest - 20 ? target - Self.widest / 2 : 0
    let end = min(scalars.count, start + Self.widest)
    let before = Self.visible(scalars[start..<target])
    text = (start > 0 ? "…" : "") + before + Self.visible(scalars[target..<end]) + (end < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: before.count + (start > 0 ? 1 : 0))
  }

  /// Tabs are one column wide here, as they count in a location.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
    return text.withVisibleControls
  }
}
