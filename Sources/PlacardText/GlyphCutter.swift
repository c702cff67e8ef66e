/// Copies glyphs from one TrueType file to another (OpenType 1.9, "glyf", "loca", "hmtx").
struct GlyphCutter {
  private let tables: FontTables
  private let outlines: ArraySlice<UInt8>
  private let hasLongOffsets: Bool
  private let metricCount: Int
  /// Keeps its number and width, and loses its outline.
  private let invisible: UInt16?
  /// The new file's glyphs by number.
  private var sources: [UInt16] = []
  private var numbers: [UInt16: UInt16] = [:]
  /// How many glyphs have a width of their own: those asked for, which come first.
  private var shownCount = 0
  private var glyf: [UInt8] = []
  private var offsets: [Int] = [0]

  /// Nil where a table is too short for what others say of it.
  init?(_ tables: FontTables, invisible: UInt16? = nil) {
    guard let format = tables.unsigned("head", 50), let metricCount = tables.unsigned("hhea", 34), metricCount > 0,
      tables.table("head").count >= 54, tables.table("hhea").count >= 36, tables.table("maxp").count >= 32,
      tables.table("hmtx").count >= metricCount * 4
    else { return nil }
    self.tables = tables
    self.metricCount = metricCount
    self.invisible = invisible
    hasLongOffsets = format == 1
    outlines = tables.table("glyf")
  }

  var count: Int { sources.count }

  /// Takes glyphs in this order, then the parts that composed ones are made of. False where one isn't in the font.
  mutating func keep(_ glyphs: [UInt16]) -> Bool {
    sources = glyphs
    shownCount = glyphs.count
    var next = 0
    // Parts are added behind while this goes on.
    while next < sources.count {
      let source = sources[next]
      guard let outline = outline(of: source), sources.count <= 65_535 else { return false }
      if let first = numbers[source] {
        if !outline.isEmpty { glyf += Self.repetition(of: first, box: outline.dropFirst(2).prefix(8)) }
      } else {
        numbers[source] = UInt16(next)
        guard add(outline) else { return false }
      }
      if glyf.count % 2 == 1 { glyf.append(0) }
      offsets.append(glyf.count)
      next += 1
    }
    return true
  }

  // MARK: Outlines

  /// Nil for a number that the font doesn't have; empty for a glyph that draws nothing.
  private func outline(of glyph: UInt16) -> ArraySlice<UInt8>? {
    guard let start = offset(Int(glyph)), let end = offset(Int(glyph) + 1), start <= end, end <= outlines.count else {
      return nil
    }
    return outlines[outlines.startIndex + start..<outlines.startIndex + (glyph == invisible ? start : end)]
  }

  private func offset(_ index: Int) -> Int? {
    guard hasLongOffsets else { return tables.unsigned("loca", index * 2).map { $0 * 2 } }
    guard let high = tables.unsigned("loca", index * 4), let low = tables.unsigned("loca", index * 4 + 2) else {
      return nil
    }
    return high << 16 | low
  }

  private mutating func add(_ outline: ArraySlice<UInt8>) -> Bool {
    if outline.isEmpty { return true }
    guard let contours = outline.word(0), outline.count >= 10 else { return false }
    return contours < 0x8000 ? addSimple(outline, contours: contours) : addComposed(outline)
  }

  /// Without its instructions for hinting.
  private mutating func addSimple(_ outline: ArraySlice<UInt8>, contours: Int) -> Bool {
    let length = 10 + contours * 2
    guard let instructions = outline.word(length), length + 2 + instructions <= outline.count else { return false }
    glyf += outline.prefix(length)
    glyf += [0, 0]
    glyf += outline.dropFirst(length + 2 + instructions)
    return true
  }

