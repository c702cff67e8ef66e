import PlacardCore

/// How findings are shown to a person: place and rule on a line, the source beneath with a caret, further places.
struct DiagnosticText {
  let sources: FileTree
  let style: TextStyle

  func text(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.prefix(Self.mostNotes).map { note in
      "  \(style.bold("\(note.location)")): note: \(Self.cut(note.message.withVisibleControls))\n"
    }
    return (headline(diagnostic) + excerpt(at: diagnostic.location) + notes.joined()).withoutBuildCommands
  }

  /// Input can be as long as a file, and a terminal or a log isn't the place to read it whole.
  private static let longestLine = 1_000
  private static let mostNotes = 20

  private static func cut(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      diagnostic.severity, diagnostic.identifier, at: diagnostic.location, cut(diagnostic.summary),
      suggestion: diagnostic.suggestion.map(cut))
  }

  private static func cut(_ line: String) -> String {
    line.utf8.count <= longestLine ? line : line.prefix(longestLine) + "…"
  }

  /// The one line of the finding, its severity in colour where colours are.
  private func headline(_ diagnostic: Diagnostic) -> String {
    let line = Self.cut(diagnostic).description
    guard style.hasColours else { return "\(line)\n" }
    let severity = "\(diagnostic.severity.rawValue):"
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

  private func line(_ number: Int, of file: String) -> ArraySlice<UInt8>? {
    guard number > 0, let bytes = sources[file] else { return nil }
    var rest = bytes[...]
    for _ in 1..<number {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[(end + 1)...]
    }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}

/// The part of a line around a column that fits a terminal, with the indent that puts a caret under the column.
private struct LineWindow {
  private static let widest = 100

  let text: String
  let indent: String

  /// Only what is shown is decoded: a line may be as long as a file.
  init(_ line: ArraySlice<UInt8>, column: Int?) {
    let count = line.count { !$0.continuesScalar }
    let target = min(max((column ?? 1) - 1, 0), count)
    let start = target > Self.widest - 20 ? target - Self.widest / 2 : 0
    let end = min(count, start + Self.widest)
    let scalars = Array(String(decoding: line.scalars(start..<end), as: UTF8.self).unicodeScalars)
    let before = Self.visible(scalars.prefix(target - start))
    text = (start > 0 ? "…" : "") + before + Self.visible(scalars.dropFirst(target - start)) + (end < count ? "…" : "")
    indent = String(repeating: " ", count: before.count + (start > 0 ? 1 : 0))
  }

  /// Tabs are one column wide here, as they count in a location.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
    return text.withVisibleControls
  }
}

extension UInt8 {
  fileprivate var continuesScalar: Bool { self & 0xC0 == 0x80 }
}

extension ArraySlice<UInt8> {
  /// The bytes of some of the scalars, counted from the first.
  fileprivate func scalars(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let rest = dropping(range.lowerBound)
    return rest[..<rest.dropping(range.count).startIndex]
  }

  private func dropping(_ scalars: Int) -> ArraySlice<UInt8> {
    var left = scalars
    guard
      let start = indices.first(where: { index in
        if self[index].continuesScalar { return false }
        left -= 1
        return left < 0
      })
    else { return self[endIndex...] }
    return self[start...]
  }
}

extension String {
  /// The text without what a build machine takes for a command wherever it stands in a line: `##[…]` and `##vso[…]`.
  /// Those that must begin a line, `::…`, can't: every line begins with a place, a severity or a gutter.
  fileprivate var withoutBuildCommands: String {
    guard contains("##[") || contains("##vso[") else { return self }
    return replacing("##[", with: "#\\u{23}[").replacing("##vso[", with: "#\\u{23}vso[")
  }
}
