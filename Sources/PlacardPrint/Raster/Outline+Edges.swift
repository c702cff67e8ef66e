import PlacardText

extension ScanConverter {
  /// Adds an outline's edges, its curves cut into straight pieces that are off by less than a tenth of a pixel.
  /// A contour that is left open is closed, as filling does.
  mutating func add(_ outline: [PathSegment], _ transform: Transform) {
    var start = Point(0, 0)
    var pen = Point(0, 0)
    for segment in outline {
      switch segment {
      case .move(let point):
        addEdge(from: pen, to: start)
        start = transform.applied(to: point)
        pen = start
      case .line(let point):
        let end = transform.applied(to: point)
        addEdge(from: pen, to: end)
        pen = end
      case .quadratic(let control, let point):
        pen = addQuadratic(pen, transform.applied(to: control), transform.applied(to: point))
      case .cubic(let first, let second, let point):
        let controls = (transform.applied(to: first), transform.applied(to: second))
        pen = addCubic(pen, controls, transform.applied(to: point))
      case .close:
        addEdge(from: pen, to: start)
        pen = start
      }
    }
    addEdge(from: pen, to: start)
  }

  private mutating func addQuadratic(_ from: Point, _ control: Point, _ to: Point) -> Point {
    let pieces = Self.pieces(bend: bend(from, control, to) / 4)
    var pen = from
    for piece in 1...pieces {
      let t = Double(piece) / Double(pieces)
      let u = 1 - t
      let next = Point(
        u * u * from.x + 2 * u * t * control.x + t * t * to.x, u * u * from.y + 2 * u * t * control.y + t * t * to.y)
      addEdge(from: pen, to: next)
      pen = next
    }
    return pen
  }

  private mutating func addCubic(_ from: Point, _ controls: (Point, Point), _ to: Point) -> Point {
    let bends = max(bend(from, controls.0, controls.1), bend(controls.0, controls.1, to))
    let pieces = Self.pieces(bend: bends * 0.75)
    var pen = from
    for piece in 1...pieces {
      let t = Double(piece) / Double(pieces)
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      let next = Point(
        a * from.x + b * controls.0.x + c * controls.1.x + d * to.x,
        a * from.y + b * controls.0.y + c * controls.1.y + d * to.y)
      addEdge(from: pen, to: next)
      pen = next
    }
    return pen
  }

  /// How many straight pieces a curve needs whose middle is `bend` pixels off the straight line.
  private static func pieces(bend: Double) -> Int {
    let wanted = (bend / 0.1).squareRoot().rounded(.up)
    return wanted.isFinite ? Int(min(max(wanted, 1), 256)) : 1
  }

  /// How far three points are from being evenly spaced on a line: a curve's second difference.
  private func bend(_ first: Point, _ middle: Point, _ last: Point) -> Double {
    let x = first.x - 2 * middle.x + last.x
    let y = first.y - 2 * middle.y + last.y
    return (x * x + y * y).squareRoot()
  }
}
