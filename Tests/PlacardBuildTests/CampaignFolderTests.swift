import PlacardCore
import PlacardTestSupport
import Testing

@Suite("A campaign folder")
struct CampaignFolderTests {
  private static let folder = "Content/campaigns/read-it-alone"

  private static let withFolder = SmallSite()
    .adding(
      "\(folder)/campaign.yaml",
      """
      status: paused
      organiser: Small publisher
      started: 2026-10-01
      addressed_to: all
      evidence: []
      aliases: [/read-it/]

      """
    )
    .adding("\(folder)/story.md", SmallSite.copy("Read it alone", "A small ask."))
    .adding("\(folder)/story.es.md", SmallSite.copy("Léalo a solas", "Una petición."))
    .adding("\(folder)/petition.md", SmallSite.copy("The ask", "Post it inside."))
    .adding("\(folder)/petition.es.md", SmallSite.copy("La petición", "Muéstrelo dentro."))
    .adding("\(folder)/updates/2026-10-02-begun.md", "---\ntitle: Begun\ndate: 2026-10-02\n---\nWe began.\n")
    .adding("\(folder)/updates/2026-10-02-begun.es.md", "---\ntitle: Empezó\ndate: 2026-10-02\n---\nEmpezamos.\n")

  let before = SmallSite().build()
  let after = Self.withFolder.build()

  @Test("It adds its page and feed in each language and the page of its former address, and nothing else")
  func files() {
    expectNoDifference(after.findings, [])
    expectNoDifference(
      after.files.paths.filter { before.files[$0] == nil },
      [
        "campaigns/read-it-alone/feed.xml", "campaigns/read-it-alone/index.html",
        "es/campaigns/read-it-alone/feed.xml", "es/campaigns/read-it-alone/index.html", "es/read-it/index.html",
        "read-it/index.html",
      ])
  }

  @Test("It changes only the pages and files that list campaigns")
  func changes() {
    expectNoDifference(
      after.files.paths.filter { before.files[$0] != nil && before.files[$0] != after.files[$0] },
      [
        "_headers", "api/v1/campaigns.json", "campaigns/index.html", "es/campaigns/index.html", "es/index.html",
        "index.html",
        "sitemap.xml",
      ])
  }

  @Test("It adds its two pages to the sitemap, not its former address")
  func sitemap() {
    func places(_ site: BuiltSite) -> [Substring] {
      site.text("sitemap.xml").split(separator: "\n").filter { $0.hasPrefix("<loc>") }
    }
    expectNoDifference(
      places(after).filter { !places(before).contains($0) },
      [
        "<loc>https://example.org/campaigns/read-it-alone/</loc>",
        "<loc>https://example.org/es/campaigns/read-it-alone/</loc>",
      ])
  }

  @Test("Taken away again, it leaves nothing behind")
  func removal() {
    let site = Self.withFolder.files.below(Self.folder).paths.reduce(Self.withFolder) { $0.removing($1) }
    #expect(site.build().files == before.files)
  }
}
