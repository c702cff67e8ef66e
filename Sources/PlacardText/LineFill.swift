/// Deals a paragraph's units out to lines.
struct LineFill {
  let units: [Paragraph.BreakUnit]
  let width: Double

  private func width(_ range: Range<Int>) -> Double {
    guard let last = range.last else { return 0 }
    return units[last].end - units[range.lowerBound].start
  }

  /// Sums of widths differ in their last bits from the width that they were measured at.
  private func fits(_ range: Range<Int>) -> Bool { range.count == 1 || width(range) <= width + 1e-9 }

  /// As much on each line as it holds. A last line of one letter takes a unit from the line before.
  func greedy() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in units.indices where !fits(start..<index + 1) {
      lines.append(start..<index)
      start = index
    }
    if start < units.count { lines.append(start..<units.count) }
    while lines.count > 1, isTooShort(lines[lines.count - 1]) {
      let (before, last) = (lines[lines.count - 2], lines[lines.count - 1])
      let longer = before.upperBound - 1..<last.upperBound
      guard before.count > 1, fits(longer) else { break }
      lines[lines.count - 2] = before.dropLast()
      lines[lines.count - 1] = longer
    }
    return lines
  }

  private func isTooShort(_ line: Range<Int>) -> Bool {
    units[line].reduce(0) { $0 + $1.letters } < 2
  }

  /// As few lines as `greedy` needs, with the least sum of their squared widths, which is where they are most alike.
  func balanced() -> [Range<Int>] {
    let count = greedy().count
    guard count > 1 else { return greedy() }
    // costs[line][end]: the first `end` units on `line` lines, and where the last of these lines starts.
    var costs = [[(cost: Double, start: Int)?]](repeating: [], count: count + 1)
    costs[0] = [(0, 0)] + units.map { _ in nil }
    for line in 1...count {
      costs[line] = [nil] + units.indices.map { last in best(endingAt: last + 1, after: costs[line - 1]) }
    }
    var lines: [Range<Int>] = []
    var end = units.count
    for line in stride(from: count, through: 1, by: -1) {
      guard let start = costs[line][end]?.start else { return greedy() }
      lines.append(start..<end)
      end = start
    }
    return lines.reversed()
  }

  private func best(endingAt end: Int, after earlier: [(cost: Double, start: Int)?]) -> (cost: Double, start: Int)? {
    var best: (cost: Double, start: Int)?
    for start in stride(from: end - 1, through: 0, by: -1) {
      guard fits(start..<end) else { break }
      guard let before = earlier[start] else { continue }
      let own = width(start..<end)
      // A last line of one letter costs more than any raggedness.
      let cost = before.cost + own * own + (end == units.count && isTooShort(start..<end) ? 1e6 : 0)
      if cost < best?.cost ?? .infinity { best = (cost, start) }
    }
    return best
  }
}
