import PlacardModel
package import PlacardPrint

/// The colours of a sheet. Everything that is read keeps a contrast of 7:1 with its ground.
struct Palette: Sendable {
  let ink: Colour
  /// Of the headline and of marks.
  let accent: Colour
  /// Behind the number; nil where rules stand in for it.
  let band: Colour?
  let bandText: Colour
  let rule: Colour

  init(_ ink: Ink, accent chosen: AccentColour? = nil) {
    let own = chosen.map { Colour($0.red, $0.green, $0.blue) } ?? .band
    switch ink {
    case .colour:
      self.ink = Colour(13, 27, 30)
      accent = own
      band = own
      bandText = .white
      rule = Colour(150, 168, 168)
    case .black:
      // Paper and ink alone, whatever was chosen.
      self.ink = .black
      accent = .black
      band = nil
      bandText = .black
      rule = .black
    }
  }
}

extension Colour {
  /// Behind the number, unless the site has chosen a colour of its own.
  package static let band = Colour(11, 58, 66)

  /// How far two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio).
  package func contrast(with other: Colour) -> Double {
    let both = [luminance, other.luminance].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// sRGB's transfer curve, its power of 2.4 from square roots alone so that no C library is needed:
  /// x^2.4 = x² · x^0.4, and x^0.4 is found by Newton's steps on y⁵ = x².
  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<24 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}
