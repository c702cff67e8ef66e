import CZlib

/// The objects of a file whose table is a stream (ISO 32000-1, 7.5.7 and 7.5.8).
struct PDFReader {
  private enum Place {
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  private let file: [UInt8]
  private var places: [Int: Place] = [:]

  var numbers: [Int] { places.keys.sorted() }

  init(_ file: [UInt8]) throws(Complaint) {
    self.file = file
    try expect(file.starts(with: "%PDF-1.7\n".utf8), "a file doesn't begin as a PDF")
    let end = String(decoding: file.suffix(40), as: UTF8.self)
    guard let start = end.firstMatch(of: #/startxref\n([0-9]+)\n%%EOF\n$/#).flatMap({ Int($0.1) }) else {
      throw Complaint("a file doesn't say where its table is")
    }
    let table = try stream(at: start)
    let widths = Self.numbers(after: "/W[", in: table.dictionary)
    try expect(widths.count == 3, "a table has \(widths.count) columns")
    let width = widths.reduce(0, +)
    try readRows(Self.unpredicted(table.bytes, width), widths, width)
  }

  private mutating func readRows(_ rows: [UInt8], _ widths: [Int], _ width: Int) throws(Complaint) {
    for index in 0..<rows.count / width {
      let row = rows[index * width..<index * width + width]
      var fields: [Int] = []
      var rest = row
      for size in widths {
        fields.append(rest.prefix(size).reduce(0) { $0 << 8 | Int($1) })
        rest = rest.dropFirst(size)
      }
      switch fields[0] {
      case 1: places[index] = .offset(fields[1])
      case 2: places[index] = .packed(stream: fields[1], index: fields[2])
      default: try expect(index == 0, "the object \(index) has no place")
      }
    }
  }

  /// An object's bytes, those of a stream inflated behind its dictionary.
  func object(_ number: Int) throws(Complaint) -> [UInt8] {
    switch places[number] {
    case .offset(let offset):
      try expect(
        file[min(offset, file.count)...].starts(with: "\(number) 0 obj\n".utf8),
        "the object \(number) isn't in its place")
      let found = try stream(at: offset)
      // The bytes of a font are no text.
      return Array(found.dictionary.utf8) + (found.dictionary.contains("/Length1") ? [] : found.bytes)
    case .packed(let number, let index):
      guard case .offset(let offset)? = places[number] else {
        throw Complaint("an object is in a stream that isn't there")
      }
      let pack = try stream(at: offset)
      let header = Self.numbers(after: "/First ", in: pack.dictionary)
      guard let first = header.first, first <= pack.bytes.count else { throw Complaint("a pack has no beginning") }
      let pairs = String(decoding: pack.bytes[..<first], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
      guard pairs.count >= 2 * (index + 1) else { throw Complaint("a pack has no object \(index)") }
      let start = first + pairs[2 * index + 1]
      let end = pairs.count > 2 * index + 3 ? first + pairs[2 * index + 3] : pack.bytes.count
      guard start <= end, end <= pack.bytes.count else { throw Complaint("an object stands outside its pack") }
      return Array(pack.bytes[start..<end])
    case nil: throw Complaint("there is no object \(number)")
    }
  }

  private func stream(at offset: Int) throws(Complaint) -> (dictionary: String, bytes: [UInt8]) {
    guard offset < file.count, let begin = file[offset...].firstRange(of: Array(">>stream\n".utf8)) else {
      throw Complaint("there is no stream at \(offset)")
    }
    let dictionary = String(decoding: file[offset..<begin.lowerBound], as: UTF8.self)
    guard let length = Self.numbers(after: "/Length ", in: dictionary).first,
      begin.upperBound + length <= file.count,
      file[(begin.upperBound + length)...].starts(with: "\nendstream\nendobj\n".utf8)
    else { throw Complaint("the stream at \(offset) isn't as long as it says") }
    return (dictionary, try Self.inflated(Array(file[begin.upperBound..<begin.upperBound + length])))
  }

  private static func numbers(after name: String, in dictionary: String) -> [Int] {
    guard let place = dictionary.firstRange(of: name)?.upperBound else { return [] }
    return dictionary[place...].prefix { $0 == " " || $0.isNumber }.split(separator: " ").compactMap { Int($0) }
  }

  private static func inflated(_ bytes: [UInt8]) throws(Complaint) -> [UInt8] {
    var size = bytes.count * 4 + 1_024
    while size < 64_000_000 {
      var output = [UInt8](repeating: 0, count: size)
      var count = uLongf(size)
      let status = unsafe uncompress(&output, &count, bytes, uLong(bytes.count))
      if status == Z_OK { return Array(output.prefix(Int(count))) }
      guard status == Z_BUF_ERROR else { throw Complaint("a stream can't be inflated") }
      size *= 4
    }
    throw Complaint("a stream has no end")
  }

  /// Rows that say what differs from the one above (PNG's filter "up").
  private static func unpredicted(_ bytes: [UInt8], _ width: Int) -> [UInt8] {
    var rows: [UInt8] = []
    var above = [UInt8](repeating: 0, count: width)
    for start in stride(from: 0, to: bytes.count - width, by: width + 1) {
      for column in 0..<width { above[column] &+= bytes[start + 1 + column] }
      rows += above
    }
    return rows
  }
}
