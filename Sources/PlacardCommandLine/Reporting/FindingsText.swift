import PlacardCore

/// All that was found, as a terminal or a log shows it: of one file no more than anybody reads, and of the whole site
/// no more than a log can hold. What isn't shown is counted.
struct FindingsText {
  private static let mostOfFile = 100
  private static let mostInAll = 1_000

  let diagnostics: [Diagnostic]
  let text: DiagnosticText

  /// A text for each finding that is shown, in their order, and one for those that aren't.
  var parts: [String] {
    let shown = self.shown
    let hidden = diagnostics.count - shown.count
    let rest =
      hidden == 0
      ? [] : ["\(hidden) more aren't shown: a file has \(Self.mostOfFile) at most, and all have \(Self.mostInAll).\n"]
    return shown.map { text.text(of: diagnostics[$0]) } + rest
  }

  /// Errors come before warnings where there is too little room for both.
  private var shown: [Int] {
    var ofFile: [String: Int] = [:]
    var chosen: [Int] = []
    for severity in [Diagnostic.Severity.error, .warning] {
      for (index, diagnostic) in diagnostics.enumerated() where diagnostic.severity == severity {
        let file = diagnostic.location?.file ?? ""
        guard chosen.count < Self.mostInAll, ofFile[file, default: 0] < Self.mostOfFile else { continue }
        ofFile[file, default: 0] += 1
        chosen.append(index)
      }
    }
    return chosen.sorted()
  }
}
