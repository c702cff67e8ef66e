import PlacardCore
import PlacardTestSupport
import Testing

@Suite("The life of a campaign")
struct CampaignLifeTests {
  private static let file = "Content/campaigns/post-it/campaign.yaml"
  private static let page = "campaigns/post-it/index.html"

  private static func site(_ status: String) -> SmallSite {
    SmallSite().replacing(file, "status: open", with: status)
  }

  @Test("A scheduled one isn't there until its day, and open from that day on")
  func scheduled() {
    let site = Self.site("status: scheduled\nopens: 2026-12-01")
    let before = site.build(asOf: "2026-11-30")
    expectNoDifference(before.findings, [])
    expectNoDifference(before.files.paths.filter { $0.contains("post-it") }, [])
    #expect(!before.text("index.html").contains("Post it"))
    #expect(!before.text("sitemap.xml").contains("post-it"))
    #expect(!before.text("api/v1/campaigns.json").contains("post-it\""))
    #expect(before.line("states/place-ca/index.html", "<p>script: ") == nil)
    let after = site.build(asOf: "2026-12-01")
    #expect(after.line(Self.page, "<p>status: ") == "Open, open</p>")
    #expect(after.line("states/place-ca/index.html", "<p>script: ") != nil)
  }

  @Test("A closed one leads on to its successor only once that is there")
  func successor() {
    let site = Self.site("status: scheduled\nopens: 2026-12-01")
    #expect(site.build(asOf: "2026-11-30").line("campaigns/petition-2016/index.html", "<p>next: ") == nil)
    #expect(
      site.build(asOf: "2026-12-01").line("campaigns/petition-2016/index.html", "<p>next: ")
        == "<a href=\"/campaigns/post-it/\">Post it</a></p>")
  }

  @Test("An open one closes after its last day, and then gives nobody anything to say")
  func closing() {
    let site = Self.site("status: open\ncloses: 2026-12-31")
    #expect(site.build(asOf: "2026-12-31").line(Self.page, "<p>status: ") == "Open, open</p>")
    let after = site.build(asOf: "2027-01-01")
    #expect(after.line(Self.page, "<p>status: ") == "Closed, over</p>")
    #expect(after.line("states/place-ca/index.html", "<p>script: ") == nil)
    expectNoDifference(
      after.lines("campaigns/index.html").dropFirst(),
      ["<h2>Closed</h2>", "<p>Post it</p>", "<p>The petition of 2016</p>"])
  }

  @Test("A draft is nowhere, on any day", arguments: ["2026-11-24", "2036-11-24"])
  func draft(day: String) {
    let site = Self.site("status: draft").build(asOf: day)
    expectNoDifference(site.findings, [])
    #expect(site.files.paths.filter { $0.contains("post-it") } == [])
    #expect(!site.files.paths.contains { site.text($0).contains("Post it") })
  }

  @Test("A paused one is shown and asks nobody to act")
  func paused() {
    let site = Self.site("status: paused").build()
    #expect(site.line(Self.page, "<p>status: ") == "Paused</p>")
    #expect(site.line("states/place-ca/index.html", "<p>script: ") == nil)
  }

  @Test("One to some offices is on their pages and on no others")
  func addressees() {
    let site = SmallSite().replacing(Self.file, "addressed_to: all", with: "addressed_to: [CA, OH]").build()
    #expect(site.line("states/place-oh/index.html", "<p>script: ") != nil)
    #expect(site.line("states/place-tx/index.html", "<p>script: ") == nil)
    #expect(site.line(Self.page, "<p>addressees: ") == "Place CA, Place OH</p>")
  }

  @Test("Supporters are counted with their day, and never a bare zero")
  func supporters() {
    let site = SmallSite()
    #expect(
      site.build().line("campaigns/petition-2016/index.html", "<p>supporters: ")
        == "Example League and 2,424 others, November 24, 2026</p>")
    expectNoDifference(
      site.replacing("Content/campaigns/petition-2016/campaign.yaml", "count: 2425", with: "count: 0").build().findings
        .first,
      "Content/campaigns/petition-2016/campaign.yaml:5:21: error: '0' isn't a whole number such as 1 or more, up to 100000000 [bad-number]"
    )
  }

  @Test("Dates that can't be are said to be")
  func contradictions() {
    func findings(_ status: String) -> [String] { Self.site(status).build().findings }
    expectNoDifference(
      findings("status: scheduled"),
      [
        "\(Self.file):1:9: error: a scheduled campaign needs 'opens', the day from which it is open [contradiction]"
      ])
    expectNoDifference(
      findings("status: open\nopens: 2026-12-02\ncloses: 2026-12-01"),
      ["\(Self.file):1:9: error: a campaign that closes on 2026-12-01 can't open on 2026-12-02 [contradiction]"])
    expectNoDifference(
      SmallSite().replacing("Content/campaigns/petition-2016/campaign.yaml", "status: closed", with: "status: open")
        .build()
        .findings,
      [
        "Content/campaigns/petition-2016/campaign.yaml:1:9: error: an open campaign needs action.yaml, so that readers know what to say [contradiction]"
      ])
  }
}
