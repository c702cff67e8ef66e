import PlacardText

extension Transform {
  func applied(to point: Point) -> Point {
    Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f)
  }

  /// This transform first, then the outer one.
  func within(_ outer: Transform) -> Transform {
    Transform(
      outer.a * a + outer.c * b, outer.b * a + outer.d * b, outer.a * c + outer.c * d, outer.b * c + outer.d * d,
      outer.a * e + outer.c * f + outer.e, outer.b * e + outer.d * f + outer.f)
  }
}
