import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// What is cut off beyond the edge of a sheet with bleed, in points, and the room for crop marks around it.
let bleedWidth = 9.0
let slugWidth = 18.0

/// A design and where it stands on its page; the first place is the one that is read.
struct Piece: Sendable {
  let design: SheetDesign
  /// Nil where the design is a page of its own.
  var places: [Transform]?
}

/// The pieces of a format, each on a page of its own.
func pieces(of format: SheetFormat) -> [Piece] {
  switch format {
  case .stall:
    let sideBySide: [Transform] = [.moved(15, 345), .moved(309, 345), .turnedLeft(522, 36)]
    return [
      Piece(design: .cubicle4x6, places: sideBySide),
      Piece(
        design: .cubicle3x5, places: grid(columns: 2, rows: 2, x: 84, top: 762, stepX: 228, stepY: 366, height: 360)),
    ]
  case .label:
    return [
      Piece(
        design: .longLabel,
        places: grid(columns: 2, rows: 15, x: 38.25, top: 756, stepX: 288, stepY: 48, height: 48)),
      Piece(
        design: .wideLabel,
        places: grid(columns: 3, rows: 10, x: 13.5, top: 756, stepX: 198, stepY: 72, height: 72)),
    ]
  case .card:
    return [
      Piece(design: .card, places: grid(columns: 2, rows: 5, x: 54, top: 756, stepX: 252, stepY: 144, height: 144))
    ]
  default: return [Piece(design: SheetDesign(format))]
  }
}

private func grid(
  columns: Int, rows: Int, x: Double, top: Double, stepX: Double, stepY: Double, height: Double
) -> [Transform] {
  (0..<rows).flatMap { row in
    (0..<columns).map { .moved(x + Double($0) * stepX, top - height - Double(row) * stepY) }
  }
}

/// A page of one drawing: alone, or several times on Letter.
func page(_ piece: Piece, _ drawing: Drawing, _ typesetter: Typesetter) -> PrintPage {
  let document = StructureTag.document
  let language = typesetter.words.first?.language
  guard let places = piece.places, let first = places.first else {
    let bleed = typesetter.request.bleed
    let nodes = [.tagged(document, language: language, drawing.nodes)] + marks(piece.design, typesetter)
    return PrintPage(
      width: piece.design.width, height: piece.design.height, bleed: bleed ? bleedWidth : 0,
      slug: bleed ? slugWidth : 0, nodes: nodes)
  }
  let crops = places.flatMap { cropMarks(piece.design, at: $0) }
  let nodes: [Node] = [
    .tagged(document, language: language, [.transformed(first, drawing.nodes)]),
    .copies(drawing.nodes, at: Array(places.dropFirst())), .artifact(crops),
  ]
  return PrintPage(width: 612, height: 792, nodes: nodes)
}

/// Short lines outside the corners of a piece that say where to cut.
private func cropMarks(_ design: SheetDesign, at place: Transform) -> [Node] {
  [.transformed(place, cornerMarks(design, from: 1, to: 5))]
}

private func cornerMarks(_ design: SheetDesign, from near: Double, to far: Double) -> [Node] {
  var nodes: [Node] = []
  for (x, right) in [(0.0, -1.0), (design.width, 1.0)] {
    for (y, up) in [(0.0, -1.0), (design.height, 1.0)] {
      nodes.append(mark(Point(x, y + near * up), Point(x, y + far * up)))
      nodes.append(mark(Point(x + near * right, y), Point(x + far * right, y)))
    }
  }
  return nodes
}

private func mark(_ start: Point, _ end: Point) -> Node {
  .stroke(from: start, to: end, width: 0.25, dash: [], .black)
}

/// Everything on a page that is for scissors and rulers, not for readers.
private func marks(_ design: SheetDesign, _ typesetter: Typesetter) -> [Node] {
  var nodes: [Node] = []
  if design.tabs > 0 {
    nodes += tabs(design, typesetter)
  } else if design.hasRuler {
    nodes += ruler(design, typesetter)
  }
  if typesetter.request.bleed { nodes += cornerMarks(design, from: bleedWidth + 3, to: bleedWidth + slugWidth) }
  return nodes.isEmpty ? [] : [.artifact(nodes)]
}

/// One inch, by which somebody sees whether the printer kept the size.
func ruler(_ design: SheetDesign, _ typesetter: Typesetter) -> [Node] {
  let left = design.margin
  let y = design.margin * 0.42
  let colour = typesetter.palette.ink
  let ticks = (0...4).map { tick -> Node in
    let x = left + Double(tick) * 18
    return .stroke(from: Point(x, y), to: Point(x, y + (tick % 4 == 0 ? 6 : 3)), width: 0.5, dash: [], colour)
  }
  return [.stroke(from: Point(left, y), to: Point(left + 72, y), width: 0.5, dash: [], colour)] + ticks
    + words("1 in", at: Point(left + 77, y), size: 6, typesetter, colour)
}

private func words(
  _ words: String, at point: Point, size: Double, _ typesetter: Typesetter, _ colour: Colour
) -> [Node] {
  let paragraph = Paragraph(
    [.words(words)], language: .english, fonts: typesetter.fonts.stack(for: .english, bold: false))
  var x = point.x
  return (paragraph.lines(width: .infinity).first?.runs ?? []).map { run in
    defer { x += run.width * size }
    return .text(run, at: Point(x, point.y), size: size, colour)
  }
}
