/// What copy may be made of, and nothing else.
struct CopyMarkup {
  private static let attributes: [String: Set<String>] = [
    "p": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "ul": [],
    "ol": ["start"], "li": [], "blockquote": [], "pre": [], "code": ["class"], "em": [], "strong": [],
    "a": ["href", "rel", "title"],
    "bdi": ["dir"], "br": [], "hr": [], "img": ["src", "alt"],
  ]
  private static let empty: Set = ["br", "hr", "img"]
  private static let schemes: Set = ["https", "mailto", "tel", "sms"]

  private var open: [String] = []
  private var ids: Set<String> = []
  private var words: [UInt8] = []

  /// The words of markup in which everything is as it may be.
  static func check(_ html: [UInt8]) throws(Complaint) -> [UInt8] {
    var markup = CopyMarkup()
    for token in HTMLTokenizer.tokens(html) { try markup.take(token) }
    try expect(markup.open.isEmpty, "<\(markup.open.last ?? "")> isn't closed")
    return markup.words
  }

  private mutating func take(_ token: HTMLToken) throws(Complaint) {
    switch token {
    case .text(let bytes, _):
      guard let text = decodedReferences(bytes) else { throw Complaint("text isn't escaped") }
      words += text
    case .start(let name, let attributes): try take(name, attributes)
    case .end(let name): try expect(open.popLast() == name, "</\(name)> closes another element")
    case .hidden: throw Complaint("a comment or declaration stands in copy")
    case .unfinished: throw Complaint("a tag has no end")
    }
  }

  private mutating func take(_ name: String, _ attributes: [HTMLAttribute]) throws(Complaint) {
    guard let allowed = Self.attributes[name] else { throw Complaint("<\(name)> stands in copy") }
    try expect(Set(attributes.map(\.name)).count == attributes.count, "an attribute of <\(name)> stands twice")
    if name == "a" { try expect(!open.contains("a"), "a link stands in a link") }
    for attribute in attributes {
      try expect(allowed.contains(attribute.name), "<\(name)> has '\(attribute.name)'")
      guard attribute.quote == UInt8(ascii: "\""), let value = decodedReferences(attribute.value) else {
        throw Complaint("'\(attribute.name)' of <\(name)> isn't quoted and escaped")
      }
      try check(attribute.name, String(decoding: value, as: UTF8.self))
    }
    if !Self.empty.contains(name) { open.append(name) }
  }

  private mutating func check(_ attribute: String, _ value: String) throws(Complaint) {
    switch attribute {
    case "href": try Self.checkAddress(value)
    case "id":
      try expect(!value.isEmpty && !value.contains(where: \.isWhitespace), "'\(value)' is no id")
      try expect(ids.insert(value).inserted, "the id '\(value)' stands twice")
    case "start": try expect(Int(value) != nil, "a list starts at '\(value)'")
    case "dir": try expect(value == "ltr", "a direction is '\(value)'")
    case "src": try expect(value.hasPrefix("/images/") && !value.contains(".."), "a picture comes from '\(value)'")
    default: break
    }
  }

  /// As a browser takes an address (URL Standard, 4.4): blanks around it and line ends in it don't count, and a
  /// backslash is a slash.
  private static func checkAddress(_ address: String) throws(Complaint) {
    let seen = address.unicodeScalars.filter { ![9, 10, 13].contains($0.value) }.drop { $0.value <= 32 }
    let text = String(String.UnicodeScalarView(seen)).replacing("\\", with: "/")
    try expect(!text.hasPrefix("//"), "'\(address)' leads to another host")
    let end = text.firstIndex { ":/?#".contains($0) }
    guard let end, text[end] == ":" else { return }
    try expect(schemes.contains(text[..<end].lowercased()), "'\(address)' isn't an address that copy may have")
  }
}
