extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  var isAlphanumeric: Bool { isDigit || (self | 0x20).isLowercaseLetter && self < 0x80 }

  var isWhitespace: Bool { self == .space || (0x09...0x0D).contains(self) }

  /// What a backslash can escape (CommonMark 0.30, 2.4).
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isAlphanumeric }
}
