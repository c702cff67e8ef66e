import PlacardBuild
import PlacardCore
import PlacardLinks
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine
@testable import PlacardSite

@Suite("What placard links says")
struct LinkReportTests {
  func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  func link(_ address: String, _ uses: String...) -> ExternalLink {
    ExternalLink(
      address: address, weight: .source, uses: uses.map { SourceLocation(file: "Content/\($0)", line: 3, column: 7) })
  }

  var links: [ExternalLink] {
    [
      link("https://gone.example/", "laws/oh.yaml", "pages/about.md"), link("https://new.example/", "laws/oh.yaml"),
      link("https://shy.example/", "laws/tx.yaml"), link("https://well.example/", "laws/ca.yaml"),
      link("http://old.example/", "laws/ca.yaml"),
    ]
  }

  var memory: LinkMemory {
    var memory = LinkMemory()
    memory.keep(.well, of: "https://gone.example/", on: day("2026-11-12"))
    memory.keep(.status(404), of: "https://gone.example/", on: day("2026-11-24"))
    memory.keep(.moved(to: "https://newer.example/"), of: "https://new.example/", on: day("2026-11-23"))
    memory.keep(.status(403), of: "https://shy.example/", on: day("2026-11-24"))
    memory.keep(.well, of: "https://well.example/", on: day("2026-11-20"))
    return memory
  }

  @Test("What isn't well comes first, with its age and every place that names it")
  func report() {
    let report = LinkReport(links: links, memory: memory, today: day("2026-11-24"), asked: 2)
    expectNoDifference(
      report.text(listingAll: false),
      """
      NOT WELL
        https://gone.example/
          answers 404; asked today, last seen well 12 days ago.
            Content/laws/oh.yaml:3:7
            Content/pages/about.md:3:7

      CAN'T TELL
        https://shy.example/
          answers 403 to a program; look in a browser; asked today, never seen well.
            Content/laws/tx.yaml:3:7

      MOVED
        https://new.example/
          moved for good to https://newer.example/; asked 1 day ago.
            Content/laws/oh.yaml:3:7

      Asked 2. Of 5 addresses: 1 well, 1 moved, 1 can't tell, 1 not well, 1 never
      asked.

      """)
    #expect(report.isBroken)
  }

  @Test("With all of them, those that are well and those that aren't asked follow")
  func all() {
    let text = LinkReport(links: links, memory: memory, today: day("2026-11-24"), asked: 0).text(listingAll: true)
    #expect(
      text.contains(
        """
        WELL
          https://well.example/
            well; asked 4 days ago.
              Content/laws/ca.yaml:3:7

        NEVER ASKED
          http://old.example/
            http, which isn't asked; look for an https address.
              Content/laws/ca.yaml:3:7

        Asked 0. Of 5

        """.dropLast()))
  }

  @Test("Without a network what is known is told")
  func noNetwork() {
    let report = LinkReport(
      links: [link("https://well.example/")], memory: memory, today: day("2026-11-24"), asked: nil)
    #expect(
      report.text(listingAll: false)
        == "No network: no host's name can be looked up, and nothing was asked. Of 1\naddress: 1 well.\n")
    #expect(!report.isBroken)
    #expect(
      LinkReport(links: [], memory: LinkMemory(), today: day("2026-11-24"), asked: 0).text(listingAll: true)
        == "Asked 0. No other host is named.\n")
  }

  @Test("Offices come first, then sources; each address once with all its places, and none of the site's own")
  func collection() throws {
    let site = SmallSite()
      .replacing(
        "Content/jurisdictions/ca.yaml", "title: Attorney", with: "website: https://ca.example.com/\n  title: Attorney"
      )
      .appending(
        "Content/pages/about.md", "\n[Ours](https://example.org/x) and [theirs](https://theirs.example.com/a).\n"
      )
      .adding("Templates/partials/more.html", "<a\n  href=\"https://template.example.com/\">x</a>")
    let read = try #require(site.read())
    let links = externalLinks(of: read.site, templates: site.files.below("Templates"))
    #expect(links.first { $0.address == "https://ca.example.com/" }?.weight == .office)
    #expect(links.map(\.weight) == links.map(\.weight).sorted())
    #expect(Set(links.map(\.address)).count == links.count)
    #expect(!links.contains { $0.address.contains("//example.org") })
    let theirs = links.first { $0.address == "https://theirs.example.com/a" }
    #expect(theirs?.weight == .other)
    #expect(theirs?.uses.map(\.file) == ["Content/pages/about.md"])
    #expect(
      links.first { $0.address == "https://template.example.com/" }?.uses
        == [SourceLocation(file: "Templates/partials/more.html", line: 2)])
  }
}
