/// Deals a paragraph's units out to lines.
struct LineFill {
  let units: [Paragraph.BreakUnit]
  let width: Double

  /// Sums of widths differ in their last bits from the width that they were measured at.
  static let tolerance = 1e-9

  private func width(_ start: Int, _ end: Int) -> Double { units[end - 1].end - units[start].start }

  private func fits(_ start: Int, _ end: Int) -> Bool {
    end - start == 1 || width(start, end) <= width + Self.tolerance
  }

  /// How many lines `greedy` gives, and `balanced` with it.
  var count: Int {
    var lines = units.isEmpty ? 0 : 1
    var start = 0
    for index in units.indices where !fits(start, index + 1) {
      lines += 1
      start = index
    }
    return lines
  }

  /// As much on each line as it holds. A last line of one letter takes a unit from the line before.
  func greedy() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in units.indices where !fits(start, index + 1) {
      lines.append(start..<index)
      start = index
    }
    if start < units.count { lines.append(start..<units.count) }
    while lines.count > 1, isTooShort(lines[lines.count - 1]) {
      let (before, last) = (lines[lines.count - 2], lines[lines.count - 1])
      let longer = before.upperBound - 1..<last.upperBound
      guard before.count > 1, fits(longer.lowerBound, longer.upperBound) else { break }
      lines[lines.count - 2] = before.dropLast()
      lines[lines.count - 1] = longer
    }
    return lines
  }

  private func isTooShort(_ line: Range<Int>) -> Bool {
    var letters = 0
    for index in line { letters += units[index].letters }
    return letters < 2
  }

  /// The best way to set the first units of a paragraph on some number of lines.
  private struct Best {
    /// Infinite where there is no way.
    var cost = Double.infinity
    /// Where the last of the lines starts.
    var start = 0
  }

  /// As few lines as `greedy` needs, with the least sum of their squared widths, which is where they are most alike.
  func balanced() -> [Range<Int>] {
    let count = count
    guard count > 1 else { return greedy() }
    // The first `end` units on `line` lines, at `line * stride + end`.
    let stride = units.count + 1
    var best = [Best](repeating: Best(), count: (count + 1) * stride)
    best[0].cost = 0
    for line in 1...count {
      for end in line..<stride {
        best[line * stride + end] = self.best(endingAt: end, after: best, (line - 1) * stride)
      }
    }
    var lines: [Range<Int>] = []
    var end = units.count
    for line in (1...count).reversed() {
      let way = best[line * stride + end]
      guard way.cost < .infinity else { return greedy() }
      lines.append(way.start..<end)
      end = way.start
    }
    return lines.reversed()
  }

  private func best(endingAt end: Int, after earlier: [Best], _ offset: Int) -> Best {
    var best = Best()
    for start in (0..<end).reversed() {
      guard fits(start, end) else { break }
      let own = width(start, end)
      // A last line of one letter costs more than any raggedness.
      let penalty = end == units.count && isTooShort(start..<end) ? 1e6 : 0
      let cost = earlier[offset + start].cost + own * own + penalty
      if cost < best.cost { best = Best(cost: cost, start: start) }
    }
    return best
  }
}
