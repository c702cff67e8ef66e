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
    for piece in placeholderPieces(of: words) {
      switch piece {
      case .text(let text), .unclosed(let text): append(.text(text), to: &runs)
      case .name(let name): facts[name].map { append($0, to: &runs) }
      }
    }
    return runs
  }

  /// Neighbouring words become one run.
  private func append(_ run: Poster.Run, to runs: inout [Poster.Run]) {
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
  return copy.sentences.flatMap { sentence in
    placeholderPieces(of: sentence.value).compactMap { fault(in: $0, at: sentence.location, names) }
  }
}

private func fault(in piece: PlaceholderPiece, at location: SourceLocation, _ names: [String]) -> Diagnostic? {
  switch piece {
  case .text: return nil
  case .unclosed:
    return Diagnostic(.unknownPlaceholder, at: location, "a placeholder is opened with '{{' and closed with '}}'")
  case .name(let name):
    guard !names.contains(name) else { return nil }
    return Diagnostic(
      .unknownPlaceholder, at: location, "a poster knows no fact '\(name)'",
      suggestion: didYouMean(name, among: names) ?? "write one of: \(names.joined(separator: ", "))")
  }
}
