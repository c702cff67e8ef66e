import PlacardCore
import Testing

@testable import PlacardText

struct ScriptTests {
  @Test func combinedLettersGiveTheirWordBack() throws {
    let text = "क्या आप काम छोड़ सकते हैं"
    let paragraph = try FontShelf.paragraph(text, "hi", "NotoSansDevanagari-Regular", "NotoSans-Regular")
    let line = try #require(paragraph.lines(width: 100).first)
    #expect(line.readText() == text)
    #expect(line.runs.first?.actualText == "क्या ")
    #expect(line.runs.contains { $0.actualText == nil })
  }

  @Test(arguments: [
    ("th", "NotoSansThai-Regular", "อยาก\u{200B}ออก\u{200B}ไป แต่\u{200B}ไป\u{200B}ไม่\u{200B}ได้"),
    ("km", "NotoSansKhmer-Regular", "តើ\u{200B}អ្នក\u{200B}ធ្វើការ"),
  ])
  func linesTurnAtZeroWidthSpacesWhichAreGoneAfterwards(_ language: String, _ font: String, _ text: String) throws {
    let paragraph = try FontShelf.paragraph(text, language, font, "NotoSans-Regular")
    let whole = try #require(paragraph.lines(width: 100).first)
    #expect(whole.readText() == text.replacing("\u{200B}", with: ""))
    let parts = text.split { $0 == "\u{200B}" || $0 == " " }.map(String.init)
    #expect(paragraph.lines(width: 0.1).map { $0.readText().split(separator: " ").joined() } == parts)
    #expect(paragraph.missing.isEmpty)
  }

  @Test func aLamAlefLigatureReadsInOrder() throws {
    let paragraph = try FontShelf.paragraph("سلام لا", "ar", "NotoSansArabic-Regular", "NotoSans-Regular")
    #expect(paragraph.isRightToLeft)
    let line = try #require(paragraph.lines(width: 100).first)
    #expect(line.readText(rightToLeft: true) == "سلام لا")
    let glyphs = line.runs.flatMap(\.glyphs)
    #expect(glyphs.allSatisfy { $0.text.unicodeScalars.count <= 1 })
    #expect(line.runs.allSatisfy { $0.actualText == nil && $0.isRightToLeft })
  }

  @Test func rightToLeftLinesStartAtTheirEdge() throws {
    let paragraph = try FontShelf.paragraph("هل تريد المغادرة الآن", "ar", "NotoSansArabic-Regular")
    let lines = paragraph.lines(width: paragraph.naturalWidth * 0.6)
    #expect(lines.count == 2)
    #expect(lines.map { $0.readText(rightToLeft: true) }.joined() == "هل تريد المغادرة الآن")
    for line in lines { #expect(abs(line.runs.reduce(0) { $0 + $1.width } - line.width) < 1e-9) }
    let space = try #require(lines[0].runs.first?.glyphs.first)
    #expect(space.text == " ")
    #expect(space.advance == 0 && space.xOffset < 0)
  }

  @Test func aPhoneNumberReadsFromLeftToRightInArabic() throws {
    let pieces: [TextPiece] = [.words("اتصل على "), .digits("1-888-373-7888"), .words(" الآن")]
    let paragraph = try FontShelf.paragraph(pieces, "ar", "NotoSansArabic-Bold", "NotoSans-Bold")
    let line = try #require(paragraph.lines(width: 100).first)
    let number = line.runs.filter { !$0.isRightToLeft }.flatMap(\.glyphs).map(\.text).joined()
    #expect(number == "1-888-373-7888")
    #expect(Set(line.runs.filter { !$0.isRightToLeft }.map(\.font)).count == 1)
    #expect(line.runs.last?.glyphs.last?.text == "ا")
  }

  @Test(arguments: [("fa", "NotoSansArabic-Regular"), ("ur", "NotoNastaliqUrdu-Regular")])
  func joinersAndDotsDoNotGetLost(_ language: String, _ font: String) throws {
    let text = "می\u{200C}توانید کمک بگیرید"
    let paragraph = try FontShelf.paragraph(text, language, font)
    let line = try #require(paragraph.lines(width: 100).first)
    #expect(line.readText(rightToLeft: true).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("Balanced Japanese and Chinese lines end between phrases where that takes no further line")
  func phrasesStayWhole() throws {
    let paragraph = try FontShelf.paragraph("離れたくても、離れられませんか？", "ja", "NotoSansJP-Regular")
    let phrase = try #require(paragraph.widestPhrase)
    #expect(phrase > paragraph.widestPiece)
    #expect(
      paragraph.lines(width: phrase, balanced: true).map { $0.readText() } == ["離れたくても、", "離れられませんか？"])
    #expect(paragraph.lines(width: 6, balanced: true).count == 3)
    #expect(try FontShelf.paragraph("Not free, then call.", "en", "NotoSans-Regular").widestPhrase == nil)
    let aside = try FontShelf.paragraph("へ送信（英語のみで）。", "ja", "NotoSansJP-Regular")
    #expect(aside.lines(width: 8.5, balanced: true).map { $0.readText() } == ["へ送信", "（英語のみで）。"])
  }

  @Test func japaneseKeepsPunctuationOffTheLineStartAndLettersOffTheLastLine() throws {
    let paragraph = try FontShelf.paragraph("電話してください。", "ja", "NotoSansJP-Regular")
    for width in [2.0, 3, 4, 5, 6, 7, 8, 8.5] {
      for balanced in [false, true] {
        let lines = paragraph.lines(width: width, balanced: balanced).map { $0.readText() }
        #expect(lines.joined() == "電話してください。")
        #expect(lines.allSatisfy { !$0.hasPrefix("。") })
        #expect(width < 3 || lines.last?.count ?? 0 > 2)
      }
    }
  }

  @Test func koreanWordsStayWhole() throws {
    let paragraph = try FontShelf.paragraph("지금 전화하세요", "ko", "NotoSansKR-Regular")
    #expect(paragraph.lines(width: 1).map { $0.readText() } == ["지금 ", "전화하세요"])
  }
}
