import PlacardPoster
import Testing

@Suite("QR codes")
struct QRCodeTests {
  /// The code as text, `#` for a dark module.
  func drawing(_ code: QRCode) -> [String] {
    (0..<code.side).map { row in String((0..<code.side).map { code.isDark(column: $0, row: row) ? "#" : "." }) }
  }

  /// ISO/IEC 18004, 6.3.3, and the light separator around it (6.3.4).
  static let finder = ["#######.", "#.....#.", "#.###.#.", "#.###.#.", "#.###.#.", "#.....#.", "#######.", "........"]

  @Test("Three finder patterns stand in the corners that a scanner looks for")
  func finders() throws {
    let rows = drawing(try #require(QRCode("https://example.org/help/")))
    let mirrored = Self.finder.map { String($0.reversed()) }
    #expect(rows.prefix(8).map { String($0.prefix(8)) } == Self.finder)
    #expect(rows.prefix(8).map { String($0.suffix(8)) } == mirrored)
    #expect(rows.suffix(8).map { String($0.prefix(8)) } == Self.finder.reversed())
    #expect(rows.suffix(8).map { String($0.suffix(8)) } != mirrored.reversed())
  }

  @Test("Timing patterns run between the finders, dark and light by turns")
  func timing() throws {
    let code = try #require(QRCode("https://example.org/help/"))
    for position in 8..<(code.side - 8) {
      #expect(code.isDark(column: position, row: 6) == position.isMultiple(of: 2))
      #expect(code.isDark(column: 6, row: position) == position.isMultiple(of: 2))
    }
    #expect(code.isDark(column: 8, row: code.side - 8))
  }

  /// Bytes that versions 1 to 4 hold at level M: 14, 26, 42, 62 (ISO/IEC 18004, table 7).
  @Test(
    "A code is as large as its text needs",
    arguments: [
      (1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (62, 33), (2331, 177),
    ])
  func size(bytes: Int, side: Int) {
    #expect(QRCode(String(repeating: "a", count: bytes))?.side == side)
  }

  @Test("Empty and too long text have no code")
  func none() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
  }

  @Test("The runs that are drawn make the same code, and none touches the next")
  func runs() throws {
    let code = try #require(QRCode("https://example.org/es/estados/california/"))
    var rows = Array(repeating: Array(repeating: Character("."), count: code.side), count: code.side)
    for run in code.darkRuns {
      for column in run.column..<(run.column + run.length) { rows[run.row][column] = "#" }
      let end = run.column + run.length
      #expect(end == code.side || !code.isDark(column: end, row: run.row))
    }
    #expect(rows.map { String($0) } == drawing(code))
  }

  @Test("The same text is always the same code, other text another")
  func stable() throws {
    let code = try #require(QRCode("https://example.org/a"))
    #expect(drawing(code) == drawing(try #require(QRCode("https://example.org/a"))))
    #expect(drawing(code) != drawing(try #require(QRCode("https://example.org/b"))))
  }
}
