/// The file inside a font that says what text each character stands for (ISO 32000-1, 9.10.3).
enum ToUnicode {
  /// For characters from 1 on.
  static func file(_ texts: [String]) -> [UInt8] {
    var file = PDFText(
      """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)\
      /Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange

      """)
    // A section holds at most a hundred.
    for start in stride(from: 0, to: texts.count, by: 100) {
      let end = min(start + 100, texts.count)
      file += "\(end - start) beginbfchar\n"
      for index in start..<end { file += "<\(hex(UInt16(index + 1)))><\(utf16Hex(readable(texts[index])))>\n" }
      file += "endbfchar\n"
    }
    file += "endcmap CMapName currentdict/CMap defineresource pop end end\n"
    return file.bytes
  }

  /// Every character must stand for something (PDF/UA-1, 7.21.7): one that adds to the glyph before stands for a
  /// space of no width, and an ActualText around it says that even this isn't read.
  private static func readable(_ text: String) -> String { text.isEmpty ? "\u{200B}" : text }
}
