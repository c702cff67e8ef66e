/// Reads the tags and the text of a page that was made here, to check what it says.
///
/// It knows the HTML that the templates' checks let through, quoted attributes and no scripts with markup, and is no
/// parser for anybody else's.
struct MarkupScanner {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  enum Token {
    case open(Tag)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag or stretch of text; nil at the end. Comments and the doctype are passed over.
  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: "<") else { return .text(text(until: UInt8(ascii: "<"))) }
    position += 1
    if starts(with: "!") {
      _ = text(until: UInt8(ascii: ">"))
      position += 1
      return next()
    }
    let isClosing = starts(with: "/")
    if isClosing { position += 1 }
    let name = word()
    if isClosing {
      _ = text(until: UInt8(ascii: ">"))
      position += 1
      return .close(name)
    }
    return .open(Tag(name: name, attributes: attributes()))
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func text(until end: UInt8) -> String {
    let start = position
    while position < bytes.count, bytes[position] != end { position += 1 }
    return decoded(bytes[start..<position])
  }

  private mutating func word() -> String {
    let start = position
    while position < bytes.count, !bytes[position].endsWord { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func attributes() -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      guard !bytes[position].separatesAttributes else {
        position += 1
        continue
      }
      let name = word()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
        found.append((name, ""))
        continue
      }
      position += 1
      found.append((name, quotedValue()))
    }
    position += 1
    return found
  }

  private mutating func quotedValue() -> String {
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return word() }
    position += 1
    let value = text(until: quote)
    position += 1
    return value
  }

  /// The text with the character references that this program writes resolved.
  private func decoded(_ slice: ArraySlice<UInt8>) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var decoded: [UInt8] = []
    var rest = slice
    while let byte = rest.first {
      let reference = byte == UInt8(ascii: "&") ? Self.references.first { rest.starts(with: $0.text.utf8) } : nil
      decoded.append(reference?.meaning ?? byte)
      rest = rest.dropFirst(reference?.text.utf8.count ?? 1)
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static let references: [(text: String, meaning: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
    ("&#39;", UInt8(ascii: "'")), ("&amp;", UInt8(ascii: "&")),
  ]
}

extension UInt8 {
  fileprivate var separatesAttributes: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "/"): true
    default: false
    }
  }

  fileprivate var endsWord: Bool {
    separatesAttributes || self == UInt8(ascii: "=") || self == UInt8(ascii: ">")
  }
}
