import Foundation

/// A Swift file below `Sources`, as lines, with its comments and the words of its strings blanked where code is meant.
struct SourceFile: Sendable {
  /// From `Sources` on: `PlacardCore/Slug.swift`.
  let path: String
  let lines: [String]
  /// The lines without comments and literals, so that a rule never trips over words.
  let code: [String]

  var target: String { String(path.prefix { $0 != "/" }) }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = withoutWords(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Every source of the package, in order of path; read once.
  static func all() throws -> [SourceFile] { try everything.get() }

  private static let everything = Result { try readAll() }

  private static func readAll() throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let targets = try FileManager.default.contentsOfDirectory(atPath: root.path)
    return try targets.sorted().flatMap { target -> [SourceFile] in
      let folder = root.appending(path: target).resolvingSymlinksInPath()
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      return try names.filter { $0.hasSuffix(".swift") }.map { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return SourceFile(path: "\(target)/\(name)", text: text)
      }
    }
  }

  /// `path:line: text` for each line of code in which the pattern is found.
  func places(of pattern: Regex<Substring>) -> [String] {
    zip(1..., code).compactMap { number, line in
      line.contains(pattern) ? "\(path):\(number): \(lines[number - 1].trimmingPrefix { $0 == " " })" : nil
    }
  }
}

/// The text with comments taken out and what stands in string literals replaced by nothing; line breaks stay.
///
/// Interpolations go with their literal. Nested block comments aren't used in this package.
private func withoutWords(_ text: String) -> String {
  let words = #/(?s)//[^\n]*|/\*.*?\*/|(?<raw>#*)"""(?:\\.|.)*?"""\k<raw>|#"(?:.)*?"#|"(?:\\\(.*?\)|\\.|[^"\\\n])*"/#
  return text.replacing(words) { match in
    let breaks = match.output.0.filter { $0 == "\n" }
    return match.output.0.hasPrefix("/") ? breaks : "\"\"" + breaks
  }
}
