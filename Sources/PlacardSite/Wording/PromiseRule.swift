import PlacardCore

/// Nobody here can promise safety, secrecy or an outcome. To deny one is fine: "cannot guarantee"; so is a quotation.
enum PromiseRule: WordingRule {
  static func faults(in prose: Prose) -> [Diagnostic] {
    WordList.promises[prose.language].map { list in
      prose.passages.filter { !$0.isQuoted }.flatMap { passage in
        list.found(in: passage.sentences, denied: false).map { phrase in
          Diagnostic(
            .unkeepablePromise, at: passage.location, "'\(phrase)' is a promise that nobody can make",
            suggestion: "say what is known, and who says it")
        }
      }
    } ?? []
  }
}
