import Testing

@testable import PlacardText

struct FontTests {
  @Test func readsItsNumbers() throws {
    let font = try FontShelf.font("NotoSans-Bold")
    #expect(font.name == "NotoSans-Bold")
    #expect(font.postScriptName == "NotoSans-Bold")
    #expect(font.isBold)
    #expect(font.unitsPerEm == 1000)
    #expect(font.ascent == 1069)
    #expect(font.descent == 293)
    #expect(font.capHeight == 714)
    #expect(font.italicAngle == 0)
    #expect(try !FontShelf.font("NotoSans-Regular").isBold)
  }

  @Test func knowsItsGlyphsAndTheirOutlines() throws {
    let font = try FontShelf.font("NotoSans-Regular")
    let letter = try #require(font.glyph(for: "I"))
    #expect(font.advance(of: letter) > 0)
    let outline = font.outline(of: letter)
    guard case .move = outline.first else {
      Issue.record("An outline starts with a move.")
      return
    }
    #expect(outline.last == .close)
    #expect(font.outline(of: try #require(font.glyph(for: " "))).isEmpty)
    #expect(font.glyph(for: "漢") == nil)
  }

  @Test func keepsOnlyTheGlyphsAskedForAndAlwaysTheSameBytes() throws {
    let font = try FontShelf.font("NotoSans-Regular")
    let glyphs = try "Call é 1".unicodeScalars.map { try #require(font.glyph(for: $0)) }
    let subset = try #require(font.subset(keeping: glyphs))
    #expect(subset.bytes.count < 3000)
    // .notdef, the eight of the text (its second "l" and second space too), and the parts of "é" that aren't there yet.
    #expect((9...11).contains(subset.glyphCount))
    #expect(font.subset(keeping: glyphs)?.bytes == subset.bytes)
    #expect(font.subset(keeping: [UInt16.max]) == nil)
  }

  @Test(arguments: ["NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansKhmer-Bold", "NotoSansJP-Regular"])
  func glyphsKeepTheirOutlinesAndWidthsInASubset(_ name: String) throws {
    let font = try FontShelf.font(name)
    let wanted = "Aéñ1ẵقلمខ្ញុំ電話。".unicodeScalars.compactMap { font.glyph(for: $0) }
    // Named twice, as a glyph that stands for two texts is.
    let glyphs = wanted + wanted
    let subset = try #require(font.subset(keeping: glyphs))
    // A font without a character map is none to us: lend it the whole font's.
    let cut = try #require(Font(name: name, bytes: subset.withCharacterMap))
    for (index, glyph) in glyphs.enumerated() {
      let number = UInt16(index + 1)
      #expect(cut.outline(of: number) == font.outline(of: glyph))
      #expect(cut.advance(of: number) == font.advance(of: glyph))
    }
  }

  @Test(
    "Joiners draw nothing, though a font has a bar for them",
    arguments: ["NotoSansArabic-Bold", "NotoNastaliqUrdu-Regular"])
  func joinersAreInvisible(_ name: String) throws {
    let font = try FontShelf.font(name)
    let joiner = try #require(font.glyph(for: "\u{200C}"))
    #expect(font.outline(of: joiner).isEmpty)
    let subset = try #require(font.subset(keeping: [joiner, joiner]))
    let cut = try #require(Font(name: name, bytes: subset.withCharacterMap))
    #expect(cut.outline(of: 1).isEmpty)
    #expect(cut.outline(of: 2).isEmpty)
  }

  @Test func refusesWhatIsNoFont() {
    #expect(Font(name: "x", bytes: []) == nil)
    #expect(Font(name: "x", bytes: Array("This is not a font at all.".utf8)) == nil)
    #expect(Font(name: "x", bytes: [UInt8](repeating: 0xFF, count: 5000)) == nil)
  }
}

extension FontSubset {
  /// The file with an empty table "cmap", without which it isn't read as a font.
  fileprivate var withCharacterMap: [UInt8] {
    var file = bytes
    let count = Int(file[4]) << 8 | Int(file[5])
    let entry: [UInt8] = Array("cmap".utf8) + [UInt8](repeating: 0, count: 12)
    // One table more in the directory moves every other one by its 16 bytes.
    for record in stride(from: 12, to: 12 + count * 16, by: 16) {
      let start = file[record + 8..<record + 12].reduce(0) { $0 << 8 | Int($1) } + 16
      for place in 0..<4 { file[record + 8 + place] = UInt8(start >> (24 - place * 8) & 255) }
    }
    file.insert(contentsOf: entry, at: 12)
    file[5] += 1
    return file
  }
}
