/// A colour as a style sheet writes it: `#0b4c52` or `#fff`.
struct ThemeColour: Sendable, Equatable {
  let text: String
  private let channels: [Double]

  /// Nil where the text isn't a colour of three or six hexadecimal digits.
  init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == text.count - 1, digits.count == 3 || digits.count == 6 else { return nil }
    self.text = text
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    channels = [0, 2, 4].map { Double(wide[$0] * 16 + wide[$0 + 1]) / 255 }
  }

  /// Relative luminance from 0, black, to 1, white (WCAG 2.2, definitions).
  var luminance: Double {
    zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in sum + linear(part.0) * part.1 }
  }

  /// Contrast with another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
  func contrast(with other: ThemeColour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// sRGB's curve undone. `x²·⁴` is the fifth root of `x¹²`, found by Newton's steps: this target has no mathematics
  /// library, and twenty steps are exact to the last places.
  private func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    let power = square * square * square * square * square * square
    return (0..<20).reduce(into: base) { root, _ in
      let fourth = root * root * root * root
      root -= (fourth * root - power) / (5 * fourth)
    }
  }
}
