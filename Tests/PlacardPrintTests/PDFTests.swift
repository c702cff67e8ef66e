import PlacardCore
import PlacardText
import Testing

@testable import PlacardPrint

struct PDFTests {
  @Test func `numbers are written without an exponent or needless zeros`() {
    #expect(pdfNumber(12) == "12")
    #expect(pdfNumber(-0.5) == "-.5")
    #expect(pdfNumber(3.10) == "3.1")
    #expect(pdfNumber(0.004) == "0")
    #expect(pdfNumber(-0.004) == "0")
    #expect(pdfNumber(1.005, decimals: 5) == "1.005")
    #expect(pdfNumber(.nan) == "0")
    #expect(pdfNumber(1e30) == "1000000")
  }

  @Test func `titles keep their brackets and their accents`() {
    #expect(pdfString("Call (free)") == "(Call \\(free\\))")
    #expect(pdfString("día") == "<FEFF006400ED0061>")
    #expect(pdfString("😀") == "<FEFFD83DDE00>")
  }

  @Test func `the same sheet gives the same file, whatever else its fonts were made ready for`() throws {
    let sheet = try PrintedSheet.document()
    let made = CivilDate("2026-11-24")
    let file = sheet.pdf(FontPacks(for: [sheet]), made: made)
    #expect(file == sheet.pdf(FontPacks(for: [sheet, sheet]), made: made))
    #expect(file != sheet.pdf(FontPacks(for: [sheet]), made: nil))
    #expect(String(decoding: file.prefix(9), as: UTF8.self) == "%PDF-1.7\n")
    #expect(String(decoding: file.suffix(6), as: UTF8.self) == "%%EOF\n")
    #expect(file.count < 12_000)
  }

  @Test func `a sheet that its fonts weren't made ready for is printed whole all the same`() throws {
    let sheet = try PrintedSheet.document()
    let made = CivilDate("2026-11-24")
    #expect(sheet.pdf(FontPacks(for: []), made: made) == sheet.pdf(FontPacks(for: [sheet]), made: made))
  }

  @Test func `everything painted is marked as content or as artifact, once and in order`() throws {
    let content = try PrintedSheet.content()
    var open: [Substring] = []
    var identifiers: [Int] = []
    for line in content.text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("/Artifact") { open.append("artifact") }
      if line.contains("/MCID"), let number = line.split(separator: " ").last?.split(separator: ">").first {
        #expect(open.isEmpty)
        open.append(line)
        identifiers.append(Int(number) ?? -1)
      }
      if line == "EMC" { open.removeLast() }
      if let last = words.last, ["f", "S", "Tj", "TJ", "Do", "Q"].contains(last), words.count > 1 {
        #expect(!open.isEmpty, "\(line)")
      }
    }
    #expect(open.isEmpty)
    #expect(identifiers == Array(0..<identifiers.count))
  }

  @Test func `a listener hears the heading, the paragraph in its own language, the link and the figure`() throws {
    let elements = try PrintedSheet.content().tree.elements
    #expect(elements.map(\.tag) == [.document, .heading1, .paragraph, .link, .figure, .paragraph])
    #expect(elements.map { $0.language?.description } == [nil, nil, "es", nil, nil, nil])
    #expect(elements[4].alternative == "Code to scan")
    #expect(elements[4].box?.area == Rectangle(x: 400, y: 100, width: 50, height: 50))
  }

  @Test func `text that the glyphs don't give is spoken from the run's whole text`() throws {
    let text = try PrintedSheet.content().text
    #expect(text.contains("/Span<</ActualText(final)>>BDC "))
  }

  @Test func `further cards of a sheet are drawn from one drawing, and not read again`() throws {
    let content = try PrintedSheet.content().text
    #expect(
      content.contains(
        "/Artifact BMC\nq 1 0 0 1 60 40 cm /X0 Do Q\nq 0 1 -1 0 160 40 cm /X0 Do Q\nEMC\n"))
  }
}
