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
    #expect(subset.bytes.count < 5000)
    #expect(Set(subset.newGlyph.keys) == Set(glyphs))
    #expect(font.subset(keeping: glyphs.reversed())?.bytes == subset.bytes)
  }

  @Test func refusesWhatIsNoFont() {
    #expect(Font(name: "x", bytes: []) == nil)
    #expect(Font(name: "x", bytes: Array("This is not a font at all.".utf8)) == nil)
    #expect(Font(name: "x", bytes: [UInt8](repeating: 0xFF, count: 5000)) == nil)
  }
}
