import PlacardCore
import PlacardModel

extension ContentLoader {
  /// The interface words of every language of the site. The first language's keys are the ones that there are.
  mutating func phrases() -> [LanguageTag: [String: Located<String>]] {
    var books: [LanguageTag: [String: Located<String>]] = [:]
    for language in reading.languages {
      books[language] = record("Content/strings/\(language).yaml", .phrases)
    }
    guard let first = books[original] else { return books }
    for language in reading.languages.dropFirst() {
      guard let book = books[language] else { continue }
      compare(book, in: language, with: first)
      books[language] = first.merging(book) { _, translated in translated }
    }
    return books
  }

  private mutating func compare(
    _ book: [String: Located<String>], in language: LanguageTag, with first: [String: Located<String>]
  ) {
    // Which words the pages of a partial language need is found where templates use them.
    let needed = reading.isComplete(language) ? first : [:]
    for (key, words) in needed.sorted(by: { $0.key < $1.key }) where book[key] == nil {
      reading.diagnostics.append(
        Diagnostic(
          .missingTranslation, at: SourceLocation(file: "Content/strings/\(language).yaml"),
          "'\(key)' has no words in '\(language)'", notes: [.init("the words in '\(original)'", at: words.location)]))
    }
    for (key, words) in book.sorted(by: { $0.key < $1.key }) where first[key] == nil {
      reading.report(
        .unknownField, at: words.location, "'\(key)' isn't a phrase of '\(original).yaml'",
        suggestion: didYouMean(key, among: first.keys))
    }
  }
}

extension Kind where Value == [String: Located<String>] {
  private static var group: Shape { .table(keys: nil, of: .text, besides: []) }

  /// Words in two levels, group and key, as `group.key`.
  static var phrases: Kind {
    Kind("a file of interface words", .table(keys: nil, of: group, besides: [.review])) { node, reading in
      guard case .mapping(let groups) = node.content else {
        reading.report(.wrongKind, at: node.location, "groups of words belong here, not \(node.kindName)")
        return nil
      }
      var found: [String: Located<String>] = [:]
      for group in groups where group.key.value != "review" {
        guard case .mapping(let entries) = group.value.content else {
          reading.report(.wrongKind, at: group.value.location, "'\(group.key.value)' must be a group of words")
          continue
        }
        for entry in entries {
          found["\(group.key.value).\(entry.key.value)"] = Kind<Located<String>>.located(.text).read(
            entry.value, &reading)
        }
      }
      return found
    }
  }
}
