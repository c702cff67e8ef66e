import PlacardCore
import PlacardText

/// Bytes of a PDF file as they are put together: words, numbers and strings (ISO 32000-1, 7.3).
struct PDFText {
  var bytes: [UInt8] = []

  init(_ text: String = "") { bytes = Array(text.utf8) }

  static func += (left: inout PDFText, right: String) { left.bytes.append(contentsOf: right.utf8) }

  /// Numbers are rounded integers with a point put in, so that they are the same on every machine.
  mutating func add(_ values: Double..., decimals: Int = 2) {
    for value in values {
      self += pdfNumber(value, decimals: decimals)
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// A matrix, whose turning part needs more places than its moving part.
  mutating func add(_ matrix: Transform) {
    add(matrix.a, matrix.b, matrix.c, matrix.d, decimals: 5)
    add(matrix.e, matrix.f)
  }
}

/// A number without an exponent or needless zeros. What isn't finite is 0, what is beyond a million is cut.
func pdfNumber(_ value: Double, decimals: Int = 2) -> String {
  let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
  let limited = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
  let scaled = Int((limited * Double(scale)).rounded())
  let (whole, part) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  let sign = scaled < 0 ? "-" : ""
  if part == 0 { return sign + String(whole) }
  let digits = String(part)
  var fraction = String(repeating: "0", count: decimals - digits.utf8.count) + digits
  while fraction.hasSuffix("0") { fraction.removeLast() }
  return sign + (whole == 0 ? "" : String(whole)) + "." + fraction
}

/// A text string: ASCII as it is, anything else as UTF-16 with its mark.
func pdfString(_ text: String) -> String {
  guard text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return "<FEFF" + utf16Hex(text) + ">" }
  var escaped = "("
  for character in text.unicodeScalars {
    if "()\\".unicodeScalars.contains(character) { escaped += "\\" }
    escaped.unicodeScalars.append(character)
  }
  return escaped + ")"
}

/// UTF-16 in big-endian hexadecimal digits.
func utf16Hex(_ text: String) -> String { text.utf16.map(hex).joined() }

/// Four hexadecimal digits.
func hex(_ number: UInt16) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: 4 - digits.utf8.count) + digits
}

/// An upright rectangle as the array of its corners.
func pdfBox(_ box: Rectangle) -> String {
  "[" + [box.x, box.y, box.right, box.top].map { pdfNumber($0) }.joined(separator: " ") + "]"
}
