extension [UInt8] {
  /// Where a text first stands whole; nil where it doesn't. Compared as UTF-8, byte by byte: a letter and the same letter
  /// composed of two scalars differ, and nothing that combines with the text hides it.
  package func firstIndex(of text: String) -> Int? {
    let sought = Array(text.utf8)
    guard let first = sought.first, count >= sought.count else { return nil }
    return (0...(count - sought.count)).first { place in
      self[place] == first && self[place..<(place + sought.count)].elementsEqual(sought)
    }
  }

  /// The bytes with each run of ASCII white space as one space, and none at either end.
  package var withSingleSpaces: [UInt8] {
    var single: [UInt8] = []
    single.reserveCapacity(count)
    for byte in self {
      if !byte.isASCIISpace {
        single.append(byte)
      } else if let last = single.last, last != UInt8(ascii: " ") {
        single.append(UInt8(ascii: " "))
      }
    }
    if single.last == UInt8(ascii: " ") { single.removeLast() }
    return single
  }
}

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  package var isASCIISpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
}
