import PlacardCore
import PlacardModel

/// The interface words of one language, and how that language writes dates and lists.
struct Words: Sendable {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  let language: LanguageTag
  private let phrases: [String: Located<String>]

  init(language: LanguageTag, phrases: [String: Located<String>]) {
    self.language = language
    self.phrases = phrases
  }

  /// A phrase with its placeholders filled. Whether all phrases are there is checked before any page is made.
  func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    fill(phrases[phrase.rawValue]?.value ?? "", values)
  }

  /// The words for a word of the content's vocabulary, such as a venue, with their placeholders filled.
  func label<Word: RawRepresentable<String>>(
    _ word: Word, _ group: WordGroup, _ values: [String: String] = [:]
  ) -> String {
    fill(label(word.rawValue, group), values)
  }

  func label(_ word: String, _ group: WordGroup) -> String {
    phrases[group.key(word)]?.value ?? word
  }

  /// The words of an open vocabulary, where editors may write what no phrase names yet: it then stands as written.
  func openLabel(_ word: String, group: String) -> String {
    let key = word.lowercased().map { $0 == "-" || $0 == " " ? "_" : String($0) }.joined()
    return phrases["\(group).\(key)"]?.value ?? word
  }

  /// A date no more precise than its source.
  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return self(.yearDate, ["year": String(date.year)]) }
    let name = label(Self.months[month - 1], .month)
    guard let day = date.day else { return self(.monthDate, ["month": name, "year": String(date.year)]) }
    return self(.fullDate, ["month": name, "day": String(day), "year": String(date.year)])
  }

  /// Items as one text: `a; b; c`.
  func list(_ items: [String]) -> String {
    items.joined(separator: self(.listSeparator) + " ")
  }

  /// A count with its thousands set apart as the language does: by a comma in English and in US Spanish.
  func count(_ number: Int) -> String {
    var digits = String(number)
    var grouped = ""
    while digits.count > 3 {
      grouped = ",\(digits.suffix(3))\(grouped)"
      digits = String(digits.dropLast(3))
    }
    return digits + grouped
  }

  private func fill(_ words: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return words }
    return placeholderPieces(of: words).map { piece in
      switch piece {
      case .text(let text), .unclosed(let text): text
      case .name(let name): values[name] ?? ""
      }
    }.joined()
  }
}
