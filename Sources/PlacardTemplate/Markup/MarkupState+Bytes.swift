extension MarkupState {
  /// Goes over literal text of the template, and tells what is wrong with it, and before which byte.
  mutating func take(_ bytes: [UInt8]) -> (flaw: String, offset: Int)? {
    guard mode != .plainText else { return nil }
    var first: (flaw: String, offset: Int)?
    for (offset, byte) in bytes.enumerated() {
      take(byte)
      if let flaw { first = first ?? (flaw, offset) }
      flaw = nil
    }
    return first
  }

  private mutating func take(_ byte: UInt8) {
    switch mode {
    case .plainText: break
    case .data: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen, .endTagOpen: takeInTagOpen(byte)
    case .tagName: takeInTagName(byte)
    case .beforeName, .afterValue: takeBeforeName(byte)
    case .name, .afterName: takeInName(byte)
    case .beforeValue: takeBeforeValue(byte)
    case .value(let quote): takeInValue(byte, quote)
    case .gap: takeInGap(byte)
    case .declaration, .declarationDash: takeInDeclaration(byte)
    case .doctype, .bogusComment: if byte == UInt8(ascii: ">") { mode = .data }
    case .comment(let dashes, let hasBang): takeInComment(byte, dashes, hasBang)
    case .textOnly, .raw: takeInText(byte)
    }
  }

  private mutating func takeInTagOpen(_ byte: UInt8) {
    let isEnd = mode == .endTagOpen
    switch byte {
    case _ where byte.isLetter: beginTag(byte, isEnd: isEnd)
    case UInt8(ascii: "/") where !isEnd: mode = .endTagOpen
    case UInt8(ascii: "!") where !isEnd: mode = .declaration
    case UInt8(ascii: "?"): mode = .bogusComment
    case UInt8(ascii: "<") where !isEnd: mode = .tagOpen
    case UInt8(ascii: ">") where isEnd: mode = .data
    default: mode = isEnd ? .bogusComment : .data
    }
  }

  private mutating func takeInTagName(_ byte: UInt8) {
    if byte.isSpace || byte == UInt8(ascii: "/") {
      mode = .beforeName
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else {
      tag.append(lowercase: byte)
    }
  }

  private mutating func takeBeforeName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte.isSpace || byte == UInt8(ascii: "/") {
      mode = .beforeName
    } else {
      beginAttribute(byte)
    }
  }

  private mutating func takeInName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): mode = .beforeName
    case UInt8(ascii: "="): mode = .beforeValue
    case _ where byte.isSpace: mode = .afterName
    case _ where mode == .afterName: beginAttribute(byte)
    default: attribute.append(lowercase: byte)
    }
  }

  private mutating func takeBeforeValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mode = .value(byte)
    case UInt8(ascii: ">"): endTag()
    case _ where byte.isSpace: break
    default:
      mode = .value(nil)
      value.append(lowercase: byte)
    }
  }

  private mutating func takeInValue(_ byte: UInt8, _ quote: UInt8?) {
    if byte == quote {
      endValue()
    } else if quote == nil, byte.isSpace {
      endValue()
      mode = .beforeName
    } else if quote == nil, byte == UInt8(ascii: ">") {
      endValue()
      endTag()
    } else {
      value.append(lowercase: byte)
    }
  }

  private mutating func takeInGap(_ byte: UInt8) {
    if !byte.isSpace, byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") {
      flaw = "a blank, '/' or '>' must follow a section inside a tag, or what follows runs into it"
    }
    takeBeforeName(byte)
  }

  private mutating func takeInDeclaration(_ byte: UInt8) {
    switch (mode, byte) {
    case (_, UInt8(ascii: ">")): mode = .data
    case (.declaration, UInt8(ascii: "-")): mode = .declarationDash
    case (.declarationDash, UInt8(ascii: "-")): mode = .comment(dashes: 2, hasBang: false)
    case (.declaration, UInt8(ascii: "d")), (.declaration, UInt8(ascii: "D")): mode = .doctype
    default: mode = .bogusComment
    }
  }

  /// Comments end with `-->` or `--!>`, and the dashes that open one may also close it.
  private mutating func takeInComment(_ byte: UInt8, _ dashes: Int, _ hasBang: Bool) {
    switch byte {
    case UInt8(ascii: ">") where dashes >= 2: mode = .data
    case UInt8(ascii: "-"): mode = .comment(dashes: hasBang ? 1 : min(dashes + 1, 2), hasBang: false)
    case UInt8(ascii: "!") where dashes >= 2 && !hasBang: mode = .comment(dashes: dashes, hasBang: true)
    default: mode = .comment(dashes: 0, hasBang: false)
    }
  }

  /// Looks for the end tag of the element. Markup in a text-only element is text in HTML and markup in SVG,
  /// and a comment in a script changes what ends it; from there on no value is safe.
  private mutating func takeInText(_ byte: UInt8) {
    if byte == UInt8(ascii: "<") {
      pending = [byte]
      return
    }
    guard !pending.isEmpty else { return }
    if pending.count == 1, byte.isLetter || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      mode = .raw
    }
    let endTag = Array("</\(tag)".utf8)
    if pending == endTag {
      pending = []
      guard byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return }
      isEndTag = true
      mode = .tagName
      takeInTagName(byte)
    } else if pending == Array("<!-".utf8), byte == UInt8(ascii: "-"), tag == "script" {
      tag = "script with a comment in it"
    } else {
      let lower = byte.isLetter ? byte | 0x20 : byte
      let isCommentStart = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "-")
      pending.append(lower)
      if !endTag.starts(with: pending), !isCommentStart { pending = [] }
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\t") || self == 0x0C
      || self == 0x0D
  }

  fileprivate var isLetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