  /// With the new numbers of its parts.
  private mutating func addComposed(_ outline: ArraySlice<UInt8>) -> Bool {
    glyf += outline.prefix(10)
    var place = 10
    while true {
      guard let flags = outline.word(place), let part = outline.word(place + 2) else { return false }
      // Arguments of a byte or two each, then no scale, one, two, or a matrix.
      let scale = flags & 0x08 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
      let length = 4 + (flags & 0x01 != 0 ? 4 : 2) + scale
      guard place + length <= outline.count else { return false }
      let number = number(ofPart: UInt16(part))
      // Nothing about instructions, which aren't copied.
      glyf.add(word: flags & ~0x0100)
      glyf.add(word: Int(number))
      glyf += outline.dropFirst(place + 4).prefix(length - 4)
      place += length
      if flags & 0x20 == 0 { return true }
    }
  }

  private mutating func number(ofPart part: UInt16) -> UInt16 {
    if let place = sources.firstIndex(of: part) { return UInt16(place) }
    sources.append(part)
    return UInt16(clamping: sources.count - 1)
  }

  /// A glyph that is another one, drawn where it is.
  private static func repetition(of number: UInt16, box: ArraySlice<UInt8>) -> [UInt8] {
    var glyph: [UInt8] = [0xFF, 0xFF] + box
    // Its two arguments are bytes and an offset.
    glyph.add(word: 0x0002)
    glyph.add(word: Int(number))
    return glyph + [0, 0]
  }

  // MARK: The file

  func file() -> [UInt8] {
    let isShort = glyf.count < 0x20000
    var head = Array(tables.table("head").prefix(54))
    head.set(word: isShort ? 0 : 1, at: 50)
    head.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    var hhea = Array(tables.table("hhea").prefix(36))
    hhea.set(word: shownCount, at: 34)
    var loca: [UInt8] = []
    for offset in offsets {
      if !isShort { loca.add(word: offset >> 16) }
      loca.add(word: isShort ? offset / 2 : offset & 0xFFFF)
    }
    return SFNTFile([
      ("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", metrics), ("loca", loca), ("maxp", maximums),
    ]).bytes
  }

  /// Widths and left bearings; parts that are never shown have no widths.
  private var metrics: [UInt8] {
    let all = tables.table("hmtx")
    var metrics: [UInt8] = []
    for (number, source) in sources.enumerated() {
      let own = min(Int(source), metricCount - 1)
      let bearing = Int(source) < metricCount ? Int(source) * 4 + 2 : metricCount * 4 + (Int(source) - metricCount) * 2
      if number < shownCount { metrics.add(word: all.word(own * 4) ?? 0) }
      metrics.add(word: all.word(bearing) ?? 0)
    }
    return metrics
  }

  private var maximums: [UInt8] {
    var maxp = Array(tables.table("maxp").prefix(32))
    maxp.set(word: sources.count, at: 4)
    // One zone, and nothing that instructions would need.
    maxp.set(word: 1, at: 14)
    for place in stride(from: 16, to: 28, by: 2) { maxp.set(word: 0, at: place) }
    // Repeated glyphs are one step deeper than what they repeat.
    maxp.set(word: max(1, (maxp[...].word(28) ?? 0)), at: 28)
    maxp.set(word: (maxp[...].word(30) ?? 0) + 1, at: 30)
    return maxp
  }
}

extension ArraySlice<UInt8> {
  /// An unsigned number of two bytes, counted from the slice's start; nil outside it.
  fileprivate func word(_ offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= count else { return nil }
    return Int(self[startIndex + offset]) << 8 | Int(self[startIndex + offset + 1])
  }
}

extension [UInt8] {
  mutating func add(word: Int) {
    append(UInt8(truncatingIfNeeded: word >> 8))
    append(UInt8(truncatingIfNeeded: word))
  }

  fileprivate mutating func set(word: Int, at place: Int) {
    self[place] = UInt8(truncatingIfNeeded: word >> 8)
    self[place + 1] = UInt8(truncatingIfNeeded: word)
  }
}
