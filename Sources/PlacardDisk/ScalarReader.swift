import PlacardCore

/// Goes through text for what is suspect in it, skipping plain ASCII eight bytes at a time.
struct ScalarReader {
  /// A character that may not stand in text; without a scalar, bytes that aren't UTF-8.
  struct Suspect {
    let offset: Int
    let scalar: Unicode.Scalar?
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next suspect, or nil at the end. Nothing after bytes that aren't UTF-8 is worth asking for.
  mutating func nextSuspect() -> Suspect? {
    while position < bytes.count {
      position = endOfPlain(from: position)
      guard position < bytes.count else { return nil }
      let offset = position
      guard let scalar = nextScalar() else { return Suspect(offset: offset, scalar: nil) }
      if scalar.isHazardous, !isLineEnd(scalar) { return Suspect(offset: offset, scalar: scalar) }
    }
    return nil
  }

  /// Whether it is the CR of a CRLF, which some editors write.
  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" && position < bytes.count && bytes[position] == UInt8(ascii: "\n")
  }

  /// Where the plain text that starts at a position ends.
  private func endOfPlain(from start: Int) -> Int {
    let raw = unsafe bytes.span.bytes
    var position = start
    while position < bytes.count {
      if position + 8 <= bytes.count,
        unsafe Self.isPlain(raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      {
        position += 8
      } else if (0x20...0x7E).contains(bytes[position]) || bytes[position] == UInt8(ascii: "\n") {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  /// Whether all eight bytes are between space and `~` (Bit Twiddling Hacks, "Determine if a word has a byte
  /// less than n"; a false alarm only costs time).
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones << 7
    let below = (word &- ones &* 0x20) & ~word
    let delete = word ^ (ones &* 0x7F)
    return (word | below | ((delete &- ones) & ~delete)) & tops == 0
  }

  /// Decodes one scalar, or stays put and gives nil (Unicode Standard, table 3-7).
  private mutating func nextScalar() -> Unicode.Scalar? {
    let lead = bytes[position]
    let shape: (length: Int, second: ClosedRange<UInt8>, bits: UInt8)
    switch lead {
    case 0x00...0x7F: shape = (1, 0x80...0xBF, 0x7F)
    case 0xC2...0xDF: shape = (2, 0x80...0xBF, 0x1F)
    case 0xE0: shape = (3, 0xA0...0xBF, 0x0F)
    case 0xE1...0xEC, 0xEE...0xEF: shape = (3, 0x80...0xBF, 0x0F)
    case 0xED: shape = (3, 0x80...0x9F, 0x0F)
    case 0xF0: shape = (4, 0x90...0xBF, 0x07)
    case 0xF1...0xF3: shape = (4, 0x80...0xBF, 0x07)
    case 0xF4: shape = (4, 0x80...0x8F, 0x07)
    default: return nil
    }
    guard position + shape.length <= bytes.count else { return nil }
    var value = UInt32(lead & shape.bits)
    for index in 1..<shape.length {
      let byte = bytes[position + index]
      guard (index == 1 ? shape.second : 0x80...0xBF).contains(byte) else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    position += shape.length
    return Unicode.Scalar(value)
  }
}
