/// Takes away the rest of each line that holds nothing but one section tag, partial or comment, as Mustache
/// does, so that such a line leaves no blank line behind. A partial is not indented by what stood before its
/// tag.
func withoutStandaloneLines(_ pieces: [Piece]) -> [Piece] {
  var trimmed = pieces
  for index in pieces.indices where pieces[index].mayStandAlone {
    guard let indent = indent(before: index, in: pieces), let tail = tail(after: index, in: pieces) else {
      continue
    }
    if index > 0 { trimmed[index - 1].dropLast(indent) }
    if index + 1 < trimmed.count { trimmed[index + 1].dropFirst(tail) }
  }
  return trimmed
}

/// The number of blanks between the start of the line and a tag, or nil where something else is there.
private func indent(before index: Int, in pieces: [Piece]) -> Int? {
  guard index > 0 else { return 0 }
  guard case .literal(let bytes) = pieces[index - 1].content else { return nil }
  let blanks = bytes.reversed().prefix(while: \.isBlank).count
  if blanks == bytes.count { return index == 1 ? blanks : nil }
  return bytes[bytes.endIndex - blanks - 1] == UInt8(ascii: "\n") ? blanks : nil
}

/// The number of bytes from a tag to the end of the line and over it, or nil where something else is there.
private func tail(after index: Int, in pieces: [Piece]) -> Int? {
  guard index + 1 < pieces.count else { return 0 }
  guard case .literal(let bytes) = pieces[index + 1].content else { return nil }
  var end = bytes.startIndex + bytes.prefix(while: \.isBlank).count
  if end == bytes.endIndex { return index + 2 == pieces.count ? bytes.count : nil }
  if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.endIndex { end += 1 }
  return bytes[end] == UInt8(ascii: "\n") ? end + 1 - bytes.startIndex : nil
}

extension Piece {
  fileprivate var mayStandAlone: Bool {
    switch content {
    case .open, .close, .partial, .nothing: true
    case .literal, .variable: false
    }
  }

  fileprivate mutating func dropFirst(_ count: Int) {
    if case .literal(let bytes) = content { content = .literal(bytes.dropFirst(count)) }
  }

  fileprivate mutating func dropLast(_ count: Int) {
    if case .literal(let bytes) = content { content = .literal(bytes.dropLast(count)) }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
