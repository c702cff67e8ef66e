import PlacardCore

/// Advice to confront a suspect or to "rescue" somebody puts people in danger. Advice against it is welcome.
enum AdviceRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    WordList.dangerousAdvice[prose.language].map { list in
      prose.passages.filter { !$0.isQuoted }.flatMap { passage in
        list.found(in: passage.sentences, denied: false).map { phrase in
          Diagnostic(
            .harmfulAdvice, at: passage.location, "'\(phrase)' could put people in danger",
            suggestion: "name the hotline, and let the person choose")
        }
      }
    } ?? []
  }
}
