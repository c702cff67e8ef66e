extension PrintPage {
  /// The finished sheet as a PNG picture; bleed and slug are left out. The same page gives the same bytes everywhere.
  /// A picture has at least one pixel and at most 16,384 on a side, whatever the scale.
  package func png(pixelsPerPoint: Double) -> [UInt8] {
    let pixelWidth = Self.pixels(width * pixelsPerPoint)
    let pixelHeight = Self.pixels(height * pixelsPerPoint)
    var painter = PagePainter(Canvas(width: pixelWidth, height: pixelHeight, background: background))
    painter.paint(nodes, Transform(pixelsPerPoint, 0, 0, -pixelsPerPoint, 0, height * pixelsPerPoint))
    return PNGFile(painter.canvas, pixelsPerPoint: pixelsPerPoint).bytes
  }

  private static func pixels(_ length: Double) -> Int {
    length.isFinite ? Int(min(max(length.rounded(), 1), 16_384)) : 1
  }
}
