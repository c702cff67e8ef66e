import PlacardCore

/// The headings of a page are its table of contents to who listens to it: one title, and no level left out (WCAG 1.3.1
/// and 2.4.6).
enum HeadingRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.headingOrder
  static let remedy = "begin with one <h1> and go down one level at a time"

  static func faults(in outline: PageOutline) -> [String] {
    let headings = outline.elements.filter { $0.headingLevel != nil }
    let levels = headings.compactMap(\.headingLevel)
    var found = headings.filter { !$0.hasName }.map { "\($0.shown), a heading without words, stands" }
    let titles = levels.count { $0 == 1 }
    if titles != 1 { found.append(titles == 0 ? "no <h1> stands" : "\(titles) <h1> stand") }
    if let first = levels.first, first != 1, titles > 0 { found.append("an <h\(first)> stands before the <h1>") }
    found += zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.map { "an <h\($1)> follows an <h\($0)>" }
    return found
  }
}
