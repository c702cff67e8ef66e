/// A stretch of a paragraph's text.
package enum TextPiece: Hashable, Sendable {
  case words(String)
  /// A phone number or the like: read from left to right in every language, and never broken.
  case digits(String)
}

/// One line of a paragraph, set.
package struct TextLine: Sendable {
  /// From left to right.
  package let runs: [GlyphRun]
  /// In ems; the space at the line's end is in `runs` (so that words don't run together when they are copied), and
  /// not counted.
  package let width: Double
  /// How far the text starts to the right of the line's left edge, in ems and at most 0: in right-to-left lines the
  /// space at the line's end hangs over on the left. Draw `runs` from here.
  package let hang: Double
}
