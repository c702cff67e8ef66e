/// Fonts in order of preference: the language's own first, then those that stand in for characters it hasn't.
package struct FontStack: Sendable {
  package let fonts: [Font]

  package init(_ fonts: [Font]) {
    self.fonts = fonts
  }

  /// The place in `fonts` of the first one that has a character.
  func index(for scalar: Unicode.Scalar) -> Int? {
    fonts.firstIndex { $0.glyph(for: scalar) != nil }
  }
}
