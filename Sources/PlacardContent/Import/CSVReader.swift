/// Reads comma-separated values (RFC 4180) piece by piece, one row in memory at a time.
///
/// Strict, because what is guessed about a broken row is wrong: quotes stand around whole fields and are doubled inside,
/// every row has as many fields as the first. Lines may end in LF as well as CRLF, and empty lines are passed over.
package struct CSVReader: Sendable {
  /// What is wrong, where. Lines count from 1, and so do columns, in characters.
  package struct Fault: Error, Equatable {
    package let line: Int
    package let column: Int
    package let problem: String
  }

  private enum State {
    case start, plain, quoted, closing, carriageReturn
  }

  /// More than any row of an honest export: an open quote swallows what follows it.
  private static let longestRow = 65_536

  private var state = State.start
  private var row: [UInt8] = []
  private var ends: [Int] = []
  private var (line, column, rowLine, quote) = (1, 0, 1, (line: 1, column: 1))
  private var width: Int?

  package init() {}

  /// Reads the next piece of a file, and hands on each row that ends in it with its line.
  package mutating func read(
    _ bytes: [UInt8], row handle: (CSVRow) throws(Fault) -> Void
  ) throws(Fault) {
    for byte in bytes {
      if byte & 0xC0 != 0x80 { column += 1 }
      try take(byte, handle)
      if row.count > Self.longestRow {
        let isOpen = state == .quoted
        throw Fault(
          line: isOpen ? quote.line : rowLine, column: isOpen ? quote.column : 1,
          problem: "more than \(Self.longestRow) bytes in one row" + (isOpen ? "; is this quote closed?" : ""))
      }
    }
  }

  /// Ends the file, whose last line needs no line end.
  package mutating func finish(row handle: (CSVRow) throws(Fault) -> Void) throws(Fault) {
    switch state {
    case .quoted:
      throw Fault(line: quote.line, column: quote.column, problem: "this quote is never closed")
    case .carriageReturn: throw fault("a carriage return belongs before a line feed, or between quotes")
    default: if !row.isEmpty || !ends.isEmpty { try endRow(handle) }
    }
  }

  private mutating func take(_ byte: UInt8, _ handle: (CSVRow) throws(Fault) -> Void) throws(Fault) {
    switch (state, byte) {
    case (.quoted, UInt8(ascii: "\"")): state = .closing
    case (.quoted, _):
      row.append(byte)
      if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 0) }
    case (.closing, UInt8(ascii: "\"")):
      row.append(byte)
      state = .quoted
    case (.carriageReturn, let other) where other != UInt8(ascii: "\n"):
      throw fault("a carriage return belongs before a line feed, or between quotes")
    case (_, UInt8(ascii: ",")):
      ends.append(row.count)
      state = .start
    case (_, UInt8(ascii: "\n")): try endRow(handle)
    case (_, UInt8(ascii: "\r")): state = .carriageReturn
    case (.start, UInt8(ascii: "\"")):
      quote = (line, column)
      state = .quoted
    case (.closing, _): throw fault("text after a closing quote; a quote inside a field is written twice")
    case (_, UInt8(ascii: "\"")):
      throw fault("a quote inside a field that doesn't begin with one; put quotes around it")
    default:
      row.append(byte)
      state = .plain
    }
  }

  private mutating func endRow(_ handle: (CSVRow) throws(Fault) -> Void) throws(Fault) {
    ends.append(row.count)
    let found = CSVRow(bytes: row, ends: ends, line: rowLine)
    let isEmpty = row.isEmpty && ends.count == 1
    row.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    (line, column, state) = (line + 1, 0, .start)
    rowLine = line
    if isEmpty { return }
    try found.requireText()
    if let width, width != found.count {
      throw Fault(line: found.line, column: 1, problem: "\(found.count) fields, where the first row has \(width)")
    }
    width = found.count
    try handle(found)
  }

  private func fault(_ problem: String) -> Fault { Fault(line: line, column: max(1, column), problem: problem) }
}

/// One row of a file.
package struct CSVRow: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]
  /// The line on which it begins.
  package let line: Int

  fileprivate init(bytes: [UInt8], ends: [Int], line: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    // Bytes of one field: a comma between them is no byte of the row.
    let hasMark = line == 1 && bytes.starts(with: mark) && ends.first.map { $0 >= mark.count } ?? false
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.ends = hasMark ? ends.map { $0 - 3 } : ends
    self.line = line
  }

  package var count: Int { ends.count }

  /// A field without its quotes and the spaces around it.
  package subscript(index: Int) -> String {
    let start = index == 0 ? 0 : ends[index - 1]
    let space = UInt8(ascii: " ")
    let field = bytes[start..<ends[index]].drop { $0 == space }
    let end = field.lastIndex { $0 != space }.map { $0 + 1 } ?? field.startIndex
    return String(decoding: field[..<end], as: UTF8.self)
  }

  fileprivate func requireText() throws(CSVReader.Fault) {
    if bytes.contains(0) {
      throw CSVReader.Fault(line: line, column: 1, problem: "not UTF-8 text, perhaps UTF-16; save it as CSV UTF-8")
    }
    // Field by field, because the halves of a letter in two fields are whole side by side.
    let starts = [0] + ends.dropLast()
    let isText = zip(starts, ends).allSatisfy { String(validating: bytes[$0..<$1], as: UTF8.self) != nil }
    if isText { return }
    throw CSVReader.Fault(line: line, column: 1, problem: "not UTF-8 text; save it as CSV UTF-8")
  }
}
