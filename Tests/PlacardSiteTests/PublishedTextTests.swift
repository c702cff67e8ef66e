import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Feeds, sitemap and robots")
struct PublishedTextTests {
  static let site = SmallSite().build()

  @Test("A feed holds a campaign's news with real dates")
  func feed() {
    expectNoDifference(
      Self.site.text("campaigns/post-it/feed.xml"),
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <id>https://example.org/campaigns/post-it/feed.xml</id>
      <title>Post it</title>
      <subtitle>Ask your office.</subtitle>
      <link rel="self" type="application/atom+xml" href="https://example.org/campaigns/post-it/feed.xml"/>
      <link rel="alternate" type="text/html" href="https://example.org/campaigns/post-it/"/>
      <updated>2026-11-20T00:00:00Z</updated>
      <author><name>Small publisher</name>
      </author>
      <rights>CC-BY-4.0</rights>
      <entry>
      <id>https://example.org/campaigns/post-it/#2026-11-20-first-sheet</id>
      <title>First sheet</title>
      <link rel="alternate" type="text/html" href="https://example.org/campaigns/post-it/#2026-11-20-first-sheet"/>
      <published>2026-11-20T00:00:00Z</published>
      <updated>2026-11-20T00:00:00Z</updated>
      <content type="html">&lt;p&gt;One sheet is up.&lt;/p&gt;
      </content>
      </entry>
      </feed>

      """)
  }

  @Test("A feed is in the language of its address")
  func spanishFeed() {
    let feed = Self.site.text("es/campaigns/post-it/feed.xml")
    #expect(feed.contains("xml:lang=\"es\""))
    #expect(feed.contains("<title>La primera hoja</title>"))
    #expect(feed.contains("href=\"https://example.org/es/campaigns/post-it/#2026-11-20-first-sheet\""))
  }

  @Test("A campaign without news has no feed")
  func noFeed() {
    #expect(Self.site.files["campaigns/petition-2016/feed.xml"] == nil)
  }

  @Test("A feed names the newest update's day, whatever order the files are in")
  func newest() {
    let feed = SmallSite()
      .adding(
        "Content/campaigns/post-it/updates/2026-11-22-second.md", "---\ntitle: Q & A\ndate: 2026-11-22\n---\nMore.\n"
      )
      .build().text("campaigns/post-it/feed.xml")
    #expect(feed.contains("<updated>2026-11-22T00:00:00Z</updated>\n<author>"))
    #expect(feed.contains("<title>Q &amp; A</title>"))
    #expect(feed.ranges(of: "<entry>").count == 2)
  }

  @Test("The sitemap gives each page with its date and its other languages")
  func sitemap() {
    let entries = Self.site.text("sitemap.xml").split(separator: "</url>\n").map(String.init)
    expectNoDifference(
      entries.filter { $0.contains("<loc>https://example.org/es/states/place-ca/</loc>") },
      [
        """
        <url>
        <loc>https://example.org/es/states/place-ca/</loc>
        <lastmod>2026-07-28</lastmod>
        <xhtml:link rel="alternate" hreflang="en" href="https://example.org/states/place-ca/"/>
        <xhtml:link rel="alternate" hreflang="es" href="https://example.org/es/states/place-ca/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/states/place-ca/"/>

        """
      ])
  }

  @Test("The sitemap lists every page but the missing one, and ends well")
  func wholeSitemap() {
    let map = Self.site.text("sitemap.xml")
    let pages = Self.site.files.paths.filter { $0.hasSuffix("index.html") }
    #expect(map.ranges(of: "<loc>").count == pages.count)
    #expect(!map.contains("404"))
    #expect(map.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset "))
    #expect(map.hasSuffix("</url>\n</urlset>\n"))
  }

  @Test("Robots may read everything, and learn where the sitemap is")
  func robots() {
    expectNoDifference(
      Self.site.text("robots.txt"),
      """
      User-agent: *
      Allow: /

      Sitemap: https://example.org/sitemap.xml

      """)
  }
}
