import PlacardBuild
import PlacardCore
import PlacardModel
import PlacardScaffold
import PlacardTestSupport
import Testing

@Suite("New files")
struct ScaffoldTests {
  let site = SmallSite()
  let facts: SiteFacts
  let campaign: Slug
  let title: Slug

  init() throws {
    let read = try #require(site.read())
    facts = SiteFacts(read.site, today: read.today)
    campaign = try #require(read.site.campaigns.first?.slug)
    title = try #require(Slug("new-thing"))
  }

  private func build(with scaffold: Scaffold) -> BuiltSite { adding(scaffold, to: site).build() }

  private func adding(_ scaffold: Scaffold, to site: SmallSite) -> SmallSite {
    scaffold.files.paths.reduce(site) { $0.adding($1, scaffold.files.text($1) ?? "") }
  }

  @Test("A campaign is whole, in every language, and nobody sees it before it is open")
  func campaignFolder() {
    let scaffold = newCampaign("A \"new\" thing: #1", title, in: facts)
    #expect(
      scaffold.files.paths.map { $0.dropFirst("Content/campaigns/new-thing/".count) } == [
        "action.es.yaml", "action.yaml", "campaign.yaml", "petition.es.md", "petition.md", "story.es.md", "story.md",
        "toolkit.es.yaml", "toolkit.yaml",
      ])
    let draft = build(with: scaffold)
    #expect(draft.findings == [])
    #expect(draft.files["campaigns/new-thing/index.html"] == nil)
    let open = adding(scaffold, to: site)
      .replacing("Content/campaigns/new-thing/campaign.yaml", "status: draft", with: "status: open").build()
    #expect(open.findings == [])
    #expect(open.text("campaigns/new-thing/index.html").contains("A &quot;new&quot; thing: #1"))
    #expect(open.files["es/campaigns/new-thing/index.html"] != nil)
  }

  @Test("News has today's date in its name and in itself")
  func update() {
    let scaffold = newUpdate("It opens", title, of: campaign, in: facts)
    let stem = "Content/campaigns/\(campaign)/updates/2026-11-24-new-thing"
    #expect(scaffold.files.paths == ["\(stem).es.md", "\(stem).md"])
    #expect(scaffold.files.text("\(stem).md")?.hasPrefix("---\ntitle: \"It opens\"\ndate: 2026-11-24\n---\n") == true)
    #expect(build(with: scaffold).findings == [])
  }

  @Test("Words for a state name it in each language")
  func state() throws {
    let place = try #require(site.read()?.site.jurisdictions[.ohio])
    let scaffold = newState(place, of: campaign, in: facts)
    let stem = "Content/campaigns/\(campaign)/states/oh"
    #expect(scaffold.files.text("\(stem).md")?.contains("title: \"The campaign in Place OH\"") == true)
    #expect(scaffold.files.text("\(stem).es.md")?.contains("title: \"La campaña en Lugar OH\"") == true)
    #expect(build(with: scaffold).findings == [])
  }

  @Test("A page stands at its address")
  func page() {
    let built = build(with: newPage("New thing", title, in: facts))
    #expect(built.findings == [])
    #expect(built.files["new-thing/index.html"] != nil)
    #expect(built.files["es/new-thing/index.html"] != nil)
  }

  @Test("A language's words wait until the site names it")
  func language() throws {
    let french = try #require(LanguageTag("fr"))
    let words = newLanguage(french, after: .english, in: site.files)
    #expect(words.next.contains("It needs poster words too: `placard new poster fr <its own name>`."))
    let poster = newPoster(french, named: "Français", after: .english, in: site.files)
    let begun = adding(poster, to: adding(words, to: site))
    #expect(begun.build().findings == [])
    let named = begun.replacing("Content/site.yaml", "languages: [en, es]", with: "languages: [en, es, fr]").build()
    let errors = named.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 4)
    #expect(errors.allSatisfy { $0.description.hasPrefix("Content/site.yaml: error: the ") })
    #expect(named.findings.contains { $0.contains("Content/pages/help.fr.md") })
  }

  @Test("Poster words begin as drafts under the language's own name")
  func poster() throws {
    let poster = newPoster(try #require(LanguageTag("sw")), named: "Kiswahili", after: .english, in: site.files)
    let text = try #require(poster.files.text("Content/posters/sw.yaml"))
    #expect(text.contains("\nname: \"Kiswahili\"\n"))
    #expect(text.contains("\nreview: {state: draft, by: null, date: null}\n"))
  }

  @Test("What somebody must write by herself is said")
  func otherLanguages() throws {
    let languages = ["en", "es", "ko"].compactMap(LanguageTag.init)
    let korean = site.replacing("Content/site.yaml", "languages: [en, es]", with: "languages: [en, es, ko]")
    let read = try #require(korean.read() ?? site.read())
    let facts = SiteFacts(languages: languages, publisher: read.site.settings.publisher.name, today: read.today)
    let scaffold = newPage("New thing", title, in: facts)
    #expect(scaffold.files.paths == ["Content/pages/new-thing.es.md", "Content/pages/new-thing.md"])
    #expect(scaffold.next.last == "Write it in 'ko' beside it; until then the site shows the first language's.")
  }
}
