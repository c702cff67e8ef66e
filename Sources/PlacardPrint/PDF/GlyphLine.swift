import PlacardText

/// The glyphs of a run as operators that show them: strings of characters, with moves where the pen isn't to go as
/// the font's advances say (kerning, marks, ligatures).
struct GlyphLine {
  private let pack: FontPack
  private let size: Double
  private let hidesEmpty: Bool
  private var output = ""
  private var array = ""
  private var string = ""
  private var rise = 0
  private var isHidden = false
  /// Where the pen should be before the next glyph, in font units.
  private var pen = 0
  /// Where the operators so far have put it, in thousandths of an em.
  private var real = 0.0

  /// `hidesEmpty`: whether glyphs without text are marked as unread. In an artifact nothing is read.
  init(_ pack: FontPack, size: Double, hidesEmpty: Bool) {
    self.pack = pack
    self.size = size
    self.hidesEmpty = hidesEmpty
  }

  /// False where the font's pack doesn't have the glyph with this text; the glyph .notdef is never shown.
  mutating func show(_ glyph: PlacedGlyph) -> Bool {
    defer { pen += glyph.advance }
    if glyph.glyph == 0 { return true }
    guard let character = pack.character(GlyphMeaning(glyph: glyph.glyph, text: glyph.text)) else { return false }
    hide(hidesEmpty && glyph.text.isEmpty)
    raise(glyph.yOffset)
    let perMille = 1000 / Double(pack.unitsPerEm)
    let move = (real - Double(pen + glyph.xOffset) * perMille).rounded()
    if move != 0 {
      endString()
      array += pdfNumber(move, decimals: 0)
      real -= move
    }
    string += hex(character)
    real += Double(pack.advance(of: character)) * perMille
    return true
  }

  /// The operators; the baseline is where it was.
  mutating func finish() -> String {
    hide(false)
    raise(0)
    endArray()
    return output
  }

  private mutating func hide(_ hidden: Bool) {
    if hidden == isHidden { return }
    endArray()
    output += hidden ? "/Span<</ActualText()>>BDC " : "EMC "
    isHidden = hidden
  }

  private mutating func raise(_ offset: Int) {
    if offset == rise { return }
    endArray()
    output += pdfNumber(Double(offset) * size / Double(pack.unitsPerEm), decimals: 3) + " Ts "
    rise = offset
  }

  private mutating func endString() {
    if !string.isEmpty { array += "<\(string)>" }
    string = ""
  }

  private mutating func endArray() {
    let isPlain = array.isEmpty
    endString()
    if !array.isEmpty { output += isPlain ? array + "Tj " : "[\(array)]TJ " }
    array = ""
  }
}
