/// Where the destinations of reference links are written: `[label]: destination`, one to a line.
struct ReferenceDefinitions {
  private var offsets: [[UInt8]: Int] = [:]

  /// Of two definitions of a destination the first counts, as it does for the parser.
  init(_ places: SourcePlaces) {
    let bytes = places.marked.bytes
    for (line, start) in places.lineStarts.enumerated() {
      let end = line + 1 < places.lineStarts.count ? places.lineStarts[line + 1] : bytes.count
      guard let bracket = bytes[start..<end].firstIndex(of: UInt8(ascii: "[")),
        bytes[start..<bracket].allSatisfy({ !$0.isPunctuation || ">-+*.)".utf8.contains($0) }),
        let colon = colon(in: bytes[bracket..<end])
      else { continue }
      var reader = DestinationReader(bytes, at: colon + 1, limit: end)
      let (offset, key) = reader.read()
      if offsets[key] == nil { offsets[key] = offset }
    }
  }

  private func colon(in text: ArraySlice<UInt8>) -> Int? {
    guard let close = text.firstIndex(of: UInt8(ascii: "]")), close + 1 < text.endIndex,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 1
  }

  func offset(of destination: String) -> Int? {
    offsets[Array(destination.utf8)]
  }
}
