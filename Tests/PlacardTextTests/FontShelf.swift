import Foundation
import PlacardCore
import Testing

@testable import PlacardText

/// The project's own fonts, read for tests.
enum FontShelf {
  static func font(_ name: String) throws -> Font {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Templates/fonts/\(name).ttf"))
    return try #require(Font(name: name, bytes: [UInt8](data)))
  }

  static func paragraph(_ pieces: [TextPiece], _ language: String, _ fonts: String...) throws -> Paragraph {
    let tag = try #require(LanguageTag(language))
    return Paragraph(pieces, language: tag, fonts: FontStack(try fonts.map(font)))
  }

  static func paragraph(_ text: String, _ language: String, _ fonts: String...) throws -> Paragraph {
    let tag = try #require(LanguageTag(language))
    return Paragraph([.words(text)], language: tag, fonts: FontStack(try fonts.map(font)))
  }
}

extension TextLine {
  /// What a reader gives back: runs of right-to-left letters are turned round, and so is the line where it is one.
  func readText(rightToLeft: Bool = false) -> String {
    (rightToLeft ? runs.reversed() : runs).map { run in
      let texts = run.glyphs.map(\.text)
      return run.actualText ?? (run.isRightToLeft ? texts.reversed() : texts).joined()
    }.joined()
  }
}
