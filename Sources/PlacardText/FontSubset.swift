/// A font with only the glyphs that a document shows, numbered anew, with nothing in it but their outlines and widths:
/// a PDF holds glyphs that were shaped, so tables for shaping, naming and hinting have no use there
/// (ISO 32000-1, 9.9). The same glyphs in the same order give the same bytes.
package struct FontSubset: Sendable {
  package let bytes: [UInt8]
  /// Glyphs in the file: .notdef, those asked for, and the parts of composed ones.
  package let glyphCount: Int
}

extension Font {
  /// The font cut down to these glyphs. The first one gets number 1, the next one 2 and so on, behind .notdef; one that
  /// is named again gets a second number. Nil where the font's tables don't hold together, or a number would be too
  /// large.
  package func subset(keeping glyphs: [UInt16]) -> FontSubset? {
    guard var cutter = GlyphCutter(tables, invisible: invisibleGlyph) else { return nil }
    guard cutter.keep([0] + glyphs) else { return nil }
    return FontSubset(bytes: cutter.file(), glyphCount: cutter.count)
  }
}
