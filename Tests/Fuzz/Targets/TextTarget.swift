import PlacardCore
import PlacardText

/// Any text, in any of the languages and at any width: it is set in lines that give the text back, each within the
/// width unless one piece alone is wider.
func checkText(_ bytes: [UInt8]) throws(Complaint) {
  guard FontShelf.stack.fonts.count == 4 else { throw Complaint("the site's fonts can't be read") }
  let languages = ["en", "ar", "hi", "ja", "th", "ko", "ur", "km"].compactMap(LanguageTag.init)
  guard bytes.count > 2, bytes.count <= 2_000 else { return }
  let language = languages[Int(bytes[0]) % languages.count]
  let width = Double(bytes[1]) / 4 + 0.5
  let parts = bytes.dropFirst(2).split(separator: 0x1E, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
  var pieces: [TextPiece] = parts.first.map { [.words($0)] } ?? []
  if parts.count > 1 { pieces.append(.digits(parts[1])) }
  let paragraph = Paragraph(pieces, language: language, fonts: FontShelf.stack)
  for isBalanced in [false, true] {
    let lines = paragraph.lines(width: width, balanced: isBalanced)
    try checkLines(lines, paragraph, width)
    let given = lines.map { $0.allText }.joined()
    try expect(sorted(given) == sorted(parts.joined()), "the lines say something else than the text")
  }
  try expect(paragraph.lines(width: width).count == paragraph.lineCount(width: width), "lines are counted wrongly")
}

private func checkLines(_ lines: [TextLine], _ paragraph: Paragraph, _ width: Double) throws(Complaint) {
  for line in lines {
    try expect(line.width.isFinite && line.width >= 0, "a line is \(line.width) wide")
    try expect(
      line.width <= max(width, paragraph.widestPiece, paragraph.widestPhrase ?? 0) + 0.01,
      "a line is \(line.width) wide, where \(width) fit")
  }
}

extension TextLine {
  /// What the runs give back, in no order.
  fileprivate var allText: String {
    runs.map { $0.actualText ?? $0.glyphs.map(\.text).joined() }.joined()
  }
}

/// The characters that are drawn, each as often as it stands there. Blanks come and go at the ends of lines, and some
/// characters only say how others are set.
private func sorted(_ text: String) -> [UInt32] {
  text.unicodeScalars.map(\.value).filter { value in
    switch value {
    case 9, 10, 13, 32, 0x200B, 0xAD, 0x2060, 0xFEFF, 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }.sorted()
}
