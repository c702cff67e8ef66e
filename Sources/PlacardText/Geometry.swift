/// A place on a page in points, x to the right and y upwards from the lower left corner of the finished sheet.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle in points.
package struct Rectangle: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var top: Double { y + height }
  package var right: Double { x + width }
}

/// A step of an outline: as PDF's path operators, with the quadratic curves of TrueType besides.
package enum PathSegment: Hashable, Sendable {
  case move(Point)
  case line(Point)
  case quadratic(control: Point, to: Point)
  case cubic(Point, Point, to: Point)
  case close
}
