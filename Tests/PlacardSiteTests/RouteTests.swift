import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Addresses")
struct RouteTests {
  static let site = SmallSite().build()

  @Test("The first language stands at the root, with the routes that are promises")
  func routes() {
    let routes = [
      "", "campaigns/", "campaigns/post-it/", "states/", "states/place-ca/", "states/place-ca/poster/",
      "states/place-ca/poster/tear-off/", "laws/", "laws/status/required/", "laws/venue/hotels/", "help/", "about/",
      "sources/", "privacy/",
    ]
    for route in routes {
      #expect(Self.site.files["\(route)index.html"] != nil, "\(route)")
      #expect(Self.site.files["es/\(route)index.html"] != nil, "es/\(route)")
    }
    #expect(Self.site.files["404.html"] != nil)
  }

  @Test("Every jurisdiction has its page and posters in both languages")
  func places() {
    #expect(Self.site.files.below("states").count == 56 * 3 + 1)
    #expect(Self.site.files.below("es/states").count == 56 * 3 + 1)
  }

  @Test("A venue that no law names has no table")
  func unusedVenue() {
    #expect(Self.site.files.below("laws/venue").paths == ["laws/venue/hotels/index.html"])
  }

  @Test("A page says where it stands, and where it stands in other languages")
  func alternates() {
    let page = Self.site.text("es/help/index.html")
    #expect(page.contains("<html lang=\"es\" dir=\"ltr\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/es/help/\">"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/help/\">"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"es\" href=\"https://example.org/es/help/\">"))
  }

  @Test("A discreet page's window doesn't name the site, any other's does")
  func documentTitles() {
    #expect(Self.site.text("help/index.html").contains("<title>Get help</title>"))
    #expect(Self.site.text("about/index.html").contains("<title>About – Small site</title>"))
    #expect(Self.site.text("es/about/index.html").contains("<title>Acerca de – Sitio pequeño</title>"))
  }

  @Test("Links in copy stay in the language of their page")
  func linksInCopy() {
    #expect(Self.site.text("about/index.html").contains("<p>See <a href=\"/help/\">help</a>.</p>"))
    #expect(Self.site.text("es/about/index.html").contains("<p>Vea <a href=\"/es/help/\">ayuda</a>.</p>"))
  }
}

@Suite("A site below a path")
struct PathTests {
  static let site = SmallSite()
    .replacing("Content/pages/about.md", "title: About", with: "title: About\naliases: [/who/]")
    .build(baseAddress: "https://example.org/placard/")

  @Test("It has no broken link, and its files stand as they do at a root")
  func files() {
    expectNoDifference(Self.site.findings, [])
    let atRoot = RouteTests.site.files.paths.filter { !$0.hasPrefix("assets/") && !$0.hasPrefix("images/") }
    #expect(Set(atRoot).isSubset(of: Self.site.files.paths))
  }

  @Test("Its links, assets and absolute addresses carry the path")
  func links() {
    let page = Self.site.text("es/campaigns/post-it/index.html")
    #expect(page.contains("href=\"https://example.org/placard/es/campaigns/post-it/\""))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"/placard/assets/site-"))
    #expect(page.contains("<img src=\"/placard/images/sheet-"))
    #expect(page.contains("<a href=\"/placard/es/campaigns/post-it/feed.xml\">"))
    #expect(Self.site.text("es/about/index.html").contains("<a href=\"/placard/es/help/\">ayuda</a>"))
    #expect(Self.site.lines("who/index.html").last == "<p><a href=\"/placard/about/\">About</a></p>")
  }

  @Test("Sitemap, robots, feeds and data name it")
  func otherFiles() {
    #expect(Self.site.text("sitemap.xml").contains("<loc>https://example.org/placard/help/</loc>"))
    #expect(Self.site.text("robots.txt").hasSuffix("Sitemap: https://example.org/placard/sitemap.xml\n"))
    #expect(Self.site.text("campaigns/post-it/feed.xml").contains("<id>https://example.org/placard/campaigns/post-it/"))
    #expect(Self.site.text("api/v1/laws.json").contains("\"https://example.org/placard/api/v1/laws.schema.json\""))
  }

  @Test("A poster prints and codes the whole address")
  func poster() {
    #expect(
      Self.site.lines("states/place-ca/poster/index.html").contains("<p>example.org/placard/help: Opens a page.</p>"))
  }
}

@Suite("Former addresses")
struct AliasTests {
  static let site = SmallSite()
    .replacing("Content/pages/about.md", "title: About", with: "title: About\naliases: [/who/we-are/]")
    .replacing("Content/campaigns/post-it/campaign.yaml", "image: sheet", with: "image: sheet\naliases: [/post/]")
    .build()

  @Test("They lead on to where the page is now, by its name")
  func redirects() {
    expectNoDifference(Self.site.findings, [])
    expectNoDifference(
      Self.site.lines("who/we-are/index.html"),
      ["<h1>This page has moved</h1>", "<p><a href=\"/about/\">About</a></p>"])
    expectNoDifference(
      Self.site.lines("es/post/index.html").dropFirst(), ["<p><a href=\"/es/campaigns/post-it/\">Muéstrelo</a></p>"])
  }

  @Test("Search engines are told of the new address only")
  func searchEngines() {
    #expect(
      Self.site.text("post/index.html").contains(
        "<link rel=\"canonical\" href=\"https://example.org/campaigns/post-it/\">"))
    #expect(!Self.site.text("sitemap.xml").contains("/post/"))
  }

  @Test("One that is a page's address, in whatever case or language, is claimed twice")
  func collisions() {
    let site = SmallSite()
      .replacing("Content/pages/about.md", "title: About", with: "title: About\naliases: [/states/, /es/]")
      .replacing("Content/pages/privacy.md", "title: Privacy", with: "title: Privacy\naliases: [/old/, /old/]")
    expectNoDifference(
      site.build().findings,
      [
        "Content/pages/about.md:3:11: error: '/states/' is claimed twice [path-collision]",
        "Content/pages/about.md:3:21: error: '/es/' is claimed twice [path-collision]",
        "Content/pages/privacy.md:3:18: error: '/old/' is claimed twice [path-collision]",
      ])
  }
}
