/// A TrueType file made of its tables (OpenType 1.9, "Table directory").
struct SFNTFile {
  private(set) var bytes: [UInt8] = []

  /// Tables in the order of their tags.
  init(_ tables: [(tag: String, bytes: [UInt8])]) {
    bytes = [0, 1, 0, 0]
    bytes.add(word: tables.count)
    let power = Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    bytes.add(word: 16 << power)
    bytes.add(word: power)
    bytes.add(word: tables.count * 16 - 16 << power)
    var start = 12 + tables.count * 16
    for (tag, body) in tables {
      bytes += Array(tag.utf8)
      for number in [Int(Self.sum(body[...])), start, body.count] {
        bytes.add(word: number >> 16)
        bytes.add(word: number & 0xFFFF)
      }
      start += (body.count + 3) / 4 * 4
    }
    for (_, body) in tables {
      bytes += body
      while bytes.count % 4 != 0 { bytes.append(0) }
    }
  }

  /// The sum of a table's numbers of four bytes, filled up with zeros.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0
    for (index, byte) in bytes.enumerated() { sum &+= UInt32(byte) << UInt32(24 - index % 4 * 8) }
    return sum
  }
}
