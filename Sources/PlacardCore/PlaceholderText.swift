/// A stretch of words that may name facts: `Call {{hotline.number}}`.
package enum PlaceholderPiece: Sendable, Equatable {
  case text(String)
  /// What stands between the braces, without spaces.
  case name(String)
  /// Two opening braces that nothing closes, with all that follows them.
  case unclosed(String)
}

/// Takes words apart at their placeholders, in order. Whether a name means anything is the caller's to say.
package func placeholderPieces(of words: String) -> [PlaceholderPiece] {
  let bytes = Array(words.utf8)
  var pieces: [PlaceholderPiece] = []
  var start = 0
  while let opening = doubled(UInt8(ascii: "{"), in: bytes, from: start) {
    if opening > start { pieces.append(.text(text(bytes[start..<opening]))) }
    guard let closing = doubled(UInt8(ascii: "}"), in: bytes, from: opening + 2) else {
      return pieces + [.unclosed(text(bytes[opening...]))]
    }
    pieces.append(.name(text(bytes[(opening + 2)..<closing]).filter { $0 != " " }))
    start = closing + 2
  }
  if start < bytes.count { pieces.append(.text(text(bytes[start...]))) }
  return pieces
}

/// Where a byte stands twice in a row.
private func doubled(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
  guard start < bytes.count - 1 else { return nil }
  return (start..<(bytes.count - 1)).first { bytes[$0] == byte && bytes[$0 + 1] == byte }
}

private func text(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self)
}
