import PlacardCore
import PlacardText

/// Bytes of a PDF file as they are put together: words, numbers and strings (ISO 32000-1, 7.3).
struct PDFText {
  var bytes: [UInt8] = []

  init(_ text: String = "") { bytes = Array(text.utf8) }

  static func += (left: inout PDFText, right: String) { left.bytes.append(contentsOf: right.utf8) }

  /// Numbers with a space behind each.
  mutating func add(_ value: Double, decimals: Int = 2) {
    addNumber(value, decimals: decimals)
    bytes.append(UInt8(ascii: " "))
  }

  mutating func add(_ first: Double, _ second: Double) {
    add(first)
    add(second)
  }

  /// A matrix, whose turning part needs more places than its moving part.
  mutating func add(_ matrix: Transform) {
    for value in [matrix.a, matrix.b, matrix.c, matrix.d] { add(value, decimals: 5) }
    add(matrix.e, matrix.f)
  }

  /// A number without an exponent or needless zeros. What isn't finite is 0, what is beyond a million is cut. It is a
  /// rounded integer with a point put in, so that it is the same on every machine.
  mutating func addNumber(_ value: Double, decimals: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let limited = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
    let scaled = Int((limited * Double(scale)).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    let whole = abs(scaled) / scale
    var part = abs(scaled) % scale
    if whole > 0 || part == 0 { add(integer: whole) }
    if part == 0 { return }
    bytes.append(UInt8(ascii: "."))
    while part > 0 {
      scale /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(part / scale))
      part %= scale
    }
  }

  mutating func add(integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    let size = integer.magnitude
    var unit: UInt = 1
    while size / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(size / unit % 10))
      unit /= 10
    }
  }

  /// A reference to an object.
  mutating func add(reference: Int) {
    add(integer: reference)
    self += " 0 R"
  }

  /// A character of two bytes within a literal string. Line ends are escaped with the rest, because a bare one may be
  /// read as another.
  mutating func add(character: UInt16) {
    add(literal: UInt8(character >> 8))
    add(literal: UInt8(character & 255))
  }

  private mutating func add(literal byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 10: self += "\\n"
    case 13: self += "\\r"
    default: bytes.append(byte)
    }
  }
}

/// A number, as `PDFText` writes it.
func pdfNumber(_ value: Double, decimals: Int = 2) -> String {
  var text = PDFText()
  text.addNumber(value, decimals: decimals)
  return String(decoding: text.bytes, as: UTF8.self)
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
