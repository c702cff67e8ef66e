import PlacardText

/// Paints the nodes of a page. What they mean (tags, links) has no part in it.
struct PagePainter {
  private struct GlyphKey: Hashable {
    let font: ObjectIdentifier
    let glyph: UInt16
  }

  private(set) var canvas: Canvas
  private var converter: ScanConverter
  private var outlines: [GlyphKey: [PathSegment]] = [:]

  init(_ canvas: Canvas) {
    self.canvas = canvas
    converter = ScanConverter(width: canvas.width, height: canvas.height)
  }

  mutating func paint(_ nodes: [Node], _ transform: Transform) {
    var index = nodes.startIndex
    while index < nodes.endIndex {
      if case .rectangle(_, let colour) = nodes[index] {
        index = paintRectangles(nodes, from: index, colour, transform)
      } else {
        paint(nodes[index], transform)
        index += 1
      }
    }
  }

  private mutating func paint(_ node: Node, _ transform: Transform) {
    switch node {
    case .tagged(_, _, _, let nodes), .artifact(let nodes), .link(_, _, _, let nodes):
      paint(nodes, transform)
    case .transformed(let inner, let nodes):
      paint(nodes, inner.within(transform))
    case .copies(let nodes, let places):
      for place in places { paint(nodes, place.within(transform)) }
    case .rectangle:
      paint([node], transform)
    case .text(let run, let start, let size, let colour):
      paint(run, at: start, size: size, colour, transform)
    case .path(let outline, let colour):
      converter.add(outline, transform)
      converter.fill(colour, on: &canvas)
    case .stroke(let start, let end, let width, let dash, let colour):
      for piece in dashes(from: start, to: end, width: width, dash: dash) { converter.add(piece, transform) }
      converter.fill(colour, on: &canvas)
    }
  }

  /// Paints neighbours of one colour at once: where the modules of a code meet within a pixel, no seam shows.
  private mutating func paintRectangles(
    _ nodes: [Node], from start: Int, _ colour: Colour, _ transform: Transform
  ) -> Int {
    var index = start
    while index < nodes.endIndex, case .rectangle(let rectangle, colour) = nodes[index] {
      converter.add(rectangle.outline, transform)
      index += 1
    }
    converter.fill(colour, on: &canvas)
    return index
  }

  /// Paints a run at once, so that letters of joined scripts meet without seams.
  private mutating func paint(
    _ run: GlyphRun, at start: Point, size: Double, _ colour: Colour, _ transform: Transform
  ) {
    let scale = size / Double(run.font.unitsPerEm)
    var pen = start.x
    for glyph in run.glyphs {
      let place = Transform(
        scale, 0, 0, scale, pen + Double(glyph.xOffset) * scale, start.y + Double(glyph.yOffset) * scale)
      converter.add(outline(of: glyph.glyph, in: run.font), place.within(transform))
      pen += Double(glyph.advance) * scale
    }
    converter.fill(colour, on: &canvas)
  }

  private mutating func outline(of glyph: UInt16, in font: Font) -> [PathSegment] {
    let key = GlyphKey(font: ObjectIdentifier(font), glyph: glyph)
    if let outline = outlines[key] { return outline }
    let outline = font.outline(of: glyph)
    outlines[key] = outline
    return outline
  }
}
