/// A glyph and the text that it stands for, which is what a reader's copy and speech are made of.
package struct PlacedGlyph: Hashable, Sendable {
  /// Glyph number in its font.
  package let glyph: UInt16
  /// How far the pen moves, in font units, kerning included.
  package let advance: Int
  /// Displacement from the pen, in font units.
  package let xOffset: Int
  package let yOffset: Int
  /// The text that this glyph gives when it is read back; empty for a glyph that adds to the one before.
  package let text: String

  package init(glyph: UInt16, advance: Int, xOffset: Int = 0, yOffset: Int = 0, text: String) {
    self.glyph = glyph
    self.advance = advance
    self.xOffset = xOffset
    self.yOffset = yOffset
    self.text = text
  }
}

/// Glyphs of one font and direction, in the order in which they stand from left to right.
package struct GlyphRun: Sendable {
  package let font: Font
  package let glyphs: [PlacedGlyph]
  /// The run's whole text where the texts of its glyphs, read from left to right, don't give it (PDF's ActualText).
  package let actualText: String?
  package let isRightToLeft: Bool
  /// How far the pen moves over all of it, in font units.
  package let advance: Int

  package init(font: Font, glyphs: [PlacedGlyph], actualText: String?, isRightToLeft: Bool) {
    self.font = font
    self.glyphs = glyphs
    advance = glyphs.reduce(0) { $0 + $1.advance }
    self.actualText = actualText
    self.isRightToLeft = isRightToLeft
  }

  /// Width in ems: times the type size, it is points.
  package var width: Double { Double(advance) / Double(font.unitsPerEm) }
}
