package import PlacardCore
package import PlacardText

/// The fonts that sheets are set in, which lie beside the templates so that every machine prints the same bytes.
package struct PosterFonts: Sendable {
  private let fonts: [String: Font]
  private let shaped = ShapedWords()

  private init(fonts: [String: Font]) {
    self.fonts = fonts
  }

  /// The family of languages that the fallback doesn't cover.
  private static let families = [
    "am": "NotoSansEthiopic", "ar": "NotoSansArabic", "fa": "NotoSansArabic", "hi": "NotoSansDevanagari",
    "hy": "NotoSansArmenian", "ja": "NotoSansJP", "km": "NotoSansKhmer", "ko": "NotoSansKR",
    "pa": "NotoSansGurmukhi", "th": "NotoSansThai", "ur": "NotoNastaliqUrdu", "zh-Hans": "NotoSansSC",
    "zh-Hant": "NotoSansTC",
  ]

  /// Latin, Cyrillic, Greek; and what stands behind every other family.
  private static let fallback = "NotoSans"

  /// The fonts in `Templates/fonts`. Those that aren't there are missed by the languages that need them, no sooner.
  package static func read(_ files: FileTree) -> Outcome<PosterFonts> {
    var fonts: [String: Font] = [:]
    var findings: [Diagnostic] = []
    for path in files.paths where path.hasSuffix(".ttf") {
      guard let bytes = files[path], let file = path.split(separator: "/").last else { continue }
      let name = String(file.dropLast(4))
      if let font = Font(name: name, bytes: bytes) {
        fonts[name] = font
      } else {
        findings.append(
          Diagnostic(
            .unreadableFont, at: SourceLocation(file: path), "'\(file)' isn't a TrueType font with outlines",
            suggestion: "run Templates/fonts/import again"))
      }
    }
    return Outcome(PosterFonts(fonts: fonts), findings)
  }

  /// The same fonts with a memory of their own for words that are set again, which ends with them.
  func withOwnMemory() -> PosterFonts { PosterFonts(fonts: fonts) }

  /// Words shaped in a language's fonts, once for all sheets.
  func paragraph(_ pieces: [TextPiece], _ language: LanguageTag, bold: Bool) -> Paragraph {
    shaped.paragraph(pieces, language, bold: bold, fonts: stack(for: language, bold: bold))
  }

  /// The fonts of a language, its own family first. A family without a bold face is set in its regular one.
  package func stack(for language: LanguageTag, bold: Bool) -> FontStack {
    let own = Self.families[language.description]
    let names = [own, Self.fallback].compactMap(\.self)
    return FontStack(names.compactMap { face($0, bold: bold) })
  }

  private func face(_ family: String, bold: Bool) -> Font? {
    bold ? fonts["\(family)-Bold"] ?? fonts["\(family)-Regular"] : fonts["\(family)-Regular"]
  }
}
