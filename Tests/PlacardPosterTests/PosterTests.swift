import PlacardCore
import PlacardModel
import PlacardPoster
import Testing

@Suite("What a poster says")
struct PosterTests {
  let line: Hotline

  init() throws { line = hotline(phone: try #require(PhoneNumber("+18883737888"))) }

  func poster(
    _ copy: PosterCopy, _ variant: PosterVariant = .full, at address: String = "https://example.org/help/",
    stateLine: Hotline? = nil, english: PosterCopy? = nil, place: String? = nil
  ) -> Poster {
    let request = SheetRequest(
      format: variant.format, languages: [copy], english: english, hotline: line, stateLine: stateLine, version: nil,
      ink: .colour, bleed: false, showsCode: true, address: address, place: place, minimumType: nil, notice: nil,
      checked: PartialDate("2026-04"), source: copy.headline.location)
    return Poster(request, variant: variant)
  }

  func runs(_ action: String) -> [Poster.Run]? {
    poster(copy(action: action)).blocks.first { $0.role == .action }?.items.first
  }

  @Test("Blocks come in reading order, each once, in the copy's language")
  func order() {
    let blocks = poster(copy()).blocks
    #expect(
      blocks.map(\.role) == [
        .headline, .situations, .action, .promises, .textLine, .danger, .languageLine, .footerNote, .codeCaption,
        .address,
      ])
    #expect(blocks.map(\.language) == Array(repeating: .english, count: blocks.count))
    #expect(blocks.map(\.items.count) == [1, 5, 1, 2, 1, 1, 1, 1, 1, 1])
    #expect(blocks.last?.items == [[.digits("example.org/help · 2026-04")]])
  }

  @Test("A draft has the English beside it, says so, and shares its number")
  func draft() throws {
    let draft = copy(action: "Llame al {{hotline.number}} ya", language: try #require(LanguageTag("es")))
    let poster = poster(draft, .tearOff, english: copy(), place: "Place CA")
    #expect(poster.languageCount == 2)
    #expect(
      poster.blocks.map { "\($0.role.rawValue) \($0.language) \($0.column)" } == [
        "headline es 1", "situations es 1", "headline en 2", "situations en 2", "call_before es 1", "call_before en 2",
        "number es 0", "call_after es 1", "promises es 1", "promises en 2", "text_line es 1", "danger es 1",
        "text_line en 2", "danger en 2", "draft_note es 1", "footer_note es 1", "qr_caption es 1", "draft_note en 2",
        "footer_note en 2", "qr_caption en 2", "place es 0", "address es 0",
      ])
    #expect(poster.blocks[4].items == [[.text("Llame al")]])
    #expect(poster.blocks[6].items == [[.digits("1-888-373-7888")]])
    #expect(poster.blocks[7].items == [[.text("ya")]])
  }

  @Test("A state's own number stands after the text line, under its own name and in that name's language")
  func stateLine() throws {
    let state = hotline(phone: try #require(PhoneNumber("+19165550100")))
    let blocks = poster(copy(), stateLine: state).blocks
    #expect(
      blocks.map(\.role) == [
        .headline, .situations, .action, .promises, .textLine, .stateLine, .danger, .languageLine, .footerNote,
        .codeCaption, .address,
      ])
    #expect(blocks[5].items == [[.text("The Line: "), .digits("916-555-0100")]])
    #expect(poster(copy(), .tearOff, stateLine: state).tabs.allSatisfy { $0 == "1-888-373-7888" })
  }

  @Test("The number, keyword and name come from the hotline's record")
  func facts() {
    let blocks = poster(copy()).blocks
    func items(_ role: Poster.Role) -> [[Poster.Run]]? { blocks.first { $0.role == role }?.items }
    #expect(items(.action) == [[.text("Call "), .digits("1-888-373-7888")]])
    #expect(items(.textLine) == [[.text("Text HELP to "), .digits("233733"), .text(".")]])
    #expect(items(.footerNote) == [[.text("The Line. Note")]])
    #expect(items(.promises) == [[.text("Free")], [.text("Any hour")]])
  }

  @Test("Words are taken apart at their placeholders")
  func placeholders() {
    #expect(runs("{{hotline.number}}") == [.digits("1-888-373-7888")])
    #expect(
      runs("{{ hotline.number }}, {{hotline.number}}")
        == [.digits("1-888-373-7888"), .text(", "), .digits("1-888-373-7888")])
    #expect(runs("a {b} }} c") == [.text("a {b} }} c")])
    #expect(runs("a {{hotline.fax}}b") == [.text("a b")])
    #expect(runs("a {{hotline.number") == [.text("a {{hotline.number")])
    #expect(runs("ها {{hotline.number}} é") == [.text("ها "), .digits("1-888-373-7888"), .text(" é")])
    #expect(runs("") == [])
  }

  @Test("Tabs at the foot carry the number, and leave room for fewer situations")
  func tearOff() {
    let full = poster(copy()), tearOff = poster(copy(), .tearOff)
    #expect(full.tabs == [])
    #expect(tearOff.tabs == Array(repeating: "1-888-373-7888", count: 10))
    #expect(full.blocks[1].items == ["1", "2", "3", "4", "5"].map { [.text($0)] })
    #expect(tearOff.blocks[1].items == ["1", "2", "3", "4"].map { [.text($0)] })
    #expect(poster(copy(situations: ["1"])).blocks[1].items == [[.text("1")]])
  }

  @Test(
    "The address is printed as somebody types it",
    arguments: [
      ("https://example.org/help/", "example.org/help"), ("https://example.org", "example.org"),
      ("http://example.org/a", "http://example.org/a"),
    ])
  func link(address: String, short: String) {
    let link = poster(copy(caption: "{{hotline.number}}!"), at: address).link
    #expect(link.address == address)
    #expect(link.short == short)
    #expect(link.caption == [.digits("1-888-373-7888"), .text("!")])
  }

  @Test("Every fact that the hotline hasn't got is reported where it is named")
  func unknown() {
    let copy = copy(
      headline: "{{hotline.nmuber}}", situations: ["{{ag.name}}", "{{hotline.number}}"],
      action: "Call {{hotline.number",
      caption: "{{x}}{{}}")
    let known = "write one of: hotline.name, hotline.number, hotline.text_keyword, hotline.text_number"
    #expect(
      unknownFacts(in: copy, hotline: line).sorted().map(\.description) == [
        "en.yaml:1:3: error: a poster knows no fact 'hotline.nmuber' [unknown-placeholder]; did you mean 'hotline.number'?",
        "en.yaml:2:3: error: a poster knows no fact 'ag.name' [unknown-placeholder]; \(known)",
        "en.yaml:8:3: error: a placeholder is opened with '{{' and closed with '}}' [unknown-placeholder]",
        "en.yaml:15:3: error: a poster knows no fact '' [unknown-placeholder]; \(known)",
        "en.yaml:15:3: error: a poster knows no fact 'x' [unknown-placeholder]; \(known)",
      ])
    #expect(unknownFacts(in: PlacardPosterTests.copy(), hotline: line) == [])
  }

  @Test("A hotline that can't be texted has no number to text")
  func noText() {
    let silent = hotline(phone: line.channels.phone, text: nil)
    #expect(unknownFacts(in: copy(), hotline: silent).map(\.location?.line) == [11, 11])
    let keyless = hotline(phone: line.channels.phone, keyword: nil)
    #expect(
      unknownFacts(in: copy(), hotline: keyless).map(\.summary) == ["a poster knows no fact 'hotline.text_keyword'"])
  }
}
