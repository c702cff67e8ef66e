import PlacardBuild
import PlacardCore
import PlacardModel

/// How far languages were translated and reviewed, as `placard coverage` tells it, for 80 columns.
struct CoverageTable {
  let coverage: Coverage
  private let languages: [LanguageTag]

  init(coverage: Coverage, only language: LanguageTag?) {
    self.coverage = coverage
    languages = coverage.languages.filter { language == nil || $0 == language }
  }

  /// A row for each part of each language that has any of it.
  var counts: String {
    let heading = row(["LANGUAGE", "PART"] + Standing.allCases.map { $0.rawValue.uppercased() })
    let rows = languages.flatMap { language in
      TranslatedText.Part.allCases.compactMap { part -> String? in
        let counts = Standing.allCases.map { count($0, part, in: language) }
        return counts.allSatisfy { $0 == 0 }
          ? nil : row([language.description, part.rawValue] + counts.map(String.init))
      }
    }
    return rows.isEmpty ? "The site has nothing in that language.\n" : heading + rows.joined() + "\n" + sum
  }

  /// What the table comes to, and how to go on from it.
  private var sum: String {
    let texts = coverage.texts.filter { languages.contains($0.language) }
    let reviewed = texts.count { $0.standing == .reviewed }
    let rest = reviewed == texts.count ? "" : "; '--list' names the others"
    return "\(reviewed) of \(texts.count) texts are reviewed as they are now\(rest).\n"
  }

  /// Three lines at most for each text that isn't reviewed: what it is and how it stands, where, and its original's mark.
  var list: String {
    let open = coverage.texts.filter { languages.contains($0.language) && $0.standing != .reviewed }
    return open.map { text in
      let safety = text.isSafetyCritical ? ", safety-critical" : ""
      return "\n\(text.name): \(text.standing.rawValue)\(safety)\n    \(text.location)\n    source: \(text.source)\n"
    }.joined()
  }

  private func count(_ standing: Standing, _ part: TranslatedText.Part, in language: LanguageTag) -> Int {
    guard standing != .missing else { return coverage.missing[language]?[part] ?? 0 }
    return coverage.texts.count { $0.language == language && $0.part == part && $0.standing == standing }
  }

  private func row(_ cells: [String]) -> String {
    let padded = cells.enumerated().map { index, cell in
      let gap = String(repeating: " ", count: max(1, 10 - cell.count))
      return index < 2 ? cell + gap : gap + cell
    }
    return padded.joined() + "\n"
  }
}
