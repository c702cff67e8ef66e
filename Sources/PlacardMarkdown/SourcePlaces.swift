import PlacardCore

/// Turns offsets in the marked source into places in the file.
///
/// Lookups mostly move forward, and each goes on from where the last one ended, so that a document on one
/// long line costs no more than any other.
struct SourcePlaces {
  let marked: MarkedSource
  /// Where each line starts.
  let lineStarts: [Int]
  private var known: (line: Int, offset: Int, column: Int) = (0, 0, 1)

  init(_ marked: MarkedSource) {
    self.marked = marked
    var starts = [0]
    let bytes = marked.bytes
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      if byte == .lineFeed || byte == .carriageReturn && !isPair { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The bytes of the parser's lines, which count from 1, with their ends. Lines that aren't there are left
  /// out.
  func range(of lines: ClosedRange<Int>) -> Range<Int> {
    let start = start(of: lines.lowerBound)
    return start..<max(start, self.start(of: lines.upperBound + 1))
  }

  private func start(of line: Int) -> Int {
    line <= lineStarts.count ? lineStarts[max(0, line - 1)] : marked.bytes.count
  }

  func location(line: Int) -> SourceLocation {
    SourceLocation(file: marked.file, line: marked.firstLine + line - 1)
  }

  mutating func location(offset: Int) -> SourceLocation {
    let line = self.line(of: offset)
    if known.line != line || known.offset > offset { known = (line, lineStarts[line], 1) }
    known.column += columns(in: known.offset..<offset)
    known.offset = offset
    return SourceLocation(file: marked.file, line: marked.firstLine + line, column: known.column)
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func columns(in range: Range<Int>) -> Int {
    String(decoding: marked.bytes[range], as: UTF8.self).unicodeScalars.reduce(0) { count, scalar in
      count + (marked.mark(scalar).map { marked.marks[$0].written.unicodeScalars.count } ?? 1)
    }
  }
}
