extension Paragraph {
  /// A line's units as runs from left to right: one for each word with the space behind it, font and direction.
  func line(_ line: Range<Int>, of units: [BreakUnit]) -> TextLine {
    guard let first = line.first, let last = line.last else { return TextLine(runs: [], width: 0) }
    let range = units[first].segments.lowerBound..<units[last].segments.upperBound
    // A space at the line's end stands at the end of the paragraph's direction (UAX #9, L1).
    let wordsEnd = segments[range].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? range.lowerBound
    let base = isRightToLeft ? 1 : 0
    let levels = range.map { $0 < wordsEnd ? segments[$0].level : base }
    var runs: [GlyphRun] = []
    var joined: [GlyphRun] = []
    var lastIsSpace = false
    for place in BidiLevels.visualOrder(levels) {
      let index = range.lowerBound + place
      let run = index < wordsEnd ? segments[index].run : hanging(segments[index].run)
      let isSpace = segments[index].isSpace
      if let first = joined.first, !joins(first, lastIsSpace, run, isSpace) {
        runs.append(GlyphRun(joining: joined))
        joined.removeAll(keepingCapacity: true)
      }
      joined.append(run)
      lastIsSpace = isSpace
    }
    if !joined.isEmpty { runs.append(GlyphRun(joining: joined)) }
    return TextLine(runs: runs, width: units[last].end - units[first].start)
  }

  /// A space at a line's end. From right to left it is drawn left of the line's edge and doesn't move the pen, so that
  /// the line's runs start at the edge.
  private func hanging(_ run: GlyphRun) -> GlyphRun {
    guard isRightToLeft else {
      return GlyphRun(font: run.font, glyphs: run.glyphs, actualText: run.actualText, isRightToLeft: false)
    }
    let glyphs = run.glyphs.map {
      PlacedGlyph(glyph: $0.glyph, advance: 0, xOffset: -$0.advance, yOffset: $0.yOffset, text: $0.text)
    }
    return GlyphRun(font: run.font, glyphs: glyphs, actualText: nil, isRightToLeft: true)
  }

  /// Whether a run joins those that begin with `left`, the last of which may be a space. A word takes the space behind
  /// it along, and units that no space parts (Chinese, Japanese, Thai) run on.
  private func joins(_ left: GlyphRun, _ leftIsSpace: Bool, _ right: GlyphRun, _ rightIsSpace: Bool) -> Bool {
    guard left.font === right.font, left.isRightToLeft == right.isRightToLeft else { return false }
    if left.isRightToLeft { return leftIsSpace && !rightIsSpace }
    if leftIsSpace { return false }
    return rightIsSpace || left.actualText == nil && right.actualText == nil
  }
}

extension GlyphRun {
  /// Runs side by side as one: the first's font and direction, which are those of all.
  fileprivate init(joining runs: [GlyphRun]) {
    let first = runs[0]
    guard runs.count > 1 else {
      self = first
      return
    }
    var glyphs: [PlacedGlyph] = []
    glyphs.reserveCapacity(runs.reduce(0) { $0 + $1.glyphs.count })
    for run in runs { glyphs += run.glyphs }
    let actualText = first.actualText.map { text in
      runs.dropFirst().reduce(text) { $1.glyphs.reduce($0) { $0 + $1.text } }
    }
    self.init(font: first.font, glyphs: glyphs, actualText: actualText, isRightToLeft: first.isRightToLeft)
  }
}
