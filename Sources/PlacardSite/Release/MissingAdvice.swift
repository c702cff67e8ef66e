import PlacardCore
import PlacardMarkdown
import PlacardModel

/// A help page says what a way out can't do, or it promises safety by its silence (NNEDV Safety Net; section "what exit
/// can't do" of the NSW Design System). Looked for by a word of each advice, in the languages that have a list.
struct MissingAdvice: ReleaseRule {
  let identifier = DiagnosticIdentifier.missingAdvice
  let topic = "help pages without advice for a watched phone"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    guard let help = site.pages["help"] else { return [] }
    return help.languages.sorted().flatMap { language -> [Diagnostic] in
      guard let words = Self.words[language.description] else { return [] }
      let copy = help[language: language].value
      let text = copy.body.passages.map(\.text).joined(separator: "\n").lowercased()
      return zip(Self.advice, words).filter { pair in !pair.1.contains { text.contains($0) } }.map { advice, words in
        finding(
          at: SourceLocation(file: copy.file), "the help page doesn't say that \(advice)",
          suggestion: "say it plainly, with the word '\(words[0])'")
      }
    }
  }

  private static let advice = [
    "leaving doesn't erase the history", "a watched phone shows everything",
    "a phone that the other person can't reach is safer", "clearing the history may raise suspicion",
    "calls and texts stay in the phone's log",
  ]

  /// For each advice, words of which one must stand on the page.
  private static let words = [
    "en": [["history"], ["watched", "monitored"], ["safer"], ["suspicious", "suspicion"], ["log"]],
    "es": [
      ["historial"], ["vigilan", "vigila"], ["más seguro", "más segura"], ["sospechar", "sospech"], ["registro"],
    ],
  ]
}
