/// Takes a page apart.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [HTMLToken] = []
  private var text: [UInt8] = []

  /// Elements whose content isn't markup. Noscript is one where scripts run.
  private static let rawElements: Set = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "script", "plaintext",
  ]

  static func tokens(_ bytes: [UInt8]) -> [HTMLToken] {
    var tokenizer = HTMLTokenizer(bytes: bytes)
    while tokenizer.position < bytes.count { tokenizer.take() }
    tokenizer.endText()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func take() {
    guard byte() == UInt8(ascii: "<"), let next = byte(1) else { return takeText() }
    switch next {
    case _ where next.isLetter: takeTag(from: 1, isEnd: false)
    case UInt8(ascii: "/"):
      guard let third = byte(2) else { return takeText() }
      if third.isLetter { return takeTag(from: 2, isEnd: true) }
      takeHidden(from: 2, until: [">"])
    case UInt8(ascii: "!"): takeDeclaration()
    case UInt8(ascii: "?"): takeHidden(from: 1, until: [">"])
    default: takeText()
    }
  }

  private mutating func takeText() {
    text.append(bytes[position])
    position += 1
  }

  private mutating func endText(element: String = "") {
    if !text.isEmpty { tokens.append(.text(text, element: element)) }
    text = []
  }

  private mutating func add(_ token: HTMLToken) {
    endText()
    tokens.append(token)
  }

  // MARK: What isn't shown

  private mutating func takeDeclaration() {
    guard bytes[position...].starts(with: "<!--".utf8) else { return takeHidden(from: 2, until: [">"]) }
    if bytes[position...].starts(with: "<!-->".utf8) { return takeHidden(from: 4, until: [">"]) }
    if bytes[position...].starts(with: "<!--->".utf8) { return takeHidden(from: 5, until: [">"]) }
    takeHidden(from: 4, until: ["-->", "--!>"])
  }

  private mutating func takeHidden(from offset: Int, until ends: [String]) {
    let start = min(position + offset, bytes.count)
    var end = start
    while end < bytes.count {
      if let mark = ends.first(where: { bytes[end...].starts(with: $0.utf8) }) {
        add(.hidden(Array(bytes[start..<end])))
        position = end + mark.utf8.count
        return
      }
      end += 1
    }
    add(.hidden(Array(bytes[start...])))
    position = bytes.count
  }

  // MARK: Tags

  private mutating func takeTag(from offset: Int, isEnd: Bool) {
    let start = position
    position += offset
    let name = takeWord { $0.isBlank || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
    var attributes: [HTMLAttribute] = []
    while let next = byte() {
      if next == UInt8(ascii: ">") {
        position += 1
        add(isEnd ? .end(name) : .start(name, attributes))
        if !isEnd, Self.rawElements.contains(name) { takeRaw(name) }
        return
      }
      if next.isBlank || next == UInt8(ascii: "/") {
        position += 1
      } else if let attribute = takeAttribute() {
        attributes.append(attribute)
      }
    }
    add(.unfinished(Array(bytes[start...])))
  }

  private mutating func takeWord(until isEnd: (UInt8) -> Bool) -> String {
    let start = position
    while let next = byte(), !isEnd(next) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// Nil where the page ends in it.
  private mutating func takeAttribute() -> HTMLAttribute? {
    let first = position
    position += 1
    _ = takeWord { $0.isBlank || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
    let name = String(decoding: bytes[first..<position], as: UTF8.self).lowercased()
    let end = position
    skipBlanks()
    guard byte() == UInt8(ascii: "=") else {
      position = end
      return HTMLAttribute(name: name, value: [], quote: nil)
    }
    position += 1
    skipBlanks()
    guard let quote = byte() else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      guard let end = bytes[start...].firstIndex(of: quote) else {
        position = bytes.count
        return nil
      }
      position = end + 1
      return HTMLAttribute(name: name, value: Array(bytes[start..<end]), quote: quote)
    }
    let start = position
    while let next = byte(), !next.isBlank, next != UInt8(ascii: ">") { position += 1 }
    return HTMLAttribute(name: name, value: Array(bytes[start..<position]), quote: nil)
  }

  private mutating func skipBlanks() {
    while let next = byte(), next.isBlank { position += 1 }
  }

  /// The content of an element that isn't markup, up to its end tag.
  private mutating func takeRaw(_ element: String) {
    while position < bytes.count {
      if element != "plaintext", byte() == UInt8(ascii: "<"), byte(1) == UInt8(ascii: "/") {
        let rest = bytes[(position + 2)...]
        let name = String(decoding: rest.prefix(element.utf8.count), as: UTF8.self).lowercased()
        let after = rest.dropFirst(element.utf8.count).first
        if name == element, after.map({ $0.isBlank || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }) ?? false {
          break
        }
      }
      takeText()
    }
    endText(element: element)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Tab, line feed, form feed, carriage return and space.
  fileprivate var isBlank: Bool { [9, 10, 12, 13, 32].contains(self) }
}
