import PlacardText

/// One file while it is put together: what all its pages and drawings share. Lives inside one call of `pdf`.
final class PDFAssembly {
  let packs: FontPacks
  var objects = ObjectFile()
  var tree: StructureTree
  /// Annotations of each page, by object number.
  var annotations: [[Int]]
  /// Set where something is to be shown that the packs weren't made for.
  private(set) var lacksGlyphs = false
  /// The number of the fonts' dictionary.
  let fontDictionary: Int
  private var fonts: [Font: (pack: FontPack, name: String)] = [:]
  private var last: (font: Font, pack: FontPack, name: String)?
  private var fontEntries = ""

  init(_ document: PrintDocument, _ packs: FontPacks) {
    self.packs = packs
    tree = StructureTree(pages: document.pages.count)
    annotations = document.pages.map { _ in [] }
    fontDictionary = objects.reserve()
  }

  /// The font as pages name it, embedded when it is first used.
  func font(_ font: Font) -> (pack: FontPack, name: String)? {
    if let last, last.font == font { return (last.pack, last.name) }
    guard let found = find(font) else { return nil }
    last = (font, found.pack, found.name)
    return found
  }

  private func find(_ font: Font) -> (pack: FontPack, name: String)? {
    if let known = fonts[font] { return known }
    guard let pack = packs.pack(for: font) else {
      lacksGlyphs = true
      return nil
    }
    let name = "/F\(fonts.count)"
    fontEntries += "\(name) \(pack.add(to: &objects)) 0 R"
    fonts[font] = (pack, name)
    return (pack, name)
  }

  func noteMissingGlyph() { lacksGlyphs = true }

  func finishFonts() { objects.set(fontDictionary, "<<\(fontEntries)>>") }
}
