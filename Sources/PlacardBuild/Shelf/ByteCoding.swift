/// Values in a row as bytes, for the shelf alone: its reader is always the program that wrote it.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func write(_ count: Int) { write(UInt64(bitPattern: Int64(count))) }
  mutating func write(_ measure: Double) { write(measure.bitPattern) }
  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes += content
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// Nothing, or a value.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// Reads back what a `ByteWriter` wrote. Bytes that somebody changed give an error, never a trap.
struct ByteReader {
  struct Damage: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  private mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw Damage() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() throws(Damage) -> UInt64 {
    try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func count() throws(Damage) -> Int {
    guard let count = Int(exactly: try number()) else { throw Damage() }
    return count
  }

  mutating func measure() throws(Damage) -> Double { Double(bitPattern: try number()) }

  mutating func flag() throws(Damage) -> Bool {
    guard let byte = try take(1).first, byte < 2 else { throw Damage() }
    return byte == 1
  }

  mutating func content() throws(Damage) -> [UInt8] { Array(try take(try count())) }

  mutating func text() throws(Damage) -> String { String(decoding: try content(), as: UTF8.self) }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try body(&self) : nil
  }

  mutating func list<Value>(_ body: (inout ByteReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
    var values: [Value] = []
    for _ in 0..<(try count()) { values.append(try body(&self)) }
    return values
  }

  /// A word of a vocabulary.
  mutating func word<Word: RawRepresentable<String>>(_: Word.Type) throws(Damage) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Damage() }
    return word
  }
}
