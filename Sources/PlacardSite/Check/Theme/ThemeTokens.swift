import PlacardCore

/// The colours that a style sheet gives names to, and where it does.
struct ThemeTokens: Sendable {
  /// A name such as `--ink` and what it means.
  typealias Colours = [String: Located<ThemeColour>]

  /// What holds unless a reader asks for dark colours.
  private(set) var light: Colours = [:]
  /// What a reader sees who asks for dark colours: the light ones but for those that are named anew.
  var dark: Colours { light.merging(darkOnly) { $1 } }
  private var darkOnly: Colours = [:]

  /// Reads `--name: #colour;` line by line. A line that begins with `@media (prefers-color-scheme: dark)` begins what
  /// holds in the dark; any other line that begins with `@media` is for paper or for wide screens, and colours within it
  /// aren't read.
  init(_ sheet: String, file: String) {
    var place: Place = .plain
    for (index, line) in sheet.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("@media") { place = line.contains("prefers-color-scheme: dark") ? .dark : .elsewhere }
      if line.hasPrefix("}") { place = .plain }
      for declaration in line.split(whereSeparator: { ";{}".contains($0) }) {
        read(declaration, place, SourceLocation(file: file, line: index + 1))
      }
    }
  }

  private enum Place {
    case plain, dark, elsewhere
  }

  private mutating func read(_ declaration: Substring, _ place: Place, _ location: SourceLocation) {
    let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } }
    guard parts.count == 2, parts[0].hasPrefix("--"), let colour = ThemeColour(parts[1]) else { return }
    switch place {
    case .plain: light[parts[0]] = light[parts[0]] ?? Located(colour, at: location)
    case .dark: darkOnly[parts[0]] = Located(colour, at: location)
    case .elsewhere: break
    }
  }
}
