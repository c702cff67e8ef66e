import PlacardContent

/// A table is read the same in one piece and in many, and each row has the fields of the first.
func checkTable(_ bytes: [UInt8]) throws(Complaint) {
  let whole = rows(of: bytes, piece: max(1, bytes.count))
  try expect(rows(of: bytes, piece: 1) == whole, "a table is read differently byte by byte")
  let isUnreadable = { (field: String) in field.unicodeScalars.contains("\u{FFFD}") }
  if !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{FFFD}") {
    try expect(!whole.rows.joined().contains(where: isUnreadable), "a field isn't text")
  }
  for row in whole.rows.dropFirst() { try expect(row.count == whole.rows[0].count, "rows differ in their fields") }
}

private struct Table: Equatable {
  var rows: [[String]] = []
  var fault: CSVReader.Fault?
}

private func rows(of bytes: [UInt8], piece: Int) -> Table {
  var reader = CSVReader()
  var table = Table()
  do throws(CSVReader.Fault) {
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try reader.read(Array(bytes[start..<min(start + piece, bytes.count)])) { row throws(CSVReader.Fault) in
        table.rows.append((0..<row.count).map { row[$0] })
      }
    }
    try reader.finish { row throws(CSVReader.Fault) in table.rows.append((0..<row.count).map { row[$0] }) }
  } catch {
    table.fault = error
  }
  return table
}
