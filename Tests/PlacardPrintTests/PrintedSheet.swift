import PlacardCore
import PlacardText
import Testing

@testable import PlacardPrint

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A small sheet with one of everything, set without shaping.
enum PrintedSheet {
  static func font(_ name: String) throws -> Font {
    var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folder += ["Templates", "fonts", "\(name).ttf"]
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.joined(separator: "/")))
    return try #require(Font(name: name, bytes: [UInt8](bytes)))
  }

  static func run(_ text: String, _ font: Font, actualText: String? = nil) -> GlyphRun {
    let glyphs = text.unicodeScalars.compactMap { scalar in
      font.glyph(for: scalar).map { PlacedGlyph(glyph: $0, advance: font.advance(of: $0), text: String(scalar)) }
    }
    return GlyphRun(font: font, glyphs: glyphs, actualText: actualText, isRightToLeft: false)
  }

  static func document() throws -> PrintDocument {
    let font = try font("NotoSans-Bold")
    let nodes: [Node] = [
      .tagged(
        .heading1, language: nil, [.text(run("You can get help", font), at: Point(50, 700), size: 40, .black)]),
      .artifact([.stroke(from: Point(50, 600), to: Point(500, 600), width: 1, dash: [4, 2], .black)]),
      .tagged(
        .paragraph, language: LanguageTag("es"),
        [
          .text(run("Llame: ", font), at: Point(50, 560), size: 20, .black),
          .link(
            to: "tel:+15550100", contents: "Llame", area: Rectangle(x: 150, y: 555, width: 200, height: 25),
            [.text(run("555-0100", font), at: Point(150, 560), size: 20, .black)]),
        ]),
      .tagged(
        .figure, language: nil, alternative: "Code to scan",
        [.rectangle(Rectangle(x: 400, y: 100, width: 50, height: 50), .black)]),
      .tagged(
        .paragraph, language: nil,
        [.text(run("fi", font, actualText: "final"), at: Point(50, 500), size: 20, .black)]),
      .copies(
        [.text(run("555-0100", font), at: Point(0, 0), size: 10, .black)],
        at: [.moved(60, 40), .turnedLeft(160, 40)]),
    ]
    let page = PrintPage(width: 612, height: 792, bleed: 9, slug: 20, background: Colour(255, 250, 230), nodes: nodes)
    return PrintDocument(title: "You can get help", language: .english, pages: [page])
  }

  /// The first page's operators, and the structure that they are tied to.
  static func content() throws -> (text: String, tree: StructureTree) {
    let document = try document()
    let assembly = PDFAssembly(document, FontPacks(for: [document]))
    var emitter = ContentEmitter(assembly, page: 0, language: .english)
    for page in document.pages { emitter.emit(page.nodes, .element(0), .identity) }
    emitter.finish()
    return (String(decoding: emitter.output.bytes, as: UTF8.self), assembly.tree)
  }
}
