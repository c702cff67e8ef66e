/// Says which text each glyph gives back when a sheet is copied or read aloud. Readers of PDF read glyphs from left to
/// right, and turn runs of right-to-left letters round by themselves.
struct TextMapping {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  private(set) var placed: [PlacedGlyph] = []
  /// Whether the texts of the glyphs can't be trusted to come back in order.
  private(set) var needsActualText = false

  init(_ glyphs: [Shaper.Glyph], _ scalars: [Unicode.Scalar], _ range: Range<Int>, isRightToLeft: Bool, font: Font) {
    self.scalars = scalars
    self.range = range
    let clusters = Self.clusters(isRightToLeft ? glyphs.reversed() : glyphs, end: range.upperBound)
    if isRightToLeft {
      let carrier = font.invisibleGlyph
      for cluster in clusters { append(rightToLeft: cluster, carrier: carrier) }
      placed.reverse()
    } else {
      for cluster in clusters { append(leftToRight: cluster) }
      needsActualText = needsActualText || scalars[range].contains { $0.isMark }
    }
  }

  private typealias Cluster = (glyphs: [Shaper.Glyph], characters: Range<Int>)

  /// Glyphs that share their characters, in the order of reading.
  private static func clusters(_ glyphs: [Shaper.Glyph], end: Int) -> [Cluster] {
    var clusters: [Cluster] = []
    for glyph in glyphs {
      if let last = clusters.indices.last, clusters[last].characters.lowerBound == glyph.cluster {
        clusters[last].glyphs.append(glyph)
      } else {
        if let last = clusters.indices.last {
          clusters[last].characters = clusters[last].characters.lowerBound..<glyph.cluster
        }
        clusters.append(([glyph], glyph.cluster..<end))
      }
    }
    return clusters
  }

  /// One glyph has the whole text; several share it, a character each and the rest for the last.
  private mutating func append(leftToRight cluster: Cluster) {
    var rest = cluster.characters
    for (index, glyph) in cluster.glyphs.enumerated() {
      let isLast = index == cluster.glyphs.count - 1
      let own = isLast ? rest : rest.prefix(1)
      placed.append(PlacedGlyph(glyph, text: text(own)))
      rest = own.upperBound..<rest.upperBound
    }
    if cluster.glyphs.count > 1 { needsActualText = true }
  }

  /// One character for each glyph, because readers turn glyphs round and not the characters inside their texts. The
  /// last glyph has the last character; those that are left over ride on invisible glyphs without width before it.
  private mutating func append(rightToLeft cluster: Cluster, carrier: UInt16?) {
    var rest = cluster.characters
    for (index, glyph) in cluster.glyphs.enumerated() {
      let isLast = index == cluster.glyphs.count - 1
      if isLast, let carrier {
        for character in rest.dropLast() {
          placed.append(PlacedGlyph(glyph: carrier, advance: 0, text: text(character..<character + 1)))
        }
        rest = rest.suffix(1)
      }
      let own = isLast ? rest : rest.prefix(1)
      placed.append(PlacedGlyph(glyph, text: text(own)))
      rest = own.upperBound..<rest.upperBound
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The text of all the characters.
  var whole: String { text(range) }
}

extension PlacedGlyph {
  fileprivate init(_ glyph: Shaper.Glyph, text: String) {
    self.init(
      glyph: glyph.glyph, advance: glyph.advance, xOffset: glyph.xOffset, yOffset: glyph.yOffset, text: text)
  }
}
