import PlacardCore
import PlacardModel

extension Kind where Value == Review {
  /// The `review` of copy and of posters: `source` is the fingerprint of the original that the reviewer had beside them.
  static var review: Kind {
    .record(
      "a review",
      .required("state", .word("a review state"), "draft, machine or reviewed"),
      .optional("by", .text, "who reviewed the words"),
      .optional("date", .date, "the day of the review"),
      .optional("source", .text, "what coverage gives for the original that they were compared with"),
      make: Review.init(state:by:date:source:))
  }
}

/// The `review` of a file of interface words: who read which of them when, and the state of all others.
struct WordsReview: Sendable {
  let review: Review
  /// The fingerprint of the original of each word that was read, by key.
  let sources: [String: String]

  static let none = WordsReview(review: .none, sources: [:])

  func standing(of key: String, beside original: String) -> Standing {
    guard let source = sources[key] else { return review.state == .machine ? .machine : .draft }
    let read = Review(state: .reviewed, by: review.by, date: review.date, source: source)
    return read.standing(beside: original)
  }
}

extension Kind where Value == WordsReview {
  static var wordsReview: Kind {
    .record(
      "a review",
      .required("state", .word("a review state"), "draft or machine, for the words that aren’t listed"),
      .optional("by", .text, "who reviewed the words that are"),
      .optional("date", .date, "the day of the review"),
      .optional("words", .sources, "each word that was read, with what coverage gives for its original", otherwise: [:])
    ) { state, by, date, sources in
      WordsReview(review: Review(state: state, by: by, date: date, source: nil), sources: sources)
    }
  }
}

extension FieldOutline {
  /// The one field of a file of interface words that is no group of words.
  static var review: FieldOutline {
    FieldOutline(
      name: "review", isRequired: false, shape: Kind<WordsReview>.wordsReview.shape,
      meaning: "who read which words, beside which originals")
  }
}

extension Kind where Value == [String: String] {
  /// Fingerprints by the keys of the words: `exit.label: 1f3a9c2d`.
  fileprivate static var sources: Kind {
    Kind("fingerprints by key", .table(keys: nil, of: .text, besides: [])) { node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.report(.wrongKind, at: node.location, "fingerprints by key belong here, not \(node.kindName)")
        return nil
      }
      return entries.reduce(into: [:]) { $0[$1.key.value] = Kind<String>.text.read($1.value, &reading) }
    }
  }
}
