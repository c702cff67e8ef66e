/// Finds where the links and tags of one paragraph or heading stand.
///
/// The parser's own columns are wrong on continued lines and its lines are wrong after a title of several
/// lines. Here the block's source is read once for everything that could be a destination or a tag, outside
/// code and escapes; the tree then says which of them are, in the same order.
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

  /// `tags` are the block's tags in order: what looks like code within them isn't.
  init(_ bytes: [UInt8], in range: Range<Int>, tags: [String]) {
    self.bytes = bytes
    self.range = range
    var tags = tags.map(Self.firstLine)[...]
    let codeEnds = CodeSpanEnds(bytes, in: range)
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"): position = codeEnds.end(ofRunAt: position)
      case UInt8(ascii: "<"):
        addTag(at: position)
        let isTag = tags.first.map(bytes[position...].starts) ?? false
        position += isTag ? tags.removeFirst().count : 1
      case UInt8(ascii: "]"):
        addDestination(afterBracketAt: position)
        position += 1
      default: position += 1
      }
    }
  }

  private mutating func addTag(at offset: Int) {
    let inner = bytes[(offset + 1)..<range.upperBound].prefix { $0 > .space && !"<>".utf8.contains($0) }
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

  /// The offset of a link's or image's destination, or nil where it isn't written here but at a reference's
  /// definition.
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
    let isTag = candidate.lastTextByte == nil && bytes[candidate.offset] == UInt8(ascii: "<")
    return isTag ? candidate.offset + 1 : candidate.offset
  }

  private mutating func skip(to offset: Int, from index: Int) {
    next = index
    while next < candidates.count, candidates[next].offset < offset { next += 1 }
  }

  /// The offset of a tag, whose literal is as written but for the markers that continue quotes on further
  /// lines.
  mutating func tag(_ literal: String) -> Int? {
    let line = Self.firstLine(literal)
    for index in next..<max(next, candidates.count) where candidates[index].lastTextByte == nil {
      let offset = candidates[index].offset
      guard bytes[offset...].starts(with: line) else { continue }
      skip(to: offset + line.count, from: index + 1)
      return offset
    }
    return nil
  }

  private static func firstLine(_ literal: String) -> [UInt8] {
    Array(literal.utf8.prefix { $0 != .lineFeed && $0 != .carriageReturn })
  }
}
