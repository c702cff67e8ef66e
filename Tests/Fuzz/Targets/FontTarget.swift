import PlacardCore
import PlacardPrint
import PlacardText

/// Whatever a file says of itself: it is no font, or one that shapes, draws, is cut down and printed.
func checkFont(_ bytes: [UInt8]) throws(Complaint) {
  guard let font = Font(name: "a", bytes: bytes) else { return }
  try expect(font.unitsPerEm > 0 && font.capHeight > 0, "a font has an em of \(font.unitsPerEm)")
  let glyphs = "AVfi1 \u{301}".unicodeScalars.compactMap(font.glyph)
  for glyph in glyphs {
    _ = font.advance(of: glyph)
    _ = font.outline(of: glyph)
  }
  if let subset = font.subset(keeping: glyphs) { try checkSubset(subset) }
  let paragraph = Paragraph([.words("AVA fi "), .digits("1-1")], language: .english, fonts: FontStack([font]))
  let runs = paragraph.lines(width: 5).flatMap(\.runs)
  let nodes: [Node] = runs.map { .text($0, at: Point(50, 50), size: 12, .black) }
  let page = PrintPage(width: 100, height: 100, nodes: [.tagged(.paragraph, language: nil, nodes)])
  let document = PrintDocument(title: "a", language: .english, pages: [page])
  try checkFile(document.pdf(FontPacks(for: [document]), made: nil))
  _ = page.png(pixelsPerPoint: 0.5)
}

/// A directory whose tables stand in the file, one behind the other (OpenType 1.9, "Table directory").
private func checkSubset(_ subset: FontSubset) throws(Complaint) {
  let bytes = subset.bytes
  func number(_ place: Int, _ count: Int) -> Int { bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) } }
  try expect(bytes.count > 12, "a font was cut down to nothing")
  let count = number(4, 2)
  try expect(count == 6 && bytes.count >= 12 + count * 16, "a font was cut down to \(count) tables")
  var end = 12 + count * 16
  for index in 0..<count {
    let start = number(12 + index * 16 + 8, 4)
    let length = number(12 + index * 16 + 12, 4)
    try expect(start == end && start + length <= bytes.count, "a table stands outside its font")
    end = start + (length + 3) / 4 * 4
  }
  try expect(subset.glyphCount >= 1 && subset.glyphCount <= 65_535, "a font has \(subset.glyphCount) glyphs")
}
