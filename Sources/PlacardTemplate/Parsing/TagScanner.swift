import PlacardCore

/// A stretch of a template: literal text or one tag.
struct Piece {
  enum Content {
    case literal(ArraySlice<UInt8>)
    case variable(String)
    case open(String, inverted: Bool)
    case close(String)
    case partial(String)
    /// A comment, or a faulty tag that has been reported.
    case nothing
  }

  var content: Content
  let location: SourceLocation
}

/// Cuts a template into literal text and tags, and reports the tags that cannot be read.
struct TagScanner {
  private let bytes: [UInt8]
  private let places: Places
  private var position = 0
  private var pieces: [Piece] = []
  private var line = 1
  private var column = 1
  /// How far lines, and scalars of the line, have been counted.
  private var counted = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], at places: Places) {
    self.bytes = bytes
    self.places = places
  }

  mutating func scan() -> [Piece] {
    var literalStart = 0
    while position < bytes.count, diagnostics.count < ParsedTemplate.faultLimit {
      guard isPair(UInt8(ascii: "{"), at: position) else {
        position += 1
        continue
      }
      appendLiteral(literalStart..<position)
      scanTag()
      literalStart = position
    }
    appendLiteral(literalStart..<bytes.count)
    return pieces
  }

  private func isPair(_ byte: UInt8, at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
  }

  private mutating func appendLiteral(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(content: .literal(bytes[range]), location: location(of: range.lowerBound)))
  }

  private mutating func scanTag() {
    let place = location(of: position)
    let inner = position + 2
    guard let end = endOfTag(from: inner) else {
      report("'{{' is never closed with '}}'", at: place)
      // A comment was looked for to the very end, so nothing after it is closed either.
      position = isComment(at: inner) ? bytes.count : inner
      return
    }
    let text = String(decoding: bytes[inner..<end], as: UTF8.self)
    position = end + 2
    var content = Piece.Content.nothing
    switch TagReader.read(text) {
    case .success(let read): content = read
    case .failure(let fault):
      report(fault.summary, at: place)
      if text.hasPrefix("{"), position < bytes.count, bytes[position] == UInt8(ascii: "}") { position += 1 }
    }
    pieces.append(Piece(content: content, location: place))
  }

  /// A tag ends on its line and holds no other tag; only comments may go on.
  private func endOfTag(from start: Int) -> Int? {
    let isComment = isComment(at: start)
    var index = start
    while index < bytes.count {
      if isPair(UInt8(ascii: "}"), at: index) { return index }
      if !isComment, index > start, isPair(UInt8(ascii: "{"), at: index) { return nil }
      if !isComment, bytes[index] == UInt8(ascii: "\n") { return nil }
      index += 1
    }
    return nil
  }

  private func isComment(at start: Int) -> Bool {
    start < bytes.count && bytes[start] == UInt8(ascii: "!")
  }

  private mutating func report(_ summary: String, at place: SourceLocation) {
    diagnostics.append(Diagnostic(.templateSyntax, at: place, summary))
  }

  /// Asked in rising order of offsets, so that each byte is counted once.
  private mutating func location(of offset: Int) -> SourceLocation {
    guard case .file(let path) = places else { return places.whole }
    while counted < offset {
      if bytes[counted] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[counted] & 0xC0 != 0x80 {
        column += 1
      }
      counted += 1
    }
    return SourceLocation(file: path, line: line, column: column)
  }
}
