import PlacardCore
import PlacardPrint
import PlacardText

/// What a document says of itself, whatever characters are in it, stands in its file as written; and the file's table
/// names every object where it is.
func checkPDF(_ bytes: [UInt8]) throws(Complaint) {
  guard let font = FontShelf.latin else { throw Complaint("the site's fonts can't be read") }
  guard bytes.count <= 4_000 else { return }
  let parts = bytes.split(separator: 0x1E, maxSplits: 4, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  let words = { (index: Int) in parts.count > index ? parts[index] : "a" }
  let nodes: [Node] = [
    .tagged(.paragraph, language: nil, [.text(run(words(1), font), at: Point(10, 50), size: 12, .black)]),
    .tagged(
      .figure, language: nil, alternative: words(2), [.rectangle(Rectangle(x: 1, y: 1, width: 5, height: 5), .black)]),
    .link(
      to: "https://example.org/", contents: words(3), area: Rectangle(x: 1, y: 1, width: 5, height: 5),
      [.text(run("a", font), at: Point(10, 20), size: 12, .black)]),
  ]
  let document = PrintDocument(
    title: words(0), language: .english, pages: [PrintPage(width: 100, height: 100, nodes: nodes)],
    outline: [OutlineEntry(title: words(4), page: 0)])
  let packs = FontPacks(for: [document])
  let file = document.pdf(packs, made: nil)
  try expect(file == document.pdf(packs, made: nil), "printing twice gives different files")
  let said = try checkFile(file)
  for text in [words(0), words(2), words(3), words(4)] {
    try expect(said.contains(text), "'\(text)' isn't in the file as it was given")
  }
  if !run(words(1), font).glyphs.isEmpty {
    try expect(said.contains(words(1)), "the text '\(words(1))' isn't in the file as it was given")
  }
}

private func run(_ text: String, _ font: Font) -> GlyphRun {
  let glyphs = text.unicodeScalars.compactMap { scalar in
    font.glyph(for: scalar).map { PlacedGlyph(glyph: $0, advance: font.advance(of: $0), text: String(scalar)) }
  }
  return GlyphRun(font: font, glyphs: glyphs, actualText: text, isRightToLeft: false)
}

/// Reads a file as a reader of PDF does, from its end, and gives every string in it.
@discardableResult
func checkFile(_ file: [UInt8]) throws(Complaint) -> Set<String> {
  let reader = try PDFReader(file)
  var said: Set<String> = []
  for number in reader.numbers {
    for text in PDFStrings.all(in: try reader.object(number)) { said.insert(text) }
  }
  return said
}
