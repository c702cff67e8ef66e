import PlacardText

/// The outlines of a line's dashes, or of the whole line where there are none. A line without length or width has no
/// outline. Dashes and gaps take turns, as in PDF; a pattern without length or too fine to be seen is a full line.
func dashes(from start: Point, to end: Point, width: Double, dash: [Double]) -> [[PathSegment]] {
  let (dx, dy) = (end.x - start.x, end.y - start.y)
  let length = (dx * dx + dy * dy).squareRoot()
  guard length > 0, length.isFinite, width > 0 else { return [] }
  return stretches(length: length, dash: dash).map { from, to in
    let (x, y) = (dx / length, dy / length)
    let (acrossX, acrossY) = (-y * width / 2, x * width / 2)
    let (first, last) = (Point(start.x + x * from, start.y + y * from), Point(start.x + x * to, start.y + y * to))
    return [
      .move(Point(first.x + acrossX, first.y + acrossY)), .line(Point(last.x + acrossX, last.y + acrossY)),
      .line(Point(last.x - acrossX, last.y - acrossY)), .line(Point(first.x - acrossX, first.y - acrossY)), .close,
    ]
  }
}

/// Where ink is along a line.
private func stretches(length: Double, dash: [Double]) -> [(from: Double, to: Double)] {
  let period = dash.reduce(0, +)
  guard dash.allSatisfy({ $0 >= 0 }), period > 0, length / period * Double(dash.count) < 20_000 else {
    return [(0, length)]
  }
  var found: [(from: Double, to: Double)] = []
  var place = 0.0
  var step = 0
  while place < length {
    let next = place + dash[step % dash.count]
    if step.isMultiple(of: 2), next > place { found.append((place, min(next, length))) }
    place = next
    step += 1
  }
  return found
}

extension Rectangle {
  var outline: [PathSegment] {
    [.move(Point(x, y)), .line(Point(right, y)), .line(Point(right, top)), .line(Point(x, top)), .close]
  }
}
