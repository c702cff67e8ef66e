/// Finds marks in source text, from start to end, without going back further than a mark may be long.
struct MarkScanner {
  enum Step {
    case bytes(Range<Int>)
    case mark(Mark.Meaning, Range<Int>)
    /// A character the marks themselves are made of, written plainly or as a numeric reference.
    case privateUse(Range<Int>)

    var range: Range<Int> {
      switch self {
      case .bytes(let range), .mark(_, let range), .privateUse(let range): range
      }
    }
  }

  /// Of the step given last: its line, from 0, and column in Unicode scalars, from 1.
  private(set) var line = 0
  private(set) var column = 1

  private let source: [UInt8]
  private var position = 0
  private static let longestMark = 80

  init(_ source: [UInt8]) {
    self.source = source
  }

  mutating func next() -> Step? {
    guard position < source.count else { return nil }
    if let special = special(at: position) { return special }
    var end = position
    var isEscaped = false
    repeat {
      isEscaped = source[end] == UInt8(ascii: "\\") && !isEscaped
      end += 1
    } while end < source.count && (isEscaped || special(at: end) == nil)
    return .bytes(position..<end)
  }

  /// Moves past a step.
  mutating func finish(_ step: Step) {
    for index in step.range { count(index) }
    position = step.range.upperBound
  }

  private mutating func count(_ index: Int) {
    switch source[index] {
    case .carriageReturn where index + 1 < source.count && source[index + 1] == .lineFeed: break
    case .lineFeed, .carriageReturn:
      line += 1
      column = 1
    case 0x80...0xBF: break
    default: column += 1
    }
  }

  private func special(at index: Int) -> Step? {
    switch source[index] {
    case UInt8(ascii: "{"): brace(at: index)
    case UInt8(ascii: "&"): reference(at: index)
    case MarkedSource.leadByte: .privateUse(index..<min(index + 4, source.count))
    default: nil
    }
  }

  private func brace(at index: Int) -> Step? {
    guard index + 1 < source.count else { return nil }
    switch source[index + 1] {
    case UInt8(ascii: "{"): return placeholder(at: index)
    case UInt8(ascii: "#"):
      guard let inner = inner(from: index + 2) else { return nil }
      return .mark(.headingID(text(inner)), index..<inner.upperBound + 1)
    default: return nil
    }
  }

  private func placeholder(at index: Int) -> Step {
    if let inner = inner(from: index + 2), source[inner.upperBound...].starts(with: "}}".utf8) {
      let name = trimmed(inner)
      let meaning: Mark.Meaning =
        isName(source[name]) ? .placeholder(text(name)) : .malformedPlaceholder
      return .mark(meaning, index..<inner.upperBound + 2)
    }
    let window = source[index...].prefix(Self.longestMark)
    let name = window.drop { $0 == UInt8(ascii: "{") }
    let end = name.firstIndex { !isNameByte($0) } ?? window.endIndex
    return .mark(.unclosedPlaceholder, index..<end)
  }

  /// What stands up to the next closing brace, where nothing between could be Markdown.
  private func inner(from start: Int) -> Range<Int>? {
    let window = source[start...].prefix(Self.longestMark)
    guard let end = window.firstIndex(where: { "}{`<>[]()*\\&\n\r".utf8.contains($0) || $0 >= 0xF4 }),
      source[end] == UInt8(ascii: "}")
    else { return nil }
    return start..<end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte == .space || byte == .tab }
    let text = source[range].drop(while: isBlank)
    let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex
    return text.startIndex..<end
  }

  private func isName(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy(isNameByte) && text.contains(where: \.isAlphanumeric)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLowercaseLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  /// A numeric reference to a character that marks are made of.
  private func reference(at index: Int) -> Step? {
    guard index + 2 < source.count, source[index + 1] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = source[index + 2] | 0x20 == UInt8(ascii: "x")
    let start = index + (isHexadecimal ? 3 : 2)
    let digits = source[min(start, source.count)...].prefix(8).prefix(while: \.isAlphanumeric)
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value >= MarkedSource.firstScalar
    else { return nil }
    return .privateUse(index..<digits.endIndex)
  }
}
