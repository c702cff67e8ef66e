import PlacardCore

/// Who needs help may lose the thread of a sentence of more than 35 words, in any language that puts spaces between them.
enum SentenceRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    guard case .help = prose.audience else { return [] }
    return prose.passages.flatMap { passage in
      passage.sentences.words.filter { $0.count > 35 }.map { sentence in
        Diagnostic(
          .longSentence, at: passage.location,
          "a sentence of \(sentence.count) words, which begins '\(sentence.prefix(4).joined(separator: " "))', is "
            + "hard to follow; 35 are the most where people look for help",
          suggestion: "make it two")
      }
    }
  }
}
