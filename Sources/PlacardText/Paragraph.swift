package import PlacardCore

/// A paragraph shaped once. Widths are in ems, so fitting it to a box at any type size is arithmetic. It never changes,
/// and everything that sets the same words shares it.
package final class Paragraph: Sendable {
  /// Characters that no font of the stack has, each once, in the order of the text.
  package let missing: [Unicode.Scalar]
  package let isRightToLeft: Bool
  /// Above and below the baseline, in ems, of the fonts that are really used; 0 for an empty paragraph.
  package let ascent: Double
  package let descent: Double
  /// The widest stretch that no line's end can fall into, in ems.
  package let widestPiece: Double
  /// All on one line, in ems.
  package let naturalWidth: Double
  /// The widest phrase in ems, where lines may end within words too, as in Chinese and Japanese; nil elsewhere.
  package let widestPhrase: Double?

  let segments: [Segment]
  let units: [BreakUnit]
  /// The units put together from each opening bracket and up to each mark of punctuation; empty where `widestPhrase` is
  /// nil.
  private let phrases: [BreakUnit]

  /// An item, shaped.
  struct Segment {
    let run: GlyphRun
    let level: Int
    let isSpace: Bool
  }

  /// What stands on a line together: segments up to a place where a line may end.
  struct BreakUnit {
    let segments: Range<Int>
    /// From the paragraph's start as one line, in ems; the end is without the space behind.
    let start: Double
    let end: Double
    /// Letters and numbers in it, counted to 2.
    let letters: Int
    /// Whether punctuation or a space is behind it.
    let endsPhrase: Bool
    /// Whether it opens with a bracket or a quotation mark.
    let startsPhrase: Bool
  }

  package init(_ pieces: [TextPiece], language: LanguageTag, fonts: FontStack) {
    isRightToLeft = language.isRightToLeft
    let characters = fonts.fonts.isEmpty ? [] : ParagraphText(pieces, language: language).characters
    let itemizer = Itemizer(characters, fonts: fonts)
    let scalars = characters.map(\.scalar)
    let text: [UInt32] = scalars.map(\.value)
    segments = itemizer.items.map { item in
      Self.segment(item, scalars, text, font: fonts.fonts[item.font], language: language)
    }
    missing = itemizer.missing
    let used = segments.map(\.run.font)
    ascent = used.map { Double($0.ascent) / Double($0.unitsPerEm) }.max() ?? 0
    descent = used.map { Double($0.descent) / Double($0.unitsPerEm) }.max() ?? 0
    units = Self.units(itemizer.items, segments, characters)
    widestPiece = units.map { $0.end - $0.start }.max() ?? 0
    naturalWidth = units.last?.end ?? 0
    let isSetWithoutSpaces = ["ja", "zh"].contains(language.description.prefix(2))
    phrases = isSetWithoutSpaces ? Self.phrases(units) : []
    widestPhrase = phrases.map { $0.end - $0.start }.max()
  }

  private static func segment(
    _ item: TextItem, _ scalars: [Unicode.Scalar], _ text: [UInt32], font: Font, language: LanguageTag
  ) -> Segment {
    let isRightToLeft = item.level % 2 == 1
    let glyphs = Shaper.glyphs(
      text, item.range, font: font, language: language.description, isRightToLeft: isRightToLeft)
    let mapping = TextMapping(glyphs, scalars, item.range, isRightToLeft: isRightToLeft, font: font)
    let run = GlyphRun(
      font: font, glyphs: mapping.placed, actualText: mapping.needsActualText ? mapping.whole : nil,
      isRightToLeft: isRightToLeft)
    return Segment(run: run, level: item.level, isSpace: item.isSpace)
  }

  private static func units(
    _ items: [TextItem], _ segments: [Segment], _ characters: [ParagraphText.Character]
  ) -> [BreakUnit] {
    var units: [BreakUnit] = []
    var first = 0
    var (start, pen, end) = (0.0, 0.0, 0.0)
    var letters = 0
    for (index, segment) in segments.enumerated() {
      pen += segment.run.width
      if !segment.isSpace { end = pen }
      letters += characters[items[index].range].count { $0.scalar.properties.isAlphabetic || $0.digits != nil }
      guard index == segments.count - 1 || characters[items[index].range.upperBound - 1].breaks else { continue }
      let last = characters[items[index].range.upperBound - 1].scalar
      let opening = characters[items[first].range.lowerBound].scalar
      units.append(
        BreakUnit(
          segments: first..<index + 1, start: start, end: max(start, end), letters: min(letters, 2),
          endsPhrase: segment.isSpace || last.endsPhrase, startsPhrase: opening.startsPhrase))
      (first, start, end, letters) = (index + 1, pen, pen, 0)
    }
    return units
  }

  private static func phrases(_ units: [BreakUnit]) -> [BreakUnit] {
    units.reduce(into: []) { phrases, unit in
      guard let open = phrases.last, !open.endsPhrase, !unit.startsPhrase else { return phrases.append(unit) }
      phrases[phrases.count - 1] = BreakUnit(
        segments: open.segments.lowerBound..<unit.segments.upperBound, start: open.start, end: unit.end,
        letters: min(open.letters + unit.letters, 2), endsPhrase: unit.endsPhrase, startsPhrase: open.startsPhrase)
    }
  }

  /// The paragraph in lines of at most a width in ems. A piece that is wider stands alone on its line and sticks out:
  /// compare `widestPiece` before. `balanced` gives lines of nearly the same width, as few as otherwise, which end between
  /// phrases where that takes no further line.
  package func lines(width: Double, balanced: Bool = false) -> [TextLine] {
    let fill = LineFill(units: units, width: width)
    guard balanced else { return fill.greedy().map { line($0, of: units) } }
    let whole = LineFill(units: phrases, width: width)
    let keepsPhrases = widestPhrase.map { $0 <= width + LineFill.tolerance } == true && whole.count <= fill.count
    return keepsPhrases
      ? whole.balanced().map { line($0, of: phrases) } : fill.balanced().map { line($0, of: units) }
  }

  /// How many lines `lines` gives. Nothing is set and nothing kept, because fitting asks this again and again.
  package func lineCount(width: Double) -> Int { LineFill(units: units, width: width).count }
}
