import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Languages")
struct LanguageTests {
  private static let campaign = "Content/campaigns/post-it"

  @Test("News that isn't translated stands there in its own language, which is marked")
  func update() {
    let path = "\(Self.campaign)/updates/2026-11-20-first-sheet.es.md"
    let site = SmallSite().removing(path).build()
    expectNoDifference(
      site.findings,
      [
        "\(path): warning: '2026-11-20-first-sheet' isn't there in 'es'; the page shows it in 'en' [missing-translation]"
      ])
    #expect(
      site.text("es/campaigns/post-it/index.html").contains(
        "<article id=\"2026-11-20-first-sheet\" lang=\"en\">First sheet, 20 de noviembre de 2026 <p>One sheet is up.</p>"
      ))
  }

  @Test("A letter that isn't translated is offered in its own language, with its names")
  func letter() {
    let site = SmallSite().removing("\(Self.campaign)/action.es.yaml").build()
    #expect(
      site.line("es/states/place-ca/index.html", "<p>script: ")
        == "<span lang=\"en\">I live in Place CA. Check the notices. Thank you.</span></p>")
    #expect(site.text("es/states/place-ca/index.html").contains("<pre lang=\"en\">To: Attorney General Ada CA\n"))
  }

  @Test("Copy for one place that isn't translated is marked")
  func local() {
    let site = SmallSite().adding("\(Self.campaign)/states/ca.md", SmallSite.copy("Here", "A note.")).build()
    #expect(site.text("es/states/place-ca/index.html").contains("<div lang=\"en\">local: Here <p>A note.</p>"))
  }

  @Test(
    "Dates are no more precise than their source",
    arguments: [
      ("2016", "2016", "2016"), ("2016-03", "March 2016", "marzo de 2016"),
      ("2016-03-05", "March 5, 2016", "5 de marzo de 2016"),
    ])
  func dates(written: String, english: String, spanish: String) {
    let site = SmallSite()
      .replacing("Content/campaigns/petition-2016/campaign.yaml", "started: 2016", with: "started: \(written)").build()
    #expect(site.line("campaigns/petition-2016/index.html", "<p>started: ") == "\(english)</p>")
    #expect(site.line("es/campaigns/petition-2016/index.html", "<p>started: ") == "\(spanish)</p>")
  }

  @Test("Lists and counts in both languages")
  func listsAndCounts() {
    let site = SmallSite()
      .replacing("Content/campaigns/petition-2016/campaign.yaml", "[CA, OH]", with: "[OH, CA, TX]")
      .replacing("Content/campaigns/petition-2016/campaign.yaml", "count: 2425", with: "count: 1234568").build()
    let page = "campaigns/petition-2016/index.html"
    #expect(site.line(page, "<p>addressees: ") == "Place OH, Place CA, Place TX</p>")
    #expect(site.line("es/\(page)", "<p>addressees: ") == "Lugar OH, Lugar CA, Lugar TX</p>")
    #expect(site.line(page, "<p>supporters: ") == "Example League and 1,234,567 others, November 24, 2026</p>")
    #expect(
      site.line("es/\(page)", "<p>supporters: ") == "Example League and 1,234,567 others, 24 de noviembre de 2026</p>")
  }

  @Test("Places stand in the order of their names in the language, accents aside")
  func order() {
    let site = SmallSite()
      .replacing("Content/jurisdictions/wy.yaml", "Lugar WY", with: "Águila")
      .replacing("Content/jurisdictions/ak.yaml", "Lugar AK", with: "Zona").build()
    let names = site.lines("es/states/index.html")
    #expect(names.dropFirst().first == "<p>Águila: fiscal general</p>")
    #expect(names.last == "<p>Zona: fiscal general</p>")
  }

  @Test("A site of one language has no other's pages, and asks for no translation")
  func oneLanguage() {
    let site = SmallSite().replacing("Content/site.yaml", "languages: [en, es]", with: "languages: [en]")
    let spanish = site.files.paths.filter { site.files.text($0)?.contains("es: ") == true || $0.contains(".es.") }
    let english = spanish.reduce(site) { site, path in
      guard !path.contains(".es."), let text = site.files.text(path) else { return site.removing(path) }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("names: {es:") }
      let plain = lines.joined(separator: "\n").replacing(#/, es: [^}]*}/#, with: "}")
      return site.setting(path, Array(plain.utf8))
    }.removing("Content/strings/es.yaml").removing("Content/posters/es.yaml").build()
    expectNoDifference(english.findings, [])
    #expect(!english.files.paths.contains { $0.hasPrefix("es/") })
  }
}
