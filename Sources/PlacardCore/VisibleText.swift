extension String {
  /// The text on one line, with control and bidirectional formatting characters shown as `\u{1B}`, so that input can
  /// neither move a terminal's cursor nor reorder or break a line.
  package var withVisibleControls: String {
    guard unicodeScalars.contains(where: \.breaksLine) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.breaksLine {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool { isHazardous || self == "\n" || self == "\t" }

  /// Whether the character changes how others are shown instead of showing something itself: C0 and C1 controls except
  /// tab and line feed are, and so are the bidirectional and zero-width formatting characters (UAX #9; Trojan Source).
  package var isHazardous: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF: true
    default: false
    }
  }

  /// As Unicode writes it: `U+202E`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
