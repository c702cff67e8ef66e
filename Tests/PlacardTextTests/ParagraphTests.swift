import PlacardCore
import Testing

@testable import PlacardText

struct ParagraphTests {
  @Test func wordsBreakAtSpacesAndKeepThem() throws {
    let paragraph = try FontShelf.paragraph("Call now for help", "en", "NotoSans-Regular")
    let lines = paragraph.lines(width: paragraph.naturalWidth * 0.6)
    #expect(lines.map { $0.readText() } == ["Call now ", "for help"])
    #expect(lines.allSatisfy { $0.width <= paragraph.naturalWidth * 0.6 })
    #expect(lines[0].runs.map { $0.glyphs.map(\.text).joined() } == ["Call ", "now "])
    #expect(paragraph.missing.isEmpty)
    #expect(!paragraph.isRightToLeft)
    #expect(paragraph.ascent == 1.069)
    #expect(paragraph.descent == 0.293)
  }

  @Test func oneLineHoldsWhatIsAsWideAsIt() throws {
    let paragraph = try FontShelf.paragraph("Call now for help", "en", "NotoSans-Regular")
    let lines = paragraph.lines(width: paragraph.naturalWidth)
    #expect(lines.count == 1)
    #expect(abs(lines[0].width - lines[0].runs.reduce(0) { $0 + $1.width }) < 1e-9)
  }

  @Test func aWideWordStandsAlone() throws {
    let paragraph = try FontShelf.paragraph("An unbreakable word", "en", "NotoSans-Regular")
    let lines = paragraph.lines(width: 2)
    #expect(lines.map { $0.readText() } == ["An ", "unbreakable ", "word"])
    #expect(lines[1].width == paragraph.widestPiece)
  }

  @Test func balancedLinesAreAlike() throws {
    let paragraph = try FontShelf.paragraph(
      "Are you working and not free to leave your job", "en", "NotoSans-Bold")
    let width = paragraph.naturalWidth * 0.85
    #expect(paragraph.lines(width: width).map { $0.readText() }.last == "your job")
    let lines = paragraph.lines(width: width, balanced: true)
    #expect(lines.map { $0.readText() } == ["Are you working and not ", "free to leave your job"])
  }

  @Test func digitsStayTogether() throws {
    let pieces: [TextPiece] = [.words("Call "), .digits("1-888-373-7888"), .words(" now")]
    let paragraph = try FontShelf.paragraph(pieces, "en", "NotoSans-Regular")
    #expect(paragraph.lines(width: 1).map { $0.readText() } == ["Call ", "1-888-373-7888 ", "now"])
  }

  @Test func noLineEndsWithAHyphen() throws {
    let paragraph = try FontShelf.paragraph("Pouvez-vous partir ?", "fr", "NotoSans-Regular")
    #expect(paragraph.lines(width: 1).map { $0.readText() } == ["Pouvez-vous ", "partir ?"])
  }

  @Test("Polish and Russian words of one letter don't end a line")
  func shortWordsStandWithTheNext() throws {
    func lines(_ text: String, _ language: String) throws -> [String] {
      try FontShelf.paragraph(text, language, "NotoSans-Regular").lines(width: 1).map { $0.readText() }
    }
    #expect(try lines("Zostań w domu i czekaj", "pl") == ["Zostań ", "w domu ", "i czekaj"])
    #expect(try lines("К звонку и сейчас", "ru") == ["К звонку ", "и сейчас"])
    #expect(try lines("Such a word", "en") == ["Such ", "a ", "word"])
  }

  @Test func missingCharactersAreNamedOnce() throws {
    let paragraph = try FontShelf.paragraph("漢 a 漢字", "en", "NotoSans-Regular")
    #expect(paragraph.missing == ["漢", "字"])
  }

  @Test func anEmptyParagraphHasNoLines() throws {
    #expect(try FontShelf.paragraph("", "en", "NotoSans-Regular").lines(width: 5).isEmpty)
    #expect(try FontShelf.paragraph(" ", "en", "NotoSans-Regular").lines(width: 5, balanced: true).isEmpty)
    #expect(Paragraph([.words("a")], language: .english, fonts: FontStack([])).lines(width: 5).isEmpty)
  }

  @Test func threadsShareFonts() async throws {
    let fonts = FontStack([try FontShelf.font("NotoSansDevanagari-Regular"), try FontShelf.font("NotoSans-Regular")])
    let widths = await withTaskGroup(of: Double.self) { group in
      for _ in 0..<20 {
        group.addTask { Paragraph([.words("क्या आप काम छोड़ सकते हैं")], language: .english, fonts: fonts).naturalWidth }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(widths).count == 1)
  }
}
