import PlacardCore
import PlacardModel
import PlacardPoster
import Testing

@Suite("Sizes of a fitted sheet for its page")
struct PosterSizeTests {
  func facts(_ sizes: [(SheetRole, Double)]) -> SheetFacts {
    let blocks = sizes.map { role, size in
      SheetFacts.Block(
        role: role, language: .english, text: "Words", size: size, isBold: false, contrast: 21, area: 1)
    }
    return SheetFacts(
      format: .letter, kind: .reader, widthInches: 8.5, heightInches: 11, blocks: blocks, checked: nil)
  }

  @Test("A property for each kind of block, eight percent below its size on paper, the smallest of several")
  func declarations() {
    let sizes = PosterSizes(
      facts([(.footerNote, 10), (.headline, 60), (.headline, 50), (.textLine, 20.104), (.checked, 9), (.address, 11)]))
    #expect(
      sizes.declarations == "--poster-headline-size:46pt;--poster-text-line-size:18.5pt;--poster-note-size:9.2pt;")
  }

  @Test("Hundredths of a point keep their zero")
  func hundredths() {
    #expect(PosterSizes(facts([(.number, 10.924)])).declarations == "--poster-number-size:10.05pt;")
    #expect(PosterSizes(facts([])).declarations == "")
  }
}
