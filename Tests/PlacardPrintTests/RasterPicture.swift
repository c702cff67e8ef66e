import PlacardText

@testable import PlacardPrint

/// A page painted at one pixel a point, as rows of figures: 0 for the ground, 16 for full ink.
func picture(width: Int, height: Int, _ nodes: [Node]) -> [[Int]] {
  var painter = PagePainter(Canvas(width: width, height: height, background: .white))
  painter.paint(nodes, Transform(1, 0, 0, -1, 0, Double(height)))
  let pixels = painter.canvas.pixels
  return (0..<height).map { row in
    (0..<width).map { column in
      let ink = 255 - Int(pixels[row * width + column] & 255)
      return (ink * 16 + 127) / 255
    }
  }
}

/// A square contour, counter-clockwise or, where it should wind the other way, clockwise.
func square(from low: Double, to high: Double, clockwise: Bool = false) -> [PathSegment] {
  let corners = [Point(low, low), Point(high, low), Point(high, high), Point(low, high)]
  let order = clockwise ? corners.reversed() : corners
  return [.move(order[0])] + order.dropFirst().map { .line($0) } + [.close]
}

extension Rectangle {
  init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.init(x: x, y: y, width: width, height: height)
  }
}
