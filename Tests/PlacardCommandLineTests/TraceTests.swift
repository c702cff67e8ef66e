import PlacardBuild
import PlacardCore
import PlacardModel
import PlacardSite
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine

@Suite("The trace of a page")
struct TraceTests {
  /// What `placard why` says, or what it complains of.
  func why(_ address: String, _ site: SmallSite = SmallSite(), baseAddress: String? = nil) throws -> String {
    let read = try #require(site.read(baseAddress: baseAddress))
    return switch read.plan.page(at: address, of: read.site) {
    case .page(let page, let path): TraceText(path: path, records: trace(page, of: read.site, on: read.today)).text
    case .unknown(let path, let nearest): "unknown \(path), nearest \(nearest ?? "none")"
    case .elsewhere(let host): "elsewhere \(host)"
    }
  }

  /// The first line: which page was found.
  func found(_ address: String, baseAddress: String? = nil) throws -> String {
    String(try why(address, baseAddress: baseAddress).prefix { $0 != ":" && $0 != "\n" })
  }

  private let everywhere = """

    National Hotline
      checked 2026-04, confidence high
      name: National Hotline
        Content/hotlines/national.yaml:2:7; source 1
      names.es: Línea Nacional
        Content/hotlines/national.yaml:3:13; source 1
      phone: +18883737888
        Content/hotlines/national.yaml:4:8; source 1
      text.number: 233733
        Content/hotlines/national.yaml:5:16; source 1
      text.keyword: HELP
        Content/hotlines/national.yaml:5:35; source 1
      text.languages[0]: en
        Content/hotlines/national.yaml:5:53; source 1
      text.languages[1]: es
        Content/hotlines/national.yaml:5:57; source 1
      languages.live[0]: en
        Content/hotlines/national.yaml:6:20; source 1
      languages.live[1]: es
        Content/hotlines/national.yaml:6:24; source 1
      languages.interpreter.en: more than 200 languages
        Content/hotlines/national.yaml:6:47; source 1
      languages.interpreter.es: más de 200 idiomas
        Content/hotlines/national.yaml:6:76; source 1
      Sources
        1. seen 2026-04: https://hotline.example.com/

    Emergency
      checked 2026-04, confidence high
      phone: 911
        Content/hotlines/emergency.yaml:4:8; no source names it

    """

  @Test("Every page shows the hotline, and each of its facts has a line and a source")
  func about() throws {
    expectNoDifference(try why("/about/"), "/about/: 12 facts of 2 records.\n" + everywhere)
  }

  @Test("A sheet for a place shows its name, its law, its own line and the words")
  func poster() throws {
    let said = try why("/es/states/place-fl/poster/")
    let headings = said.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    expectNoDifference(
      headings,
      [
        headings[0], "Place FL", "Law of Place FL", "Hotline of FL", "Poster words in 'es'", "National Hotline",
        "Emergency",
      ])
    #expect(said.contains("  relation: instead\n    Content/hotlines/fl.yaml:5:11"))
    #expect(said.contains("  a draft that nobody has reviewed\n  sentence 1: "))
  }

  @Test("A figure is traced to its own source, with the year that this was published")
  func campaign() throws {
    let said = try why("/campaigns/petition-2016/")
    #expect(
      said.contains(
        "  supporters.count: 2425\n    Content/campaigns/petition-2016/campaign.yaml:5:21; source 1\n"))
    #expect(
      said.contains(
        """
          evidence[0].figure.en: No. 1
            Content/campaigns/petition-2016/campaign.yaml:9:18; source 2

        """))
    #expect(
      said.contains(
        """
          Sources
            1. as of 2026-11-24: https://league.example.com/count
            2. published 2015: https://journal.example.com/1

        """))
  }

  @Test("Help shows each lifeline, laws each law that the table holds, and the federal one")
  func tables() throws {
    #expect(try why("/help/").contains("\nLifeline 988\n  checked 2026-04, confidence high\n  name: Lifeline 988\n"))
    let laws = try why("/laws/").split(separator: "\n").filter { $0.hasPrefix("Law of ") || $0 == "Federal law" }
    #expect(laws.count == 57)
    let required = try why("/laws/status/required/").split(separator: "\n").filter { $0.hasPrefix("Law of ") }
    #expect(required.count == 12)
  }

  @Test("Sources that name a field stand behind it, the others don't")
  func supports() throws {
    let path = "Content/jurisdictions/oh.yaml"
    let site = SmallSite().replacing(
      path, #"  - {address: "https://records.example.com/oh", seen: 2026-07-28}"#,
      with: """
          - {address: "https://a.example.com/", seen: 2026-07-28, supports: [name, since]}
          - {address: null, supports: [phone]}
          - {address: "https://b.example.com/", supports: [jurisdiction, office]}
        """
    ).replacing(path, "email: ag@oh.example.com", with: "email: null")
    let said = try why("/states/place-oh/", site)
    for line in [
      "  name: Place OH\n    Content/jurisdictions/oh.yaml:2:7; source 3\n",
      "  office.phone: +12025550138\n    Content/jurisdictions/oh.yaml:15:10; source 2\n",
      "  office.title: Attorney General\n    Content/jurisdictions/oh.yaml:13:10; no source names it\n",
      "  holder.name: Ada OH\n    Content/jurisdictions/oh.yaml:19:16; source 1\n",
      "  office.email: not known\n    Content/jurisdictions/oh.yaml:16:10\n",
      "    2. no date: a copy without a public address\n",
    ] { #expect(said.contains(line), "\(line)") }
  }

  @Test(
    "A page is found by whatever somebody copies from the address bar",
    arguments: [
      "/states/place-oh/", "states/place-oh", "/states/place-oh/index.html", "/states/place-oh/?a=b#c",
      "https://example.org/states/place-oh/", "https://EXAMPLE.org/states/place-oh#law",
    ])
  func addresses(address: String) throws {
    #expect(try found(address) == "/states/place-oh/")
  }

  @Test("A site may stand below a path")
  func base() throws {
    let base = "https://example.org/put/it/"
    #expect(try found("https://example.org/put/it/es/help/", baseAddress: base) == "/es/help/")
    #expect(try found("/put/it/", baseAddress: base) == "/")
    #expect(try found("https://example.org/put/it", baseAddress: base) == "/")
    #expect(try found("/help/", baseAddress: base) == "/help/")
  }

  @Test("An address that leads nowhere is told, with the page that was probably meant")
  func unknown() throws {
    #expect(try why("/states/placeoh/") == "unknown /states/placeoh/, nearest /states/place-oh/")
    #expect(try why("/nothing/of/the/kind") == "unknown /nothing/of/the/kind/, nearest none")
    #expect(try why("https://example.com/help/") == "elsewhere example.com")
  }

  @Test("A former address gives the page that it leads to")
  func alias() throws {
    let site = SmallSite().replacing(
      "Content/campaigns/post-it/campaign.yaml", "image: sheet", with: "image: sheet\naliases: [/old/]")
    #expect(try why("/old/", site).hasPrefix("/campaigns/post-it/: "))
  }

  @Test("Long values are cut to 80 columns, and what would move a cursor is shown")
  func width() throws {
    let words = String(repeating: "word ", count: 50)
    let site = SmallSite().replacing(
      "Content/hotlines/988.yaml", "name: Lifeline 988", with: "name: Line\nwhen: {en: \"\(words)\\e[2J\", es: x}")
    let lines = try why("/help/", site).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(lines.contains { $0.hasPrefix("  when.en: word word ") && $0.hasSuffix("…") })
  }
}
