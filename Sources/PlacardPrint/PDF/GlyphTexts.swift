import PlacardText

/// The glyphs of a font that documents show, each with the texts that it stands for: pairs, numbered as they come. A
/// table and not a set, because every glyph on every sheet is looked up in it.
struct GlyphTexts {
  private struct Pair {
    let glyph: UInt16
    let text: String
    /// The next pair of the glyph, -1 behind the last.
    var next: Int32
  }

  private var pairs: [Pair] = []
  /// Each glyph's first pair, -1 where it has none.
  private var first: [Int32] = []

  var count: Int { pairs.count }
  func glyph(of pair: Int) -> UInt16 { pairs[pair].glyph }
  func text(of pair: Int) -> String { pairs[pair].text }

  func pair(_ glyph: UInt16, _ text: String) -> Int? {
    guard Int(glyph) < first.count else { return nil }
    var pair = Int(first[Int(glyph)])
    while pair >= 0 {
      if pairs[pair].text == text { return pair }
      pair = Int(pairs[pair].next)
    }
    return nil
  }

  mutating func insert(_ glyph: UInt16, _ text: String) {
    if pair(glyph, text) != nil { return }
    while first.count <= Int(glyph) { first.append(-1) }
    pairs.append(Pair(glyph: glyph, text: text, next: first[Int(glyph)]))
    first[Int(glyph)] = Int32(pairs.count - 1)
  }

  /// The pairs in an order that depends on nothing but themselves: by text, so that what follows one another in
  /// Unicode does so here, then by glyph.
  var sorted: [Int] {
    pairs.indices.sorted { left, right in
      let (left, right) = (pairs[left], pairs[right])
      if left.text.unicodeScalars.elementsEqual(right.text.unicodeScalars) { return left.glyph < right.glyph }
      return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
  }
}
