/// A picture as a PNG file (W3C PNG, third edition): by palette where 256 colours are enough, else in full colour.
struct PNGFile {
  let bytes: [UInt8]

  init(_ canvas: Canvas, pixelsPerPoint: Double) {
    let indexed = Self.indexed(canvas)
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Bit depth 8, colour type, then the only methods of compression, filtering and order that are used here.
    let header = Self.bytes(canvas.width) + Self.bytes(canvas.height) + [8, indexed == nil ? 2 : 3, 0, 0, 0]
    Self.add("IHDR", header, to: &file)
    Self.add("sRGB", [0], to: &file)
    Self.add("pHYs", Self.resolution(pixelsPerPoint), to: &file)
    if let indexed { Self.add("PLTE", indexed.palette.flatMap(Self.channels), to: &file) }
    Self.add("IDAT", deflate(indexed?.rows ?? Self.fullColour(canvas), .quick), to: &file)
    Self.add("IEND", [], to: &file)
    bytes = file
  }

  private static func indexed(_ canvas: Canvas) -> (palette: [UInt32], rows: [UInt8])? {
    var palette = Palette()
    var rows: [UInt8] = []
    rows.reserveCapacity((canvas.width + 1) * canvas.height)
    var last: (colour: UInt32, number: UInt8)?
    for row in 0..<canvas.height {
      // Each row starts with its filter: none.
      rows.append(0)
      for pixel in canvas.pixels[row * canvas.width..<(row + 1) * canvas.width] {
        if let last, last.colour == pixel {
          rows.append(last.number)
        } else {
          guard let number = palette.number(of: pixel) else { return nil }
          rows.append(number)
          last = (pixel, number)
        }
      }
    }
    return (palette.colours, rows)
  }

  private static func fullColour(_ canvas: Canvas) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((canvas.width * 3 + 1) * canvas.height)
    for row in 0..<canvas.height {
      rows.append(0)
      for pixel in canvas.pixels[row * canvas.width..<(row + 1) * canvas.width] {
        rows.append(contentsOf: channels(pixel))
      }
    }
    return rows
  }

  private static func channels(_ colour: UInt32) -> [UInt8] {
    [UInt8(colour >> 16 & 255), UInt8(colour >> 8 & 255), UInt8(colour & 255)]
  }

  /// Pixels a metre, both ways, so that the picture prints at the sheet's size.
  private static func resolution(_ pixelsPerPoint: Double) -> [UInt8] {
    let perMetre = (pixelsPerPoint * 72 / 0.0254).rounded()
    let side = bytes(perMetre.isFinite ? Int(min(max(perMetre, 1), 1_000_000)) : 1)
    return side + side + [1]
  }

  private static func add(_ name: String, _ body: [UInt8], to file: inout [UInt8]) {
    let named = Array(name.utf8) + body
    file += bytes(body.count)
    file += named
    file += bytes(Int(crc32Checksum(named)))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    [UInt8(number >> 24 & 255), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
  }
}
