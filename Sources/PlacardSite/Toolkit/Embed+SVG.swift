import PlacardCore
import PlacardPrint

extension Embed {
  /// The picture as SVG 1.1. Its words are text in the reader's own sans serif, so that they can be found, read aloud and
  /// checked; the number is set to one width in every font.
  var svg: [UInt8] {
    let (width, height) = (format.width, format.height)
    var bytes: [UInt8] = []
    bytes.append(text: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\"")
    bytes.append(text: " viewBox=\"0 0 \(width) \(height)\" role=\"img\" lang=\"\(language)\"")
    bytes.append(text: " aria-labelledby=\"title description\">\n<title id=\"title\">")
    bytes.appendEscaped(alternative)
    bytes.append(text: "</title>\n<desc id=\"description\">")
    bytes.appendEscaped([terms, campaignLine].compactMap(\.self).joined(separator: " "))
    bytes.append(text: "</desc>\n<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(ground.hexadecimal)\"/>\n")
    bytes.append(text: "<g fill=\"#ffffff\" font-family=\"Helvetica, Arial, sans-serif\" text-anchor=\"middle\">\n")
    for line in lines { line.write(to: &bytes, direction: language.direction) }
    bytes.append(text: "</g>\n</svg>\n")
    return bytes
  }

  private var lines: [Line] {
    switch format {
    case .badge:
      let texts = [
        Line(name, 15, bold: true, room: 288), Line(number, 40, bold: true, room: 288, isNumber: true),
        Line(terms, 13, room: 288),
      ]
      return Line.stack(texts + others, at: 160, height: format.height, gap: 6)
    case .banner:
      let texts = [Line(name, 18, bold: true, room: 368), Line(terms, 13, room: 368)]
      return Line.stack(texts + others, at: 200, height: format.height, gap: 5)
        + Line.stack([Line(number, 43, bold: true, room: 308, isNumber: true)], at: 558, height: format.height, gap: 0)
    }
  }

  private var others: [Line] {
    let room = format == .badge ? 288.0 : 368
    return [stateLine.map { Line($0, 15, bold: true, room: room) }, campaignLine.map { Line($0, 13, room: room) }]
      .compactMap(\.self)
  }
}

/// A line of text about a middle.
private struct Line {
  let text: String
  let size: Double
  let isBold: Bool
  /// Set to this width whatever the font; nil where the font's own is sure to fit.
  let width: Double?
  let isNumber: Bool
  var x = 0.0
  var baseline = 0.0

  /// - Parameters:
  ///   - size: in pixels; less where the text would need more room than there is.
  ///   - room: in pixels.
  init(_ text: String, _ size: Double, bold: Bool = false, room: Double, isNumber: Bool = false) {
    // Words in sans serif are about this share of their size wide, a letter.
    let natural = Double(text.count) * size * (bold ? 0.56 : 0.5)
    self.text = text
    self.size = isNumber ? size : min(size, size * room / natural)
    isBold = bold
    width = isNumber || natural > room ? room : nil
    self.isNumber = isNumber
  }

  /// Lines below one another about the middle of a height. Capitals and digits fill about 0.72 of a line.
  static func stack(_ lines: [Line], at x: Double, height: Int, gap: Double) -> [Line] {
    let total = lines.reduce(0) { $0 + $1.size } + gap * Double(lines.count - 1)
    var top = (Double(height) - total) / 2
    return lines.map { line in
      var placed = line
      placed.x = x
      placed.baseline = top + line.size * 0.86
      top += line.size + gap
      return placed
    }
  }

  func write(to bytes: inout [UInt8], direction: String) {
    bytes.append(text: "<text x=\"\(Self.number(x))\" y=\"\(Self.number(baseline))\"")
    bytes.append(text: " font-size=\"\(Self.number(size))\"")
    if isBold { bytes.append(text: " font-weight=\"700\"") }
    if let width { bytes.append(text: " textLength=\"\(Self.number(width))\" lengthAdjust=\"spacingAndGlyphs\"") }
    bytes.append(text: " direction=\"\(isNumber ? "ltr" : direction)\">")
    bytes.appendEscaped(text)
    bytes.append(text: "</text>\n")
  }

  /// Tenths, as SVG writes them.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension Colour {
  /// `#0b3a42`.
  fileprivate var hexadecimal: String {
    "#"
      + [red, green, blue].map { value in
        String(value >> 4, radix: 16) + String(value & 15, radix: 16)
      }.joined()
  }
}
