import PlacardText

/// What the operators that show text have said so far, so that runs which follow one another on a line are shown by one.
struct GlyphStrings {
  /// Where the line starts, in points.
  var start = Point(0, 0)
  /// Where the operators have put the pen, from the line's start in thousandths of an em.
  var pen = 0.0
  /// How far the pen stands above the baseline, in font units.
  var rise = 0
  /// Where the open array or string begins in the output.
  var opening: Int?
  var isInString = false
  var hasMoves = false
}

/// Text as operators (ISO 32000-1, 9.4).
extension ContentEmitter {
  mutating func show(_ run: GlyphRun, at place: Point, size: Double, _ colour: Colour, _ owner: Owner) {
    guard !run.glyphs.isEmpty, let (pack, name) = assembly.font(run.font) else { return }
    let owner = textOwner(owner)
    open(owner)
    if hasUnfilledRectangles { endText() }
    paint(colour)
    let start = startRun(place, size, name)
    let isRead = owner != .artifact && owner != .unmarked
    if isRead, let text = run.actualText {
      endString()
      output += "/Span<</ActualText\(pdfString(text))>>BDC "
      show(run.glyphs, from: start, size, pack, hidesEmpty: false)
      endString(lineEnd: " ")
      output += "EMC\n"
    } else {
      show(run.glyphs, from: start, size, pack, hidesEmpty: isRead)
    }
    raise(0, size, pack)
  }

  /// Goes to a run's start and gives its distance from the line's start in thousandths of an em: nothing where a new
  /// line is begun, and what was shown on this line where the run goes on with it.
  private mutating func startRun(_ place: Point, _ size: Double, _ name: String) -> Double {
    if lineStart != nil, state.font == name, state.size == size, place.y == strings.start.y {
      let distance = (place.x - strings.start.x) * 1000 / size
      if abs(distance - strings.pen) < 100 { return distance }
    }
    endString()
    startLine(place)
    if state.font != name || state.size != size {
      output += name
      output += " "
      output.add(size)
      output += "Tf "
      (state.font, state.size) = (name, size)
    }
    strings.start = place
    strings.pen = 0
    return 0
  }

  /// Lines start at whole hundredths of a point and are moved to from the one before, without any drift.
  private mutating func startLine(_ place: Point) {
    let x = Int((place.x.isFinite ? place.x * 100 : 0).rounded())
    let y = Int((place.y.isFinite ? place.y * 100 : 0).rounded())
    if lineStart == nil { output += "BT " }
    let last = lineStart ?? (0, 0)
    output.add(Double(x - last.x) / 100, Double(y - last.y) / 100)
    output += "Td "
    lineStart = (x, y)
  }

  // MARK: Glyphs

  /// Strings of characters, with moves where the pen isn't to go as the font's advances say (kerning, marks,
  /// ligatures). Glyphs without text are marked as unread where `hidesEmpty`; in an artifact nothing is read.
  private mutating func show(
    _ glyphs: [PlacedGlyph], from start: Double, _ size: Double, _ pack: FontPack, hidesEmpty: Bool
  ) {
    let perMille = 1000 / Double(pack.unitsPerEm)
    var wanted = 0
    var isHidden = false
    for glyph in glyphs {
      defer { wanted += glyph.advance }
      // The glyph .notdef is never shown.
      if glyph.glyph == 0 { continue }
      guard let character = pack.character(glyph.glyph, glyph.text) else {
        assembly.noteMissingGlyph()
        continue
      }
      if isHidden != (hidesEmpty && glyph.text.isEmpty) {
        hide(!isHidden)
        isHidden.toggle()
      }
      raise(glyph.yOffset, size, pack)
      let move = (strings.pen - start - Double(wanted + glyph.xOffset) * perMille).rounded()
      if move != 0 { self.move(move) }
      if !strings.isInString { beginString() }
      output.add(character: character)
      strings.pen += Double(pack.advance(of: character)) * perMille
    }
    if isHidden { hide(false) }
  }

  private mutating func hide(_ hidden: Bool) {
    if hidden {
      endString()
      output += "/Span<</ActualText()>>BDC "
    } else {
      endString(lineEnd: " ")
      output += "EMC "
    }
  }

  private mutating func raise(_ offset: Int, _ size: Double, _ pack: FontPack) {
    if offset == strings.rise { return }
    endString()
    output.add(Double(offset) * size / Double(pack.unitsPerEm), decimals: 3)
    output += "Ts "
    strings.rise = offset
  }

  private mutating func move(_ thousandths: Double) {
    if strings.isInString { output += ")" }
    strings.isInString = false
    strings.opening = strings.opening ?? output.bytes.count
    output.addNumber(thousandths, decimals: 0)
    strings.pen -= thousandths
    strings.hasMoves = true
  }

  private mutating func beginString() {
    strings.opening = strings.opening ?? output.bytes.count
    output += "("
    strings.isInString = true
  }

  /// Ends what is open, as one operator.
  mutating func endString(lineEnd: String = "\n") {
    guard let opening = strings.opening else { return }
    if strings.isInString { output += ")" }
    if strings.hasMoves { output.bytes.insert(UInt8(ascii: "["), at: opening) }
    output += strings.hasMoves ? "]TJ" : "Tj"
    output += lineEnd
    strings.opening = nil
    strings.isInString = false
    strings.hasMoves = false
  }
}
