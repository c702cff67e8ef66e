import PlacardCore

/// What copy may cost to read, judged by one linear look before the parser sees a byte.
///
/// cmark 0.30 takes seconds for deep nesting and grows quadratically with open brackets; everything else that
/// was measured at 64 KB stays below 15 ms. The nesting of emphasis is judged after the parse, as it costs
/// nothing before.
struct MarkdownLimits {
  static let bytes = 65_536
  static let depth = 32

  private let source: [UInt8]
  private var line = 1
  private var openBrackets = 0

  /// The finding that forbids reading the source, or nil.
  static func finding(in source: [UInt8], at place: (_ line: Int?) -> SourceLocation) -> Diagnostic? {
    guard source.count <= bytes else {
      return Diagnostic(
        .markdownTooLarge, at: place(nil),
        "Markdown copy may have \(bytes) bytes, and this has \(source.count)",
        suggestion: "split it into updates or pages")
    }
    var limits = MarkdownLimits(source: source)
    return limits.firstDeepLine().map { tooDeep(at: place($0)) }
  }

  static func tooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .markdownTooDeep, at: location, "quotes, lists, brackets and emphasis may nest \(depth) levels deep",
      suggestion: "write it flatter; a bracket that is meant as text is written '\\['")
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func firstDeepLine() -> Int? {
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? source.count
      if isTooDeep(source[start..<end]) { return line }
      line += 1
      start = end + 1
      if end + 1 < source.count, source[end] == .carriageReturn, source[end + 1] == .lineFeed { start += 1 }
    }
    return nil
  }

  private mutating func isTooDeep(_ text: ArraySlice<UInt8>) -> Bool {
    let prefix = ContainerPrefix(text)
    if prefix.depthBound > Self.depth { return true }
    let content = prefix.rest
    if content.isEmpty { openBrackets = 0 }
    return countBrackets(content) > Self.depth
  }

  /// The most brackets that stand open at once since the last blank line; escaped ones don't count.
  private mutating func countBrackets(_ text: ArraySlice<UInt8>) -> Int {
    var most = openBrackets
    var isEscaped = false
    for byte in text {
      switch byte {
      case _ where isEscaped: break
      case UInt8(ascii: "["): openBrackets += 1
      case UInt8(ascii: "]"): openBrackets = max(0, openBrackets - 1)
      default: break
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      most = max(most, openBrackets)
    }
    return most
  }
}

/// The quote and list markers a line starts with.
private struct ContainerPrefix {
  private(set) var rest: ArraySlice<UInt8>
  private var markers = 0
  private var indentedLevels = 0

  init(_ line: ArraySlice<UInt8>) {
    rest = line
    indentedLevels += skipBlanks() / 2
    while markers <= MarkdownLimits.depth, let length = markerLength() {
      rest = rest.dropFirst(length)
      markers += 1
      indentedLevels += skipBlanks() / 2
    }
  }

  /// The deepest block that can be open on this line. Only a marker opens one; a list that was open before
  /// takes at least two columns of indentation for each of its levels.
  var depthBound: Int { markers == 0 ? 0 : markers + indentedLevels }

  /// Skips spaces and tabs and gives their columns; a tab counts four, which is its most.
  private mutating func skipBlanks() -> Int {
    var columns = 0
    while let byte = rest.first, byte == .space || byte == .tab {
      columns += byte == .tab ? 4 : 1
      rest = rest.dropFirst()
    }
    return columns
  }

  private func markerLength() -> Int? {
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return endsMarker(rest.dropFirst()) && !isThematicBreak(of: first) ? 1 : nil
    default:
      let digits = rest.prefix(10).prefix(while: \.isDigit).count
      let after = rest.dropFirst(digits)
      guard (1...9).contains(digits), let delimiter = after.first,
        delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")"), endsMarker(after.dropFirst())
      else { return nil }
      return digits + 1
    }
  }

  private func endsMarker(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map { $0 == .space || $0 == .tab } ?? true
  }

  private func isThematicBreak(of mark: UInt8) -> Bool {
    mark != UInt8(ascii: "+") && rest.count { $0 == mark } >= 3
      && rest.allSatisfy { $0 == mark || $0 == .space || $0 == .tab }
  }
}
