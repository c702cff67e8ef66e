package import PlacardCore
import PlacardText

extension PrintDocument {
  /// The document as a PDF 1.7 file that keeps to PDF/UA-1 (ISO 14289-1), as far as its nodes do: one heading of the
  /// first level, figures with alternatives. The same document, packs and date give the same bytes.
  ///
  /// Packs that weren't made for this document are no error: the document is then printed with packs of its own.
  package func pdf(_ packs: FontPacks, made: CivilDate?) -> [UInt8] {
    let assembly = PDFAssembly(self, packs)
    if let file = write(assembly, made, isLast: false) { return file }
    return write(PDFAssembly(self, FontPacks(for: [self])), made, isLast: true) ?? []
  }

  /// Nil where glyphs are lacking, unless it is the last try.
  private func write(_ assembly: PDFAssembly, _ made: CivilDate?, isLast: Bool) -> [UInt8]? {
    let tree = assembly.objects.reserve()
    let numbers = pages.map { _ in assembly.objects.reserve() }
    for (index, page) in pages.enumerated() {
      page.write(assembly, index: index, number: numbers[index], parent: tree, language: language)
    }
    if assembly.lacksGlyphs && !isLast { return nil }
    assembly.finishFonts()
    let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
    assembly.objects.set(tree, "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>")
    return finish(assembly, made, pageTree: tree, pages: numbers)
  }

  private func finish(_ assembly: PDFAssembly, _ made: CivilDate?, pageTree: Int, pages: [Int]) -> [UInt8] {
    let metadata = Metadata(title: title, language: language, made: made)
    let packet = assembly.objects.addStream("/Type/Metadata/Subtype/XML", deflate(metadata.packet))
    let structure = assembly.tree.write(to: &assembly.objects, pages: pages)
    let direction = language.isRightToLeft ? "/Direction/R2L" : ""
    // Scaling would shrink type below the sizes that laws ask for.
    var catalogue =
      "<</Type/Catalog/Pages \(pageTree) 0 R/Lang(\(language))/MarkInfo<</Marked true>>/Metadata \(packet) 0 R"
      + "/StructTreeRoot \(structure) 0 R"
      + "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None\(direction)>>"
    if let outline = addOutline(&assembly.objects, pages) {
      catalogue += "/Outlines \(outline) 0 R/PageMode/UseOutlines"
    }
    let root = assembly.objects.add(catalogue + ">>")
    let information = assembly.objects.add(metadata.information)
    return assembly.objects.finish(trailer: "/Root \(root) 0 R/Info \(information) 0 R")
  }

  /// Nil where there is no outline. Entries for pages that don't exist are left out.
  private func addOutline(_ objects: inout ObjectFile, _ pages: [Int]) -> Int? {
    let entries = outline.filter { pages.indices.contains($0.page) }
    if entries.isEmpty { return nil }
    let root = objects.reserve()
    let numbers = entries.map { _ in objects.reserve() }
    for (index, entry) in entries.enumerated() {
      var text = "<</Title\(pdfString(entry.title))/Parent \(root) 0 R/Dest[\(pages[entry.page]) 0 R/Fit]"
      if index > 0 { text += "/Prev \(numbers[index - 1]) 0 R" }
      if index < entries.count - 1 { text += "/Next \(numbers[index + 1]) 0 R" }
      objects.set(numbers[index], text + ">>")
    }
    let ends = "/First \(numbers[0]) 0 R/Last \(numbers[entries.count - 1]) 0 R"
    objects.set(root, "<</Type/Outlines\(ends)/Count \(entries.count)>>")
    return root
  }
}

extension PrintPage {
  /// The origin stays at the finished sheet's corner: the boxes for the printer start at negative numbers.
  fileprivate func write(_ assembly: PDFAssembly, index: Int, number: Int, parent: Int, language: LanguageTag) {
    var emitter = ContentEmitter(assembly, page: index, language: language)
    if background != .white { emitter.emit([.rectangle(box(bleed), background)], .artifact, .identity) }
    emitter.emit(nodes, .element(0), .identity)
    emitter.finish()
    let content = assembly.objects.addStream("", deflate(emitter.output.bytes))
    var text = "<</Type/Page/Parent \(parent) 0 R/MediaBox\(pdfBox(box(bleed + slug)))"
    if bleed + slug > 0 { text += "/BleedBox\(pdfBox(box(bleed)))/TrimBox\(pdfBox(box(0)))" }
    text += "/Resources\(emitter.resources)/Contents \(content) 0 R/StructParents \(index)"
    let annotations = assembly.annotations[index].map { "\($0) 0 R" }.joined(separator: " ")
    // Going through the page by keyboard follows the structure.
    if !annotations.isEmpty { text += "/Annots[\(annotations)]/Tabs/S" }
    assembly.objects.set(number, text + ">>")
  }

  private func box(_ margin: Double) -> Rectangle {
    Rectangle(x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}
