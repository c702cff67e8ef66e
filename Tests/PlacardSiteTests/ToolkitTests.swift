import PlacardCore
import PlacardTestSupport
import Testing

@Suite("What an office may use")
struct ToolkitTests {
  private static let file = "Content/campaigns/post-it/campaign.yaml"
  private static let page = "states/place-ca/toolkit/index.html"
  private static let badge = "embed/post-it/badge-en.svg"
  private static let site = SmallSite().withToolkit().build()

  @Test("The page of an office, whole")
  func page() {
    expectNoDifference(Self.site.findings, [])
    let lines = Self.site.lines("states/place-fl/toolkit/index.html")
    // What is to be pasted has a test of its own.
    expectNoDifference(
      lines.filter { !$0.contains("&lt;img") },
      [
        "<h1>For the office: Place FL</h1>",
        "<p>for: <a href=\"/states/place-fl/\">Place FL</a>, Office of FL, Some businesses must post</p>",
        "<p>line: <a href=\"tel:+18553527233\"><bdi dir=\"ltr\">1-855-352-7233</bdi></a></p>",
        "<p>posters: <a href=\"/states/place-fl/poster/\">Place FL</a></p>",
        "<p>Badge: <img src=\"/embed/post-it/badge-fl-en.svg\" alt=\"National Hotline: 1-888-373-7888. "
          + "Place FL: 1-855-352-7233\" width=\"320\" height=\"140\"></p>",
        "<p>Banner: <img src=\"/embed/post-it/banner-fl-en.svg\" alt=\"National Hotline: "
          + "1-888-373-7888. Place FL: 1-855-352-7233\" width=\"728\" height=\"90\"></p>",
        "<p>by: <a href=\"/campaigns/post-it/\">Post it</a></p>",
        "<pre lang=\"en\">Date: [date]",
        "The Office of FL asks for <bdi dir=\"ltr\">1-888-373-7888</bdi>. See Hotline of FL, <bdi "
          + "dir=\"ltr\">1-855-352-7233</bdi>.",
        "[For Attorney General Ada FL to approve: &quot;A sheet is a small thing.&quot;]</pre>",
        "<pre lang=\"en\">For Attorney General Ada FL.",
        "Look at the walls.",
        "</pre>",
        "<p>files: <a href=\"/states/place-fl/toolkit/press-release.txt\">release</a> <a "
          + "href=\"/states/place-fl/toolkit/proclamation.txt\">proclamation</a></p>",
        "<p>Text message: Post <bdi dir=\"ltr\">1-888-373-7888</bdi> in Place FL. (32 of 160 characters)</p>",
        "<p>X: Sheets: https://example.org/states/place-fl/poster/ (31 of 280 characters)</p>",
      ])
  }

  @Test("Without a toolkit there is no page, no file and no link")
  func none() {
    let site = SmallSite().build()
    #expect(!site.files.paths.contains { $0.contains("toolkit") || $0.hasPrefix("embed/") })
    #expect(site.line("states/place-ca/index.html", "<p>toolkit: ") == nil)
  }

