import PlacardCore

/// A text cut into sentences, and those into words.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a space or the text's end, except after an initial or a title. A
/// placeholder counts as one word.
struct Sentences: Sendable {
  /// Each sentence's words in lower case, with straight apostrophes. A `%` is a word of its own.
  let words: [[String]]

  init(_ text: String) {
    var found: [[String]] = []
    var words: [String] = []
    for part in text.utf8.split(whereSeparator: \.isASCIISpace) {
      let part = Substring(part).lowercased()
      words += Self.words(in: part)
      guard Self.endsSentence(part), !words.isEmpty else { continue }
      found.append(words)
      words = []
    }
    self.words = words.isEmpty ? found : found + [words]
  }

  private static let titles: Set<String> = ["mr.", "mrs.", "ms.", "dr.", "st.", "no.", "vs.", "e.g.", "i.e.", "u.s."]

  private static func endsSentence(_ part: String) -> Bool {
    let bare = part.filter { !"\"'”’)]»*_".contains($0) }
    guard let last = bare.last, ".!?…".contains(last) else { return false }
    let isInitial = bare.count == 2 && last == "."
    return !isInitial && !titles.contains(bare)
  }

  private static func words(in part: String) -> [String] {
    if part.hasPrefix("{{") { return ["it"] }
    if part.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return [part] }
    let plain = part.map { $0 == "’" ? "'" : $0 }
    let cut = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "%" }
    return cut.flatMap { word -> [String] in
      let text = String(word)
      let isPercentage = text.count > 1 && text.hasSuffix("%")
      return isPercentage ? [String(text.dropLast()), "%"] : [text]
    }.filter { $0.contains { $0.isLetter || $0.isNumber || $0 == "%" } }
  }
}
