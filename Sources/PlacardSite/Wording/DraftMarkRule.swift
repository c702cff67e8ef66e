import PlacardCore

/// A mark that somebody left to come back to isn't for readers. In capitals only, as such marks are written; the one
/// that is a word in Spanish counts with a colon.
enum DraftMarkRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    prose.passages.compactMap { passage in
      mark(in: passage.text).map { mark in
        Diagnostic(
          .draftMarker, at: passage.location, "'\(mark)' would be published",
          suggestion: "finish the sentence, or keep the note in a comment of the file")
      }
    }
  }

  private static func mark(in text: String) -> String? {
    if text.lowercased().contains("lorem ipsum") { return "lorem ipsum" }
    if text.contains("TODO:") { return "TODO:" }
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    return ["FIXME", "TBD", "TBA", "XXX"].first(where: words.contains)
  }
}
