/// A stretch of a paragraph's text.
package enum TextPiece: Hashable, Sendable {
  case words(String)
  /// A phone number or the like: read from left to right in every language, and never broken.
  case digits(String)
}

/// One line of a paragraph, set.
package struct TextLine: Sendable {
  /// From left to right. The space at a wrapped line's end is there, so that words don't run together when they are
  /// copied; in a right-to-left line it hangs over the left edge without moving the pen.
  package let runs: [GlyphRun]
  /// In ems, without the space at the line's end.
  package let width: Double
}
