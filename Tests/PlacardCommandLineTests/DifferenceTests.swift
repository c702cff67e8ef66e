import PlacardBuild
import PlacardCore
import PlacardSite
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine

@Suite("What placard diff says")
struct DifferenceTests {
  let today = CivilDate("2026-11-24") ?? CivilDate(daysSinceEpoch: 0)

  func made(_ site: SmallSite) throws -> ComparedSite {
    let input = BuildInput(
      content: site.files.below("Content"), templates: site.files.below("Templates"), today: today)
    return ComparedSite(try #require(buildSite(input).value?.publication))
  }

  func difference(_ old: SmallSite, _ new: SmallSite) throws -> SiteDifference {
    compareSites(from: try made(old), to: try made(new))
  }

  func text(_ old: SmallSite, _ new: SmallSite) throws -> String {
    DifferenceText(difference: try difference(old, new), since: "HEAD (0123456)", today: today).text
  }

  @Test("Nothing differs from itself")
  func nothing() throws {
    #expect(try text(SmallSite(), SmallSite()) == "Nothing changes since HEAD (0123456), as of 2026-11-24.\n")
  }

  @Test("A change of one page is shown with the words around it")
  func onePage() throws {
    let pages = ["states/ohio/index.html": "<p>Call <a href=\"tel:+1\">1</a> &amp; ask.</p><img alt=\"A map\">"]
    let after = ["states/ohio/index.html": "<p>Call <a href=\"tel:+2\">2</a> &amp; ask.</p><img alt=\"A map\">"]
    #expect(
      lines(pages, after) == ["On /states/ohio/", "  - Call 1 <tel:+1> & ask.", "  + Call 2 <tel:+2> & ask."])
  }

  @Test("A change that many pages share is told once, whatever place each names")
  func shared() {
    let names = ["alabama", "alaska", "arizona", "arkansas", "california", "colorado", "delaware"]
    let old = names.map { ("states/\($0)/index.html", "<h1>\($0)</h1><p>The office of \($0) is open.</p>") }
    let new = names.map { ("states/\($0)/index.html", "<h1>\($0)</h1><p>The bureau of \($0) is open.</p>") }
    #expect(
      lines(Dictionary(uniqueKeysWithValues: old), Dictionary(uniqueKeysWithValues: new)) == [
        "On 7 pages: /states/alabama/, /states/alaska/, /states/arizona/ and 4 more",
        "  - The office of alabama is open.", "  + The bureau of alabama is open.",
      ])
  }

  @Test("Pages that share one change and differ in another have each told once")
  func sharedAndOwn() {
    let old = ["a/index.html": "<p>one</p><p>same</p><p>mine</p>", "b/index.html": "<p>one</p><p>same</p>"]
    let new = ["a/index.html": "<p>two</p><p>same</p><p>ours</p>", "b/index.html": "<p>two</p><p>same</p>"]
    #expect(
      lines(old, new) == ["On 2 pages: /a/, /b/", "  - one", "  + two", "On /a/", "  - mine", "  + ours"])
  }

  @Test("Of a long line only what stands near the change is shown")
  func longLine() {
    let words = (1...40).map { "word\($0)" }
    var other = words
    other[19] = "WORD"
    #expect(
      lines(
        ["index.html": "<p>\(words.joined(separator: " "))</p>"],
        ["index.html": "<p>\(other.joined(separator: " "))</p>"])
        == [
          "On /", "  - … word16 word17 word18 word19 word20 word21 word22 word23 word24 …",
          "  + … word16 word17 word18 word19 WORD word21 word22 word23 word24 …",
        ])
  }

  @Test("Markup, posters and other files are told apart from words")
  func markup() {
    let old = ["index.html": "<p class=\"a\">one</p>", "posters/x/letter.pdf": "1", "feed.xml": "1", "gone.png": ""]
    let new = ["index.html": "<p class=\"b\">one</p>", "posters/x/letter.pdf": "2", "feed.xml": "2", "new.png": ""]
    #expect(
      lines(old, new) == [
        "Only markup differs on 1 page, and no words: /", "Posters: 1 changed (posters/x/letter.pdf)",
        "Other files: 1 changed (feed.xml); 1 added (new.png); 1 removed (gone.png)",
      ])
  }

  @Test("Scripts, styles and drawings say nothing to a reader")
  func unread() {
    #expect(
      lines(
        ["index.html": "<style>a{}</style><p>one <b>two</b></p><svg><title>t</title></svg>"],
        ["index.html": "<style>b{}</style><p>one <b>two</b></p><svg><title>u</title></svg>"])
        == ["Only markup differs on 1 page, and no words: /"])
  }

  @Test("Controls in words can't steer a terminal")
  func controls() {
    #expect(
      lines(["index.html": "<p>a</p>"], ["index.html": "<p>\u{1B}[2J</p>"]) == ["On /", "  - a", "  + \\u{1B}[2J"])
  }

  @Test("An edit of the content, seen as a reader sees it")
  func edit() throws {
    let told = try difference(
      SmallSite(),
      SmallSite().replacing("Content/hotlines/national.yaml", "name: National Hotline", with: "name: Nation's Hotline"))
    #expect(told.changes.allSatisfy { !$0.pages.isEmpty && !$0.changes.isEmpty })
    let added = told.changes.flatMap { $0.changes.flatMap { $0.added } }
    #expect(added.contains { $0.contains("Nation's Hotline") })
  }

  @Test("Programs get every page and every line")
  func json() throws {
    let difference = compareSites(
      from: site(["a/index.html": "<p>one</p>"]), to: site(["a/index.html": "<p>two</p>"]))
    let document = DifferenceJSON(difference: difference, commit: "0123", today: today).document
    let text = String(decoding: document.bytes, as: UTF8.self)
    let flat = text.split(whereSeparator: \.isWhitespace).joined()
    #expect(
      flat
        == #"{"version":1,"since":"0123","as_of":"2026-11-24","pages":1,"pages_that_differ":1,"added":[],"removed":[],"#
        + #""changes":[{"pages":["/a/"],"lines":[{"removed":["one"],"added":["two"]}]}],"only_markup":[],"#
        + #""posters":{"added":[],"removed":[],"changed":[]},"other_files":{"added":[],"removed":[],"changed":[]}}"#)
  }

  func site(_ files: [String: String]) -> ComparedSite {
    ComparedSite(files: FileTree(files), pages: Set(files.keys.filter { $0.hasSuffix(".html") }))
  }

  /// What is said of two sites whose files are given, without the lines on what was compared.
  func lines(_ old: [String: String], _ new: [String: String]) -> [String] {
    let difference = compareSites(from: site(old), to: site(new))
    let text = DifferenceText(difference: difference, since: "HEAD", today: today).text
    return text.split(separator: "\n").dropFirst().dropLast().map(String.init)
  }
}
