/// Reads a destination as it is written after `](` or `]:`, and finds where a title after it ends.
struct DestinationReader {
  private let bytes: [UInt8]
  private let limit: Int
  private var position: Int

  init(_ bytes: [UInt8], at position: Int, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    self.position = position
  }

  /// Where the destination stands, and the destination as the parser gives it: escapes resolved, `&amp;` too.
  /// Other references are left, and a destination with one isn't found.
  mutating func read() -> (offset: Int, key: [UInt8]) {
    skipBlanks()
    let isPointed = position < limit && bytes[position] == UInt8(ascii: "<")
    if isPointed { position += 1 }
    let start = position
    let raw = isPointed ? readPointed() : readPlain()
    return (start, unescaped(raw))
  }

  /// Blanks, line ends and the markers that continue a quote.
  private mutating func skipBlanks() {
    while position < limit, bytes[position].isWhitespace { advanceOverLineEnd() }
  }

  private mutating func advanceOverLineEnd() {
    let isLineEnd = bytes[position] == .lineFeed
    position += 1
    guard isLineEnd else { return }
    while position < limit, " >".utf8.contains(bytes[position]) { position += 1 }
  }

  private mutating func readPointed() -> ArraySlice<UInt8> {
    let start = position
    while position < limit, !"<>\n\r".utf8.contains(bytes[position]) {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, limit)
    let raw = bytes[start..<position]
    if position < limit, bytes[position] == UInt8(ascii: ">") { position += 1 }
    return raw
  }

  private mutating func readPlain() -> ArraySlice<UInt8> {
    let start = position
    var parentheses = 0
    while position < limit, bytes[position] > .space {
      if bytes[position] == UInt8(ascii: "(") { parentheses += 1 }
      if bytes[position] == UInt8(ascii: ")") { parentheses -= 1 }
      guard (0...32).contains(parentheses) else { break }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, limit)
    return bytes[start..<position]
  }

  private func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      let isEscape =
        raw[index] == UInt8(ascii: "\\") && index + 1 < raw.endIndex && raw[index + 1].isPunctuation
      if isEscape { index += 1 }
      result.append(raw[index])
      if !isEscape, raw[index...].starts(with: "&amp;".utf8) { index += "amp;".utf8.count }
      index += 1
    }
    return result
  }

  /// The end of a title after the destination, or of the destination where none follows.
  mutating func endOfTitle(longest: Int) -> Int {
    let end = position
    skipBlanks()
    guard position < limit, let close = Self.closingMark(of: bytes[position]) else { return end }
    var index = position + 1
    while index < min(limit, position + longest) {
      if bytes[index] == close { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end
  }

  private static func closingMark(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}
