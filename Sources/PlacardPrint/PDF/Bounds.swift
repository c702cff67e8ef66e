import PlacardText

extension Transform {
  static let identity = Transform(1, 0, 0, 1, 0, 0)

  /// The upright rectangle around a rectangle that was moved or turned.
  func boxOf(_ box: Rectangle) -> Rectangle {
    Rectangle(around: [
      applied(to: Point(box.x, box.y)), applied(to: Point(box.right, box.y)), applied(to: Point(box.x, box.top)),
      applied(to: Point(box.right, box.top)),
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
      case .transformed(let inner, let nodes): nodes.corners(inner.within(matrix))
      case .copies(let nodes, let places): places.flatMap { nodes.corners($0.within(matrix)) }
      case .rectangle(let area, _): Self.corners(of: matrix.boxOf(area))
      case .path(let segments, _): segments.flatMap(\.points).map(matrix.applied(to:))
      case .stroke(let from, let to, _, _, _): [matrix.applied(to: from), matrix.applied(to: to)]
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
