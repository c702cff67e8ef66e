/// Reads an SVG file and says what in it could act: a picture may be opened by itself, where no page's rules hold.
///
/// Elements and attributes are allowed by name, not forbidden. Nothing is decoded, so what could be written in another
/// way, by an entity or a second namespace, is refused as such.
struct VectorPicture {
  private static let elements: Set<String> = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
    "defs", "symbol", "use", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
  ]
  private static let namespace = "http://www.w3.org/2000/svg"

  private let bytes: [UInt8]
  private var position = 0

  /// What is wrong with the picture, with the offset at which it stands; nil where nothing is.
  static func flaw(in bytes: [UInt8]) -> (words: String, offset: Int)? {
    var picture = VectorPicture(bytes: bytes)
    while let words = picture.nextFlaw() {
      if !words.isEmpty { return (words, picture.position) }
    }
    return nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag's flaw, empty where it has none; nil at the end. Stays before a tag that has one.
  private mutating func nextFlaw() -> String? {
    guard let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
    position = start
    if starts(with: "<!--") { return skip(past: "-->") }
    if starts(with: "<?xml ") { return skip(past: "?>") }
    guard !starts(with: "<!"), !starts(with: "<?") else { return "a picture has no declarations" }
    guard let end = endOfTag(from: start) else { return "a tag isn't closed" }
    let tag = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let words = Self.flaw(inTag: tag) ?? ""
    if words.isEmpty { position = end + 1 }
    return words
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func skip(past text: String) -> String {
    let mark = Array(text.utf8)
    var index = position
    while index + mark.count <= bytes.count {
      if bytes[index..<(index + mark.count)].elementsEqual(mark) {
        position = index + mark.count
        return ""
      }
      index += 1
    }
    return "a tag isn't closed"
  }

  /// A `>` in quotation marks doesn't end a tag.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      switch bytes[index] {
      case let byte where byte == quote: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = quote ?? bytes[index]
      case UInt8(ascii: ">") where quote == nil: return index
      default: break
      }
    }
    return nil
  }

  private static func flaw(inTag tag: String) -> String? {
    let isEnd = tag.hasPrefix("/")
    var rest = tag.dropFirst(isEnd ? 1 : 0)
    let name = String(rest.prefix { !$0.isWhitespace && $0 != "/" })
    guard elements.contains(name) else { return "<\(name.prefix(40))> isn't for pictures" }
    rest = rest.dropFirst(name.count).drop { $0.isWhitespace || $0 == "/" }
    while !rest.isEmpty {
      guard let attribute = Attribute(&rest) else { return "<\(name)> can't be read" }
      if let flaw = attribute.flaw { return flaw }
    }
    return nil
  }

  private struct Attribute {
    let name: String
    let value: Substring

    /// Reads one from the front, with the blanks after it. By scalars: a quote before a combining character is a part of
    /// one `Character`, and would be no quote.
    init?(_ text: inout Substring) {
      let scalars = text.unicodeScalars
      guard let equals = scalars.firstIndex(of: "=") else { return nil }
      name = text[..<equals].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
      let rest = text[scalars.index(after: equals)...].drop(while: \.isWhitespace).unicodeScalars
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      let start = rest.index(after: rest.startIndex)
      guard let end = rest[start...].firstIndex(of: quote) else { return nil }
      value = Substring(rest[start..<end])
      text = Substring(rest[rest.index(after: end)...]).drop { $0.isWhitespace || $0 == "/" }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.:".utf8.contains(byte)
      }
    }

    var flaw: String? {
      let shown = name.prefix(40)
      if name.lowercased().hasPrefix("on") || name == "style" { return "the attribute '\(shown)' isn't for pictures" }
      if value.utf8.contains(UInt8(ascii: "&")) { return "'\(shown)' has an entity; write the character itself" }
      switch name {
      case "xmlns": return value == VectorPicture.namespace ? nil : "'xmlns' must be '\(VectorPicture.namespace)'"
      case "href", "xlink:href": return value.hasPrefix("#") ? nil : "'\(shown)' leads out of the picture"
      default:
        let plain = Array(value.lowercased().utf8).replacing(Array("url(#".utf8), with: [])
        let reaches = plain.contains(Array("url(".utf8))
        return reaches ? "'\(shown)' leads out of the picture" : nil
      }
    }
  }
}
