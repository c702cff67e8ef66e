import PlacardCore

/// Help is read at grade 6, all else at grade 9. English only: other languages have formulas of their own, or none.
enum GradeRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    guard prose.language == .english, let target = target(prose.audience) else { return [] }
    let sentences = prose.passages.filter { !$0.isHeading && !$0.isQuoted }.flatMap(\.sentences.words)
    guard let grade = readingGrade(of: sentences) else { return [] }
    let tenths = Int((grade * 10).rounded())
    guard tenths > target * 10 else { return [] }
    return [
      Diagnostic(
        .warning, .readingGrade, at: prose.location,
        "this reads at school grade \(tenths / 10).\(tenths % 10), and \(target) is the most",
        suggestion: "shorten sentences, and take shorter words")
    ]
  }

  private static func target(_ audience: Prose.Audience) -> Int? {
    switch audience {
    case .help: 6
    case .supporter: 9
    case .interface: nil
    }
  }
}
