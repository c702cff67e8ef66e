import PlacardCore
import PlacardSite

/// The facts that must be checked, as `placard facts` tells them: three lines each, for 80 columns.
///
/// An address may be wider than that: one that is cut or broken can't be opened.
struct DueTable {
  let facts: [DatedFact]
  private let total: Int

  init(facts: [DatedFact], of total: Int) {
    self.facts = facts
    self.total = total
  }

  func text(from today: CivilDate, days: Int) -> String {
    let last = CivilDate(daysSinceEpoch: today.daysSinceEpoch + days)
    guard !facts.isEmpty else { return "Nothing is due by \(last), of \(total) facts.\n" }
    let over = facts.count { $0.isOver(on: today) }
    return columns(["LAST DAY", "CHECKED", "KIND", "NAME"]) + facts.map(rows).joined()
      + "\nDue by \(last): \(facts.count) of \(total), \(over) of them past their last day.\n"
  }

  private func rows(_ fact: DatedFact) -> String {
    let isTerm = fact.kind == .term
    let cells = [
      fact.limit?.description ?? "none", fact.checked?.description ?? (isTerm ? "-" : "never"), fact.kind.rawValue,
      fact.name.shortened(to: 47),
    ]
    let page = fact.page.map { "    \($0)\n" } ?? ""
    return columns(cells) + "    \(fact.location)\n" + page
  }

  private func columns(_ cells: [String]) -> String {
    let widths = [12, 12, 9]
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(1, width - cell.count))
    }
    return (padded + cells.dropFirst(widths.count)).joined().withVisibleControls + "\n"
  }
}

extension String {
  /// The text on one line of so many characters at most.
  func shortened(to width: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= width ? line : line.prefix(width - 1) + "…"
  }
}
