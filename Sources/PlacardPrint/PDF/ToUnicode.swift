/// The file inside a font that says what text each character stands for (ISO 32000-1, 9.10.3).
enum ToUnicode {
  /// Characters that follow one another and stand for characters that do so in Unicode; or one character.
  private struct Stretch {
    let first: Int
    var last: Int
    let text: String
  }

  /// For characters from 1 on.
  static func file(_ texts: [String]) -> [UInt8] {
    var file = PDFText(
      """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)\
      /Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange

      """)
    let stretches = stretches(of: texts)
    add(stretches.filter { $0.first == $0.last }, "bfchar", to: &file) { "<\(hex($0.first))><\(utf16Hex($0.text))>\n" }
    add(stretches.filter { $0.first < $0.last }, "bfrange", to: &file) {
      "<\(hex($0.first))><\(hex($0.last))><\(utf16Hex($0.text))>\n"
    }
    file += "endcmap CMapName currentdict/CMap defineresource pop end end\n"
    return file.bytes
  }

  private static func add(
    _ stretches: [Stretch], _ kind: String, to file: inout PDFText, _ line: (Stretch) -> String
  ) {
    // A section holds at most a hundred.
    for start in stride(from: 0, to: stretches.count, by: 100) {
      let section = stretches[start..<min(start + 100, stretches.count)]
      file += "\(section.count) begin\(kind)\n"
      for stretch in section { file += line(stretch) }
      file += "end\(kind)\n"
    }
  }

  /// Within a stretch only the last byte of a number changes (9.10.3).
  private static func stretches(of texts: [String]) -> [Stretch] {
    var stretches: [Stretch] = []
    var before: UInt32?
    for (index, text) in texts.enumerated() {
      let text = readable(text)
      let scalars = text.unicodeScalars
      let own = scalars.count == 1 ? scalars.first.map(\.value).flatMap { $0 < 0x10000 ? $0 : nil } : nil
      if let own, let before, own == before + 1, own & 255 != 0, (index + 1) & 255 != 0 {
        stretches[stretches.count - 1].last = index + 1
      } else {
        stretches.append(Stretch(first: index + 1, last: index + 1, text: text))
      }
      before = own
    }
    return stretches
  }

  private static func hex(_ number: Int) -> String { PlacardPrint.hex(UInt16(truncatingIfNeeded: number)) }

  /// Every character must stand for something (PDF/UA-1, 7.21.7): one that adds to the glyph before stands for a
  /// space of no width, and an ActualText around it says that even this isn't read.
  private static func readable(_ text: String) -> String { text.isEmpty ? "\u{200B}" : text }
}
