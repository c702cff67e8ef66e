import Crypto
import PlacardCore
import PlacardModel

extension Kind where Value == WordsReview {
  fileprivate static var review: Kind {
    .record(
      "a review",
      .required("state", .word("a review state"), "draft or reviewed"),
      .optional("by", .text, "who reviewed them"),
      .optional("date", .date, "the day of the review"),
      .optional("source", .text, "what check gives for the original that they were compared with"),
      make: WordsReview.init(state:by:date:source:))
  }
}

extension FieldOutline {
  /// The one field of a file of interface words that is no group of words.
  static var review: FieldOutline {
    FieldOutline(
      name: "review", isRequired: false, shape: Kind<WordsReview>.review.shape,
      meaning: "who read the words for leaving the site, the hotline and help, beside which original")
  }
}

extension Kind where Value == WordsReview? {
  /// The `review` of a file of interface words.
  static var wordsReview: Kind {
    Kind("a file of interface words", .record([.review])) { node, reading in
      guard case .mapping(let groups) = node.content,
        let review = groups.first(where: { $0.key.value == "review" }), !review.value.isNull
      else { return .some(nil) }
      return Kind<WordsReview>.review.read(review.value, &reading).map { .some($0) }
    }
  }
}

extension ContentLoader {
  /// What is on record of the reviews of safety-critical words, in every language but the first.
  mutating func safetyWords(_ phrases: [LanguageTag: [String: Located<String>]]) -> SafetyWords {
    var reviews: [LanguageTag: Located<WordsReview>] = [:]
    for language in reading.languages.dropFirst() {
      let path = "Content/strings/\(language).yaml"
      guard let bytes = files[path], let node = YAMLReader.read(bytes, file: path).value,
        let review = Kind<WordsReview?>.wordsReview.read(node, &reading), let review
      else { continue }
      reviews[language] = Located(review, at: place(of: "review", in: node))
    }
    return SafetyWords(source: fingerprint(of: phrases[original] ?? [:]), reviews: reviews)
  }

  private func place(of key: String, in node: YAMLNode) -> SourceLocation {
    guard case .mapping(let entries) = node.content else { return node.location }
    return entries.first { $0.key.value == key }?.key.location ?? node.location
  }

  private func fingerprint(of phrases: [String: Located<String>]) -> String {
    let words = phrases.filter { key, _ in SafetyWords.groups.contains { key.hasPrefix("\($0).") } }
      .sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.value)\n" }
    let bytes = Array(words.joined().utf8) + (files["Content/pages/help.md"] ?? [])
    return SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
