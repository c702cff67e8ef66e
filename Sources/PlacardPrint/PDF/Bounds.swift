import PlacardText

extension Transform {
  static let identity = Transform(1, 0, 0, 1, 0, 0)

  func pointOf(_ point: Point) -> Point { Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f) }

  /// This after `first`: what is drawn in a group that is itself drawn in another.
  func after(_ first: Transform) -> Transform {
    Transform(
      a * first.a + c * first.b, b * first.a + d * first.b, a * first.c + c * first.d, b * first.c + d * first.d,
      a * first.e + c * first.f + e, b * first.e + d * first.f + f)
  }

  /// The upright rectangle around a rectangle that was moved or turned.
  func boxOf(_ box: Rectangle) -> Rectangle {
    Rectangle(around: [
      pointOf(Point(box.x, box.y)), pointOf(Point(box.right, box.y)), pointOf(Point(box.x, box.top)),
      pointOf(Point(box.right, box.top)),
    ]) ?? box
  }
}

extension Rectangle {
  /// Nil where there are no points.
  init?(around points: [Point]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(), let bottom = points.map(\.y).min(),
      let top = points.map(\.y).max()
    else { return nil }
    self.init(x: left, y: bottom, width: right - left, height: top - bottom)
  }
}

extension [Node] {
  /// The corners of everything drawn, for the box of a figure. Text counts with its font's ascent and descent.
  func corners(_ matrix: Transform) -> [Point] {
    flatMap { node -> [Point] in
      switch node {
      case .tagged(_, _, _, let nodes), .artifact(let nodes), .link(_, _, _, let nodes): nodes.corners(matrix)
      case .transformed(let inner, let nodes): nodes.corners(matrix.after(inner))
      case .copies(let nodes, let places): places.flatMap { nodes.corners(matrix.after($0)) }
      case .rectangle(let area, _): Self.corners(of: matrix.boxOf(area))
      case .path(let segments, _): segments.flatMap(\.points).map(matrix.pointOf)
      case .stroke(let from, let to, _, _, _): [matrix.pointOf(from), matrix.pointOf(to)]
      case .text(let run, let at, let size, _):
        Self.corners(of: matrix.boxOf(Self.box(of: run, at: at, size: size)))
      }
    }
  }

  private static func corners(of box: Rectangle) -> [Point] { [Point(box.x, box.y), Point(box.right, box.top)] }

  private static func box(of run: GlyphRun, at place: Point, size: Double) -> Rectangle {
    let em = size / Double(run.font.unitsPerEm)
    let height = Double(run.font.ascent + run.font.descent) * em
    return Rectangle(
      x: place.x, y: place.y - Double(run.font.descent) * em, width: run.width * size, height: height)
  }
}

extension PathSegment {
  fileprivate var points: [Point] {
    switch self {
    case .move(let to), .line(let to): [to]
    case .quadratic(let control, let to): [control, to]
    case .cubic(let first, let second, let to): [first, second, to]
    case .close: []
    }
  }
}
