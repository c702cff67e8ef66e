/// Finds where the links and tags of one paragraph or heading stand.
///
/// The parser's own columns are wrong on continued lines and its lines are wrong after a title of several lines. Here
/// the block's source is read once for everything that could be a destination or a tag, outside code and escapes; the
/// tree then says which of them are, in the same order.
struct InlinePlaces {
  private struct Candidate {
    let offset: Int
    /// Where the next construct can start if this one is what it looks like.
    let end: Int
    /// The byte before `](`, nil for what starts with `<`.
    let lastTextByte: UInt8?
  }

  private let bytes: [UInt8]
  private let range: Range<Int>
  private var candidates: [Candidate] = []
  private var byDestination: [[UInt8]: [Int]] = [:]
  private var next = 0
  private static let longestTitle = 1000
  private static let tries = 8

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    let codeEnds = CodeSpanEnds(bytes, in: range)
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"): position = codeEnds.end(ofRunAt: position)
      case UInt8(ascii: "<"):
        addTag(at: position)
        position += 1
      case UInt8(ascii: "]"):
        addDestination(afterBracketAt: position)
        position += 1
      default: position += 1
      }
    }
  }

  private mutating func addTag(at offset: Int) {
    let inner = bytes[(offset + 1)..<range.upperBound].prefix { $0 > .space && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    byDestination[Array(inner), default: []].append(candidates.count)
    candidates.append(Candidate(offset: offset, end: offset + 1, lastTextByte: nil))
  }

  private mutating func addDestination(afterBracketAt bracket: Int) {
    guard bracket + 1 < range.upperBound, bytes[bracket + 1] == UInt8(ascii: "(") else { return }
    var reader = DestinationReader(bytes, at: bracket + 2, limit: range.upperBound)
    let destination = reader.read()
    byDestination[destination.key, default: []].append(candidates.count)
    candidates.append(
      Candidate(
        offset: destination.offset, end: reader.endOfTitle(longest: Self.longestTitle),
        lastTextByte: bracket > range.lowerBound ? bytes[bracket - 1] : nil))
  }

  /// The offset of a link's or image's destination, or nil where it isn't written here but at a reference's definition.
  mutating func destination(_ destination: String, lastTextByte: UInt8?) -> Int? {
    let keys = [Array(destination.utf8), Array(destination.utf8.dropFirst("mailto:".utf8.count))]
    let indices = keys.enumerated().compactMap { isShortened, key in
      isShortened == 1 && !destination.hasPrefix("mailto:")
        ? nil : firstIndex(key, lastTextByte, tagsOnly: isShortened == 1)
    }
    guard let first = indices.min() else { return nil }
    return take(first)
  }

  private func firstIndex(_ key: [UInt8], _ lastTextByte: UInt8?, tagsOnly: Bool) -> Int? {
    guard let indices = byDestination[key] else { return nil }
    let first = firstPosition(in: indices)
    return indices[first...].prefix(Self.tries).first { index in
      guard let written = candidates[index].lastTextByte else { return true }
      guard !tagsOnly else { return false }
      guard let lastTextByte, lastTextByte.isAlphanumeric else { return true }
      return written == lastTextByte
    }
  }

  private func firstPosition(in indices: [Int]) -> Int {
    var low = 0
    var high = indices.count
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < next { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func take(_ index: Int) -> Int {
    let candidate = candidates[index]
    skip(to: candidate.end, from: index + 1)
    return candidate.offset
  }

  private mutating func skip(to offset: Int, from index: Int) {
    next = index
    while next < candidates.count, candidates[next].offset < offset { next += 1 }
  }

  /// The offset of a tag, whose literal is as written but for the markers that continue quotes on further lines.
  mutating func tag(_ literal: String) -> Int? {
    let line = Array(literal.utf8.prefix { $0 != .lineFeed && $0 != .carriageReturn })
    for index in next..<max(next, candidates.count) where candidates[index].lastTextByte == nil {
      let offset = candidates[index].offset
      guard bytes[offset...].starts(with: line) else { continue }
      skip(to: offset + line.count, from: index + 1)
      return offset
    }
    return nil
  }
}

/// The ends of code spans: a run of backticks is closed by the next run of the same length (CommonMark 0.30, 6.1).
private struct CodeSpanEnds {
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
