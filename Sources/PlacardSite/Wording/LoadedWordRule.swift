import PlacardCore

/// Words that blame or that make a show of somebody's life keep people from seeing themselves in a text. A warning: a law's
/// name or a person's own words may have to use them.
enum LoadedWordRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    WordList.loaded[prose.language].map { list in
      prose.passages.filter { !$0.isQuoted }.flatMap { passage in
        list.found(in: passage.sentences, denied: false).map { phrase in
          Diagnostic(
            .warning, .loadedWord, at: passage.location, "'\(phrase)' blames or dramatises",
            suggestion: "say plainly what happened")
        }
      }
    } ?? []
  }
}