  @Test("The state's page and the sitemap lead there, in each language")
  func ways() {
    #expect(
      Self.site.line("states/place-ca/index.html", "<p>toolkit: ")
        == "<a href=\"/states/place-ca/toolkit/\">Place CA</a></p>")
    #expect(
      Self.site.line("es/states/place-ca/index.html", "<p>toolkit: ")
        == "<a href=\"/es/states/place-ca/toolkit/\">Lugar CA</a></p>")
    #expect(Self.site.text("sitemap.xml").contains("<loc>https://example.org/states/place-ca/toolkit/</loc>"))
    #expect(Self.site.text("sitemap.xml").contains("<loc>https://example.org/es/states/place-ca/toolkit/</loc>"))
  }

  @Test("A text is the same on the page and in its file, with the facts of the place")
  func documents() {
    let text = """
      \u{FEFF}Date: [date]

      The Office of CA asks for 1-888-373-7888.

      [For Attorney General Ada CA to approve: "A sheet is a small thing."]

      """
    #expect(Self.site.text("states/place-ca/toolkit/press-release.txt") == text)
    #expect(Self.site.text("states/place-ak/toolkit/proclamation.txt").contains("Look at the walls."))
    #expect(Self.site.text("states/place-al/toolkit/proclamation.txt").contains("Hang a sheet."))
  }

  @Test("A holder who may change isn't named")
  func holder() {
    let site = SmallSite().withToolkit()
      .replacing(
        "Content/jurisdictions/ca.yaml", "name: Ada CA, status: in office", with: "name: null, status: vacant"
      ).build()
    #expect(site.text("states/place-ca/toolkit/press-release.txt").contains("[For Attorney General to approve:"))
    #expect(site.text("states/place-ca/toolkit/proclamation.txt").contains("For Office of CA."))
  }

  @Test("Each short text says how much of its room it takes")
  func messages() {
    #expect(
      Self.site.line(Self.page, "<p>Text message: ")
        == "Post <bdi dir=\"ltr\">1-888-373-7888</bdi> in Place CA. (32 of 160 characters)</p>")
    #expect(
      Self.site.line(Self.page, "<p>X: ")
        == "Sheets: https://example.org/states/place-ca/poster/ (31 of 280 characters)</p>")
  }

  @Test("The markup to paste is a link with a picture, whose words are the number")
  func markup() {
    let words = Self.site.line(Self.page, "<p>badge: ")?.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">")
    #expect(
      words
        == "<a href=\"https://example.org/help/\" hreflang=\"en\" rel=\"noreferrer\"><img "
        + "src=\"https://example.org/embed/post-it/badge-en.svg\" alt=\"National Hotline: 1-888-373-7888\" "
        + "lang=\"en\" width=\"320\" height=\"140\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></a></p>")
  }

  @Test("The picture carries the campaign's line up to its last day, and the number alone from the next")
  func expiry() {
    let site = SmallSite().withToolkit().replacing(Self.file, "status: open", with: "status: open\ncloses: 2026-12-31")
    let open = site.build(asOf: "2026-12-31")
    let after = site.build(asOf: "2027-01-01")
    #expect(open.text(Self.badge).contains(">Post this number.</text>"))
    #expect(open.text(Self.page).contains("<pre lang=\"en\">Date: [date]"))
    #expect(!after.text(Self.badge).contains("Post this number."))
    #expect(after.text(Self.badge).contains(">1-888-373-7888</text>"))
    #expect(!after.text(Self.page).contains("<pre"))
    #expect(after.files["states/place-ca/toolkit/press-release.txt"] == nil)
    expectNoDifference(after.line(Self.page, "<p>badge: "), open.line(Self.page, "<p>badge: "))
  }

  @Test(
    "However a campaign has ended, the picture stays and says only the number",
    arguments: ["paused", "won", "lost", "closed"])
  func ended(status: String) {
    let site = SmallSite().withToolkit().replacing(Self.file, "status: open", with: "status: \(status)").build()
    expectNoDifference(site.findings, [])
    expectNoDifference(site.text(Self.badge).split(separator: "<text ").count, 4)
    #expect(site.text(Self.badge).contains("<title id=\"title\">National Hotline: 1-888-373-7888</title>"))
  }

  @Test("Nothing of a draft is published", arguments: ["draft", "scheduled\nopens: 2027-01-01"])
  func draft(status: String) {
    let site = SmallSite().withToolkit().replacing(Self.file, "status: open", with: "status: \(status)").build()
    #expect(!site.files.paths.contains { $0.contains("toolkit") || $0.hasPrefix("embed/") })
  }

  @Test("A line that the law puts on notices stands on the place's own picture, and in its words")
  func stateLine() {
    let page = "states/place-fl/toolkit/index.html"
    #expect(Self.site.text(page).contains("/embed/post-it/badge-fl-en.svg"))
    let badge = Self.site.text("embed/post-it/badge-fl-en.svg")
    #expect(badge.contains("<title id=\"title\">National Hotline: 1-888-373-7888. Place FL: 1-855-352-7233</title>"))
    #expect(badge.contains(">Place FL: 1-855-352-7233</text>"))
    #expect(
      Self.site.text("states/place-fl/toolkit/press-release.txt").contains("See Hotline of FL, 1-855-352-7233."))
  }

  @Test("Words of the content can't become markup in the picture, nor in what is pasted")
  func escaping() {
    let site = SmallSite().withToolkit()
      .replacing("Content/campaigns/post-it/toolkit.yaml", "badge: Post this number.", with: "badge: \"<b> & 'it'\"")
      .build()
    #expect(site.text(Self.badge).contains(">&lt;b&gt; &amp; &#39;it&#39;</text>"))
  }

  @Test(
    "A placeholder that names nothing is told where the words are written",
    arguments: [
      (
        "badge: Post this number.", "badge: \"{{jurisdiction.name}}\"",
        "1:8: error: 'jurisdiction' isn't a field of the facts for every place [unknown-name]"
      ),
      (
        "asks for {{hotline.number}}.", "asks for {{hotline.nunber}}.",
        "2:16: error: 'hotline.nunber' isn't a field of a hotline [unknown-name]; did you mean 'hotline.number'?"
      ),
    ])
  func faults(old: String, new: String, finding: String) {
    let file = "Content/campaigns/post-it/toolkit.yaml"
    expectNoDifference(
      SmallSite().withToolkit().replacing(file, old, with: new).build().findings, ["\(file):\(finding)"])
  }

  @Test("Other sites may show the pictures, and nothing else")
  func sharing() {
    let headers = Self.site.text("_headers")
    #expect(
      headers.contains("/embed/*\n  Cache-Control: no-cache\n  Cross-Origin-Resource-Policy: cross-origin\n"))
    #expect(headers.contains("/states/*\n  Cache-Control: no-cache\n  Cross-Origin-Resource-Policy: same-origin\n"))
  }
}
