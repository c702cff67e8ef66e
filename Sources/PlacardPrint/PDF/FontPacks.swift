import PlacardText

/// The fonts of a group of documents, each made ready once. Immutable: threads may print from it at the same time.
/// The order of the documents makes no difference to the bytes.
package struct FontPacks: Sendable {
  private let packs: [Font: FontPack]

  /// A font that can't be cut down has no pack; documents then fail to print its glyphs, which checks of the printed
  /// text notice.
  package init(for documents: [PrintDocument]) {
    var meanings: [Font: Set<GlyphMeaning>] = [:]
    for document in documents {
      for page in document.pages { Self.collect(page.nodes, &meanings) }
    }
    var packs: [Font: FontPack] = [:]
    for (font, meanings) in meanings { packs[font] = FontPack(font, meanings) }
    self.packs = packs
  }

  func pack(for font: Font) -> FontPack? { packs[font] }

  private static func collect(_ nodes: [Node], _ meanings: inout [Font: Set<GlyphMeaning>]) {
    for node in nodes {
      switch node {
      case .text(let run, _, _, _):
        for glyph in run.glyphs where glyph.glyph != 0 {
          meanings[run.font, default: []].insert(GlyphMeaning(glyph: glyph.glyph, text: glyph.text))
        }
      case .tagged(_, _, _, let nodes), .artifact(let nodes), .transformed(_, let nodes), .copies(let nodes, _),
        .link(_, _, _, let nodes):
        collect(nodes, &meanings)
      case .rectangle, .path, .stroke: break
      }
    }
  }
}
