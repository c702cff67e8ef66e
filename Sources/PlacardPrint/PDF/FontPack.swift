import PlacardText

/// One font made ready for embedding: cut down, numbered and compressed once, its bytes shared by many files.
///
/// Each pair of a glyph and a text that it stands for is a character (CID) of its own in the file, so that what a
/// reader copies is always exact, though one glyph may stand for several texts.
final class FontPack: Sendable {
  let unitsPerEm: Int
  private let pairs: GlyphTexts
  /// By pair; 0 where there was no number left.
  private let characters: [UInt16]
  /// Advances by character (hmtx), in font units.
  private let advances: [Int]
  private let name: String
  private let descriptor: String
  private let widths: String
  private let file: [UInt8]
  private let fileLength: Int
  /// Nil where characters are numbered as glyphs are.
  private let glyphMap: [UInt8]?
  private let texts: [UInt8]

  /// Nil where the font can't be cut.
  init?(_ font: Font, _ pairs: GlyphTexts) {
    let sorted = pairs.sorted.prefix(65_534)
    let glyphs = GlyphNumbers(sorted.map { pairs.glyph(of: $0) })
    guard let subset = font.subset(keeping: glyphs.kept) else { return nil }
    // Character 0 is .notdef, which is never shown.
    var characters = [UInt16](repeating: 0, count: pairs.count)
    for (index, pair) in sorted.enumerated() { characters[pair] = UInt16(index + 1) }
    self.pairs = pairs
    self.characters = characters
    unitsPerEm = font.unitsPerEm
    advances = [0] + sorted.map { font.advance(of: pairs.glyph(of: $0)) }
    glyphMap = glyphs.map.map { deflate($0) }
    let unicode = ToUnicode.file(sorted.map { pairs.text(of: $0) })
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
  func character(_ glyph: UInt16, _ text: String) -> UInt16? {
    pairs.pair(glyph, text).map { characters[$0] }.flatMap { $0 == 0 ? nil : $0 }
  }

  func advance(of character: UInt16) -> Int { advances[Int(character)] }

  /// Adds the font's objects and gives the number of the one that pages name (ISO 32000-1, 9.7).
  func add(to objects: inout ObjectFile) -> Int {
    let program = objects.addStream("/Length1 \(fileLength)", file, isShared: true)
    let map = glyphMap.map { "\(objects.addStream("", $0, isShared: true)) 0 R" } ?? "/Identity"
    let unicode = objects.addStream("", texts, isShared: true)
    let description = objects.add(descriptor + "/FontFile2 \(program) 0 R>>")
    let descendant = objects.add(
      "<</Type/Font/Subtype/CIDFontType2/BaseFont\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        + "/Supplement 0>>/FontDescriptor \(description) 0 R/CIDToGIDMap \(map)/DW 0/W[1[\(widths)]]>>")
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

/// How the characters of a file stand to the glyphs of its font. A few glyphs that stand for several texts are put into
/// the font again for each, so that both have the same numbers; where there are many, a map takes less room.
private struct GlyphNumbers {
  private static let mostRepetitions = 16

  /// The font's glyphs, from number 1.
  private(set) var kept: [UInt16]
  /// Each character's glyph in two bytes, from character 0; nil where the numbers are the same.
  private(set) var map: [UInt8]?

  /// The glyph of each character, from character 1.
  init(_ glyphs: [UInt16]) {
    kept = glyphs
    let unique = Set(glyphs).sorted()
    guard glyphs.count - unique.count > Self.mostRepetitions else { return }
    kept = unique
    var numbers: [UInt16: Int] = [:]
    for (index, glyph) in unique.enumerated() { numbers[glyph] = index + 1 }
    map = ([0] + glyphs.map { numbers[$0] ?? 0 }).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  }
}
