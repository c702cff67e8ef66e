import PlacardText

/// The fonts of a group of documents, each made ready once. Immutable: threads may print from it at the same time.
/// The order of the documents makes no difference to the bytes.
package struct FontPacks: Sendable {
  private let packs: [Font: FontPack]

  /// A font that can't be cut down has no pack; documents then fail to print its glyphs, which checks of the printed
  /// text notice.
  package init(for documents: [PrintDocument]) {
    var collection = Collection()
    for document in documents {
      for page in document.pages { collection.add(page.nodes) }
    }
    var packs: [Font: FontPack] = [:]
    for (font, number) in collection.numbers { packs[font] = FontPack(font, collection.texts[number]) }
    self.packs = packs
  }

  func pack(for font: Font) -> FontPack? { packs[font] }

  private struct Collection {
    var numbers: [Font: Int] = [:]
    var texts: [GlyphTexts] = []

    mutating func add(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .text(let run, _, _, _): add(run)
        case .tagged(_, _, _, let nodes), .artifact(let nodes), .transformed(_, let nodes), .copies(let nodes, _),
          .link(_, _, _, let nodes):
          add(nodes)
        case .rectangle, .path, .stroke: break
        }
      }
    }

    private mutating func add(_ run: GlyphRun) {
      let number = numbers[run.font] ?? texts.count
      if number == texts.count {
        numbers[run.font] = number
        texts.append(GlyphTexts())
      }
      for glyph in run.glyphs where glyph.glyph != 0 { texts[number].insert(glyph.glyph, glyph.text) }
    }
  }
}
