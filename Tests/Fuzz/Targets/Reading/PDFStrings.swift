/// The strings in the bytes of an object (ISO 32000-1, 7.3.4), as text.
enum PDFStrings {
  static func all(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "("): found.append(text(literal(bytes, &position)))
      case UInt8(ascii: "<") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "<"): position += 2
      case UInt8(ascii: "<"): found.append(text(digits(bytes, &position)))
      default: position += 1
      }
    }
    return found
  }

  private static func literal(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    var string: [UInt8] = []
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "("):
        if depth > 0 { string.append(byte) }
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return string }
        string.append(byte)
      case UInt8(ascii: "\\") where position < bytes.count:
        let next = bytes[position]
        position += 1
        let escapes: [UInt8: UInt8] = [UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9]
        string.append(escapes[next] ?? next)
      default: string.append(byte)
      }
    }
    return string
  }

  private static func digits(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    position += 1
    var digits: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue { digits.append(UInt8(digit)) }
      position += 1
    }
    position += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// UTF-16 where the mark says so, else single bytes.
  private static func text(_ bytes: [UInt8]) -> String {
    guard bytes.starts(with: [0xFE, 0xFF]) else {
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
