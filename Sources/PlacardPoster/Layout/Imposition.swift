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
    // The second page is the back of the first. Cards are folded along their middle, so that digits are all that shows.
    let places = grid(columns: 2, rows: 5, x: 54, top: 756, stepX: 252, stepY: 144, height: 144)
    return [Piece(design: .card, places: places), Piece(design: .cardOutside, places: places)]
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
func page(_ piece: Piece, _ drawing: Drawing, _ typesetter: Typesetter, isFirst: Bool = true) -> PrintPage {
  let document = StructureTag.document
  let language = typesetter.words.first?.language
  guard let places = piece.places, let first = places.first else {
    let bleed = typesetter.request.bleed
    let nodes = [.tagged(document, language: language, drawing.nodes)] + marks(piece.design, typesetter)
    return PrintPage(
      width: piece.design.width, height: piece.design.height, bleed: bleed ? bleedWidth : 0,
      slug: bleed ? slugWidth : 0, nodes: nodes)
  }
  let notes = typesetter.marginNotes(piece.design)
  let nodes: [Node] = [
    .tagged(document, language: language, [.transformed(first, drawing.nodes)] + notes.nodes),
    .copies(drawing.nodes, at: Array(places.dropFirst())),
    .artifact(cropMarks(piece.design, at: places) + foldMarks(piece.design, at: places)),
  ]
  return PrintPage(width: 612, height: 792, nodes: nodes)
}

/// Short lines outside the corners of the pieces that say where to cut, none of them on another piece.
private func cropMarks(_ design: SheetDesign, at places: [Transform]) -> [Node] {
  let areas = places.map { area(design, at: $0) }
  return areas.flatMap { area in
    cornerMarks(area, from: 2, to: 8).filter { mark in !areas.contains { $0.holds(mark.middle) } }.map(\.node)
  }
}

/// What a piece covers on its page. It is moved, or turned to the left and moved.
private func area(_ design: SheetDesign, at place: Transform) -> Rectangle {
  place.b == 0
    ? Rectangle(x: place.e, y: place.f, width: design.width, height: design.height)
    : Rectangle(x: place.e - design.height, y: place.f, width: design.height, height: design.width)
}

/// Where to fold, beside the outermost pieces.
private func foldMarks(_ design: SheetDesign, at places: [Transform]) -> [Node] {
  guard design.isFolded else { return [] }
  let left = places.map(\.e).min() ?? 0
  let right = (places.map(\.e).max() ?? 0) + design.width
  return Set(places.map(\.f)).sorted().flatMap { y in
    [left - 16, right + 4].map { x in
      .stroke(
        from: Point(x, y + design.height / 2), to: Point(x + 12, y + design.height / 2), width: 0.5, dash: [2, 2],
        .black)
    }
  }
}

extension Rectangle {
  fileprivate func holds(_ point: Point) -> Bool {
    x <= point.x && point.x <= x + width && y <= point.y && point.y <= y + height
  }
}

struct CornerMark {
  let start: Point
  let end: Point
  var middle: Point { Point((start.x + end.x) / 2, (start.y + end.y) / 2) }
  var node: Node { mark(start, end) }
}

func cornerMarks(_ area: Rectangle, from near: Double, to far: Double) -> [CornerMark] {
  var marks: [CornerMark] = []
  for (x, right) in [(area.x, -1.0), (area.x + area.width, 1.0)] {
    for (y, up) in [(area.y, -1.0), (area.y + area.height, 1.0)] {
      marks.append(CornerMark(start: Point(x, y + near * up), end: Point(x, y + far * up)))
      marks.append(CornerMark(start: Point(x + near * right, y), end: Point(x + far * right, y)))
    }
  }
  return marks
}

func mark(_ start: Point, _ end: Point) -> Node {
  .stroke(from: start, to: end, width: 0.25, dash: [], .black)
}
