package import PlacardCore
package import PlacardModel

/// The facts of the hotline that a poster's words may name, and how they are set.
struct PosterFacts {
  private let facts: [String: Poster.Run]

  init(_ hotline: Hotline, language: LanguageTag) {
    var facts: [String: Poster.Run] = [
      "hotline.name": .text(hotline.name[language: language].text),
      "hotline.number": .digits(hotline.channels.phone.display),
    ]
    if let text = hotline.channels.text {
      facts["hotline.text_number"] = .digits(text.number.display)
      facts["hotline.text_keyword"] = text.keyword.map { .text($0) }
    }
    self.facts = facts
  }

  /// The names of facts that there are.
  var names: [String] { facts.keys.sorted() }

  /// Words taken apart at their placeholders, `{{hotline.number}}`. One that names no fact stands empty.
  func runs(in words: String) -> [Poster.Run] {
    var runs: [Poster.Run] = []
    var rest = Substring(words)
    while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
      append(.text(String(rest[..<start.lowerBound])), to: &runs)
      facts[String(rest[start.upperBound..<end.lowerBound].filter { $0 != " " })].map { append($0, to: &runs) }
      rest = rest[end.upperBound...]
    }
    append(.text(String(rest)), to: &runs)
    return runs
  }

  /// Neighbouring words become one run, and empty ones none.
  private func append(_ run: Poster.Run, to runs: inout [Poster.Run]) {
    guard run != .text("") else { return }
    if case .text(let before) = runs.last, case .text(let words) = run {
      runs[runs.count - 1] = .text(before + words)
    } else {
      runs.append(run)
    }
  }
}

/// Placeholders of a poster's words that name no fact of the hotline, or that aren't closed.
package func unknownFacts(in copy: PosterCopy, hotline: Hotline) -> [Diagnostic] {
  let names = PosterFacts(hotline, language: copy.language).names
  let words = [copy.headline, copy.action, copy.textLine, copy.danger, copy.languageLine, copy.footerNote]
    + copy.situations + copy.promises + [copy.codeCaption]
  return words.flatMap { sentence -> [Diagnostic] in
    placeholders(in: sentence.value).compactMap { name in
      guard let name else {
        return Diagnostic(
          .unknownPlaceholder, at: sentence.location, "a placeholder is opened with '{{' and closed with '}}'")
      }
      guard !names.contains(name) else { return nil }
      return Diagnostic(
        .unknownPlaceholder, at: sentence.location, "a poster knows no fact '\(name)'",
        suggestion: didYouMean(name, among: names) ?? "write one of: \(names.joined(separator: ", "))")
    }
  }
}

/// The names between braces; nil for one that isn't closed.
private func placeholders(in words: String) -> [String?] {
  var names: [String?] = []
  var rest = Substring(words)
  while let start = rest.firstRange(of: "{{") {
    guard let end = rest[start.upperBound...].firstRange(of: "}}") else { return names + [nil] }
    names.append(String(rest[start.upperBound..<end.lowerBound].filter { $0 != " " }))
    rest = rest[end.upperBound...]
  }
  return names
}
