import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Posters")
struct PosterPageTests {
  static let site = SmallSite().build()

  @Test("A full sheet in reading order, five situations at most")
  func fullSheet() {
    expectNoDifference(
      Self.site.lines("states/place-ca/poster/index.html").filter { !$0.hasPrefix("<div>") },
      [
        "<h1>Poster for Place CA</h1>", "<p lang=\"en\">Not free to leave?|</p>",
        "<p lang=\"en\">Your boss keeps your ID.|One|Two|Three|Four|</p>",
        "<p lang=\"en\">Call <b><bdi dir=\"ltr\">1-888-373-7888</bdi></b>|</p>",
        "<p lang=\"en\">It is free.|Any hour.|</p>",
        "<p lang=\"en\">Text HELP to <b><bdi dir=\"ltr\">233733</bdi></b>.|</p>",
        "<p lang=\"en\">In danger right now? Call 911.|</p>", "<p lang=\"en\">Say your language.|</p>",
        "<p lang=\"en\">National Hotline.|</p>", "<p lang=\"en\">Opens a page.|</p>",
        "<p lang=\"en\">Place CA|</p>",
        "<p lang=\"en\"><b><bdi dir=\"ltr\">example.org/help · 2026-04</bdi></b>|</p>",
        "<p>example.org/help: Opens a page.</p>",
      ])
  }

  @Test("A tear-off sheet has ten tabs with the number, and room for four situations")
  func tearOff() {
    let lines = Self.site.lines("states/place-ca/poster/tear-off/index.html")
    #expect(lines.first == "<h1>Tear-off poster for Place CA</h1>")
    #expect(lines.filter { $0 == "<p>tab: <bdi dir=\"ltr\">1-888-373-7888</bdi></p>" }.count == 10)
    #expect(lines.contains("<p lang=\"en\">Your boss keeps your ID.|One|Two|Three|</p>"))
  }

  @Test("A state's own line is on its sheets, in the sheet's language, and on no others")
  func stateLine() {
    let line = ": <b><bdi dir=\"ltr\">1-855-352-7233</bdi></b>|</p>"
    #expect(Self.site.lines("states/place-fl/poster/index.html").contains("<p lang=\"en\">Hotline of FL\(line)"))
    #expect(
      Self.site.lines("es/states/place-fl/poster/tear-off/index.html").contains("<p lang=\"es\">Línea de FL\(line)"))
    #expect(!Self.site.text("states/place-ca/poster/index.html").contains("1-855-352-7233"))
  }

  @Test("Every sheet has a code for the help page in its language, drawn inline", arguments: ["", "es/"])
  func code(prefix: String) {
    let lines = Self.site.lines("\(prefix)states/place-ca/poster/index.html")
    #expect(lines.contains { $0.hasPrefix("<p>example.org/\(prefix)help: ") })
    let code = lines.first { $0.hasPrefix("<div><svg viewBox=\"0 0 ") }
    #expect(code?.contains("aria-hidden=\"true\"") == true)
    #expect(code?.hasSuffix("\"/></svg></div>") == true)
  }

  @Test("All sheets of a language share one code, since they lead to one page")
  func sameCode() {
    func code(_ path: String) -> String? { Self.site.line(path, "<div><svg") }
    #expect(code("states/place-ca/poster/index.html") == code("states/place-tx/poster/tear-off/index.html"))
    #expect(code("states/place-ca/poster/index.html") != code("es/states/place-ca/poster/index.html"))
  }

  @Test("A poster without words in a language of the site is missing")
  func missingWords() {
    expectNoDifference(
      SmallSite().removing("Content/posters/es.yaml").build().findings,
      ["Content/posters/es.yaml: error: the site is in 'es' and needs its poster's words [missing-file]"])
  }
}
