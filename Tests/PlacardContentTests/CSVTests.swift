import PlacardCore
import PlacardModel
import Testing

@testable import PlacardContent

@Suite("Tables")
struct CSVTests {
  /// The rows of a table that comes in pieces of a few bytes, and what is wrong with it.
  private func read(_ bytes: [UInt8], pieces: Int = 3) -> (rows: [[String]], fault: String?) {
    var rows: [[String]] = []
    var reader = CSVReader()
    do throws(CSVReader.Fault) {
      for start in stride(from: 0, to: bytes.count, by: pieces) {
        let piece = Array(bytes[start..<min(start + pieces, bytes.count)])
        try reader.read(piece) { row throws(CSVReader.Fault) in rows.append((0..<row.count).map { row[$0] }) }
      }
      try reader.finish { row throws(CSVReader.Fault) in rows.append((0..<row.count).map { row[$0] }) }
      return (rows, nil)
    } catch {
      return (rows, "\(error.line):\(error.column): \(error.problem)")
    }
  }

  @Test(
    "Rows are read as RFC 4180 has them, whatever pieces they come in",
    arguments: [
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\n\nc,\n", [["a", "b"], ["c", ""]]), ("\"a,\"\"x\"\"\",\"b\r\nc\"\n", [["a,\"x\"", "b\r\nc"]]),
      ("\u{FEFF}é, b \n", [["é", "b"]]), ("\"\",x\n", [["", "x"]]), ("", []),
    ], [1, 2, 3, 1000])
  func rows(table: (text: String, rows: [[String]]), pieces: Int) {
    let found = read(Array(table.text.utf8), pieces: pieces)
    #expect(found.rows == table.rows)
    #expect(found.fault == nil)
  }

  @Test(
    "A broken row is told of at its place",
    arguments: [
      ("a,b\nc\n", "2:1: 1 fields, where the first row has 2"),
      ("a,b\nc,\"d\n", "2:3: this quote is never closed"),
      ("a,b\nc,d\"e\n", "2:4: a quote inside a field that doesn't begin with one; put quotes around it"),
      ("a,b\n\"c\"d,e\n", "2:4: text after a closing quote; a quote inside a field is written twice"),
      ("é,b\rc,d\r", "1:5: a carriage return belongs before a line feed, or between quotes"),
      ("a,\"b\nc\"\n\"d\n", "3:1: this quote is never closed"),
      ("a\0,b\n", "1:1: not UTF-8 text, perhaps UTF-16; save it as CSV UTF-8"),
      (
        "a,b\n\"" + String(repeating: "x\n", count: 40_000),
        "2:1: more than 65536 bytes in one row; is this quote closed?"
      ),
    ])
  func faults(text: String, fault: String) {
    #expect(read(Array(text.utf8), pieces: 1000).fault == fault)
  }

  @Test("Bytes that aren't UTF-8 are told of by their row")
  func encoding() {
    #expect(read(Array("a\n".utf8) + [0xE9, 0x0A]).fault == "2:1: not UTF-8 text; save it as CSV UTF-8")
    // A letter, and the mark at a file's beginning, whose bytes stand in two fields.
    #expect(read([0xC3, 0x2C, 0xA9, 0x0A]).fault == "1:1: not UTF-8 text; save it as CSV UTF-8")
    #expect(read([0xEF, 0xBB, 0x2C, 0xBF, 0x0A]).fault == "1:1: not UTF-8 text; save it as CSV UTF-8")
  }
}

@Suite("Signatures")
struct SignatureTests {
  private func count(_ rows: String, column: String? = nil) throws -> SignatureCount {
    var counter = SignatureCounter(places: ["Ohio": .ohio], column: column)
    try counter.read(Array(rows.utf8))
    try counter.finish()
    return counter.count
  }

  @Test("Places are found by code and name, and all rows count")
  func places() throws {
    let count = try count("Name,State\nA,OH\nB,ohio\nC, oh \nD,Narnia\nE,\n")
    #expect(count.byPlace == [.ohio: 3])
    #expect(count.elsewhere == 2)
    #expect(count.total == 5)
  }

  @Test("A count below ten isn't told, nor one that would give it away")
  func suppression() {
    func told(_ counts: [JurisdictionCode: Int], elsewhere: Int = 0) -> [JurisdictionCode] {
      var count = SignatureCount()
      count.byPlace = counts
      count.elsewhere = elsewhere
      return count.told.map(\.place)
    }
    #expect(told([.ohio: 10, .california: 20]) == [.california, .ohio])
    #expect(told([.ohio: 9, .california: 20, .texas: 15]) == [.california])
    #expect(told([.ohio: 9, .california: 20, .texas: 15, .iowa: 1]) == [.california, .texas])
    #expect(told([.ohio: 2, .california: 20, .texas: 15, .iowa: 1]) == [.california])
    #expect(told([.ohio: 12], elsewhere: 3) == [])
    #expect(told([:]) == [])
  }

  @Test("A column that isn't there is said")
  func column() {
    let unnamed = #expect(throws: CSVReader.Fault.self) { try count("Name,Place\nA,OH\n") }
    #expect(unnamed?.problem == "no column is called 'state'; name it with --column")
    let named = #expect(throws: CSVReader.Fault.self) { try count("Name,State\n", column: "Land") }
    #expect(named?.problem == "no column is called 'Land'")
  }
}
