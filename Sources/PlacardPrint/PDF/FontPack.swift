import PlacardText

/// A glyph with one of the texts that it stands for. Each such pair is a character (CID) of its own in the file, so
/// that what a reader copies is always exact, though one glyph may stand for several texts.
struct GlyphMeaning: Hashable, Comparable {
  let glyph: UInt16
  let text: String

  static func < (left: GlyphMeaning, right: GlyphMeaning) -> Bool {
    if left.glyph != right.glyph { return left.glyph < right.glyph }
    return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}

/// One font made ready for embedding: cut down, numbered and compressed once, its bytes shared by many files.
struct FontPack: Sendable {
  let unitsPerEm: Int
  private let characters: [GlyphMeaning: UInt16]
  /// Advances by character (hmtx), in font units.
  private let advances: [Int]
  private let name: String
  private let descriptor: String
  private let widths: String
  private let file: [UInt8]
  private let fileLength: Int
  private let glyphMap: [UInt8]
  private let texts: [UInt8]

  /// Nil where the font can't be cut.
  init?(_ font: Font, _ meanings: Set<GlyphMeaning>) {
    let sorted = meanings.sorted()
    guard let subset = font.subset(keeping: sorted.map(\.glyph)) else { return nil }
    let kept = sorted.filter { subset.newGlyph[$0.glyph] != nil }.prefix(65_534)
    var numbers: [GlyphMeaning: UInt16] = [:]
    for (index, meaning) in kept.enumerated() { numbers[meaning] = UInt16(index + 1) }
    characters = numbers
    unitsPerEm = font.unitsPerEm
    advances = [0] + kept.map { font.advance(of: $0.glyph) }
    // Character 0 is .notdef, which is never shown.
    glyphMap = deflate(
      ([0] + kept.map { subset.newGlyph[$0.glyph] ?? 0 }).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
    let unicode = ToUnicode.file(kept.map(\.text))
    texts = deflate(unicode)
    file = deflate(subset.bytes)
    fileLength = subset.bytes.count
    var print = Fingerprint()
    print.add(subset.bytes)
    print.add(unicode)
    // PostScript names are of characters that need no escape; a file's name, which stands in for one, might not be.
    name = "/\(print.letters)+\(font.postScriptName.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })"
    descriptor = Self.descriptor(of: font, name: name)
    let perMille = 1000 / Double(font.unitsPerEm)
    widths = advances.dropFirst().map { pdfNumber(Double($0) * perMille, decimals: 3) }.joined(separator: " ")
  }

  /// Nil for what wasn't among the texts that the pack was made for.
  func character(_ meaning: GlyphMeaning) -> UInt16? { characters[meaning] }

  func advance(of character: UInt16) -> Int { advances[Int(character)] }

  /// Adds the font's six objects and gives the number of the one that pages name (ISO 32000-1, 9.7).
  func add(to objects: inout ObjectFile) -> Int {
    let program = objects.addStream("/Length1 \(fileLength)", file, isDeflated: true)
    let map = objects.addStream("", glyphMap, isDeflated: true)
    let unicode = objects.addStream("", texts, isDeflated: true)
    let description = objects.add(descriptor + "/FontFile2 \(program) 0 R>>")
    let descendant = objects.add(
      "<</Type/Font/Subtype/CIDFontType2/BaseFont\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        + "/Supplement 0>>/FontDescriptor \(description) 0 R/CIDToGIDMap \(map) 0 R/DW 0/W[1[\(widths)]]>>")
    return objects.add(
      "<</Type/Font/Subtype/Type0/BaseFont\(name)/Encoding/Identity-H/DescendantFonts[\(descendant) 0 R]"
        + "/ToUnicode \(unicode) 0 R>>")
  }

  private static func descriptor(of font: Font, name: String) -> String {
    func scaled(_ number: Int) -> String { String((number * 1000) / font.unitsPerEm) }
    let box = font.boundingBox
    let corners = [box.xMin, box.yMin, box.xMax, box.yMax].map(scaled).joined(separator: " ")
    // Flag 4: the font has glyphs outside of the standard Latin set, which is always so with numbers of our own.
    return "<</Type/FontDescriptor/FontName\(name)/Flags 4/FontBBox[\(corners)]/ItalicAngle "
      + pdfNumber(font.italicAngle) + "/Ascent \(scaled(font.ascent))/Descent \(scaled(-font.descent))"
      + "/CapHeight \(scaled(font.capHeight))/StemV \(font.isBold ? 140 : 80)"
  }
}
