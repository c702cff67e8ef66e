/// The few numbers of a TrueType file that HarfBuzz has no calls for, or only with its own corrections.
/// Big-endian reads outside the file give nil, so a cut-off file is no font and not a crash.
struct FontTables {
  private let bytes: [UInt8]
  private var tables: [String: Range<Int>] = [:]

  /// Nil where the table directory (OpenType 1.9, "Table directory") doesn't fit the file.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let count = Self.read(bytes, 4, 2) else { return nil }
    for index in 0..<count {
      let record = 12 + index * 16
      guard let start = Self.read(bytes, record + 8, 4), let length = Self.read(bytes, record + 12, 4),
        start + length <= bytes.count
      else { return nil }
      let tag = bytes[record..<record + 4].map { String(Unicode.Scalar($0)) }.joined()
      tables[tag] = start..<start + length
    }
  }

  func has(_ tag: String) -> Bool { tables[tag] != nil }

  /// A table's bytes; empty where there is none.
  func table(_ tag: String) -> ArraySlice<UInt8> { bytes[tables[tag] ?? 0..<0] }

  /// An unsigned number of two bytes at an offset in a table.
  func unsigned(_ tag: String, _ offset: Int) -> Int? {
    guard let table = tables[tag], offset + 2 <= table.count else { return nil }
    return Self.read(bytes, table.lowerBound + offset, 2)
  }

  /// A signed number of two bytes at an offset in a table.
  func signed(_ tag: String, _ offset: Int) -> Int? {
    unsigned(tag, offset).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  private static func read(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
