import PlacardCore

/// Phrases to look for, in one language.
struct WordList: Sendable {
  private let phrases: [(text: String, words: [String])]
  private let denials: Set<String>

  init(_ phrases: [String], denials: Set<String>) {
    self.phrases = phrases.map { ($0, Sentences($0).words.flatMap(\.self)) }
    self.denials = denials
  }

  /// The phrases in a text, each once a sentence, in the list's order.
  ///
  /// - Parameter denied: whether those count too that a "not" before them in their sentence denies.
  func found(in sentences: Sentences, denied: Bool) -> [String] {
    sentences.words.flatMap { sentence in
      phrases.filter { phrase in
        guard let place = sentence.firstIndex(of: phrase.words) else { return false }
        return denied || !sentence[..<place].contains(where: isDenial)
      }.map(\.text)
    }
  }

  private func isDenial(_ word: String) -> Bool { denials.contains(word) || word.hasSuffix("n't") }
}

extension [String] {
  fileprivate func firstIndex(of phrase: [String]) -> Int? {
    guard let first = phrase.first, count >= phrase.count else { return nil }
    return indices.dropLast(phrase.count - 1).first {
      self[$0] == first && self[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }
}
