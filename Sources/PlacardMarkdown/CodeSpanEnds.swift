/// The ends of code spans: a run of backticks is closed by the next run of the same length (CommonMark 0.30,
/// 6.1).
struct CodeSpanEnds {
  private let bytes: [UInt8]
  private let limit: Int
  private var runs: [Int: [Int]] = [:]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    limit = range.upperBound
    var position = range.lowerBound
    while position < limit {
      let length = runLength(at: position)
      if length > 0 { runs[length, default: []].append(position) }
      position += max(1, length)
    }
  }

  private func runLength(at position: Int) -> Int {
    bytes[position..<limit].prefix { $0 == UInt8(ascii: "`") }.count
  }

  /// The end of the span that starts here, or of the run where nothing closes it.
  func end(ofRunAt position: Int) -> Int {
    let length = runLength(at: position)
    let closers = runs[length] ?? []
    var low = 0
    var high = closers.count
    while low < high {
      let middle = (low + high) / 2
      if closers[middle] < position + length { low = middle + 1 } else { high = middle }
    }
    return (low < closers.count ? closers[low] : position) + length
  }
}
