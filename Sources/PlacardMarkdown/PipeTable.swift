/// Finds a table as other dialects draw it: a line with a bar, then a row of dashes and bars.
enum PipeTable {
  /// The first line that heads a table, counting from 0. `lines` are a paragraph's and the one after it,
  /// because a row that starts `- |` is a list to the parser.
  static func header(in lines: [ArraySlice<UInt8>]) -> Int? {
    lines.indices.dropLast().first { index in
      content(lines[index]).contains(UInt8(ascii: "|")) && isDelimiterRow(content(lines[index + 1]))
    }
  }

  /// The line without the markers of quotes and the blanks around it.
  private static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.drop { $0 == .space || $0 == .tab || $0 == UInt8(ascii: ">") }
    let end = start.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? start.startIndex
    return start[start.startIndex..<end]
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(UInt8(ascii: "|")), line.allSatisfy({ "|:- \t".utf8.contains($0) })
    else { return false }
    let cells = line.split(separator: UInt8(ascii: "|")).map { cell in cell.filter { !$0.isWhitespace } }
    return !cells.isEmpty && cells.allSatisfy { $0.contains(UInt8(ascii: "-")) }
  }
}
