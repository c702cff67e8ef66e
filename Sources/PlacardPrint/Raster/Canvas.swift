/// A picture that is painted on, row by row from the top, in sRGB.
struct Canvas {
  let width: Int
  let height: Int
  /// 0xRRGGBB a pixel.
  private(set) var pixels: [UInt32]

  /// Coverage is rounded to this many steps, so that a sheet of a few colours stays within a palette of 256.
  static let steps = 16

  init(width: Int, height: Int, background: Colour) {
    self.width = width
    self.height = height
    pixels = Array(repeating: background.packed, count: width * height)
  }

  /// Paints a pixel in steps of coverage, from 1 to `steps`.
  mutating func paint(_ colour: UInt32, at index: Int, steps: Int) {
    pixels[index] = steps == Self.steps ? colour : Self.mix(pixels[index], colour, steps: UInt32(steps))
  }

  private static func mix(_ below: UInt32, _ above: UInt32, steps: UInt32) -> UInt32 {
    guard below != above else { return below }
    let rest = UInt32(Self.steps) - steps
    let half = UInt32(Self.steps) / 2
    var mixed: UInt32 = 0
    for shift: UInt32 in [16, 8, 0] {
      let sum = ((below >> shift) & 255) * rest + ((above >> shift) & 255) * steps
      mixed |= ((sum + half) / UInt32(Self.steps)) << shift
    }
    return mixed
  }
}

extension Colour {
  var packed: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
