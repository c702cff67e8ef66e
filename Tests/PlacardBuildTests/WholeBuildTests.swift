import PlacardBuild
import PlacardCore
import PlacardTestSupport
import Testing

@Suite("A build")
struct WholeBuildTests {
  @Test("One run names the faults of five files")
  func everyFault() {
    let site = SmallSite()
      .replacing("Content/jurisdictions/ca.yaml", "kind: state", with: "kind: stat")
      .replacing("Content/laws/ny.yaml", "code: NY", with: "code: [NY")
      .replacing("Content/pages/about.md", "[help](/help/)", with: "[help](javascript:1)")
      .replacing("Content/campaigns/post-it/action.yaml", "{{jurisdiction.name}}", with: "{{jurisdiction.nam}}")
      .replacing("Templates/pages/not_found.html", "{{> bottom}}", with: "{{> botom}}")
    let found = site.build().diagnostics
    expectNoDifference(
      found.map { "\($0.location?.file ?? ""): \($0.identifier.rawValue)" },
      [
        "Content/campaigns/post-it/action.yaml: unknown-name", "Content/jurisdictions/ca.yaml: unknown-word",
        "Content/laws/ny.yaml: yaml-syntax", "Content/pages/about.md: unsafe-link",
        "Templates/pages/not_found.html: missing-partial",
      ])
  }

  @Test("A publication made in spite of an error says so")
  func errorsStand() {
    let site = SmallSite().replacing("Content/pages/about.md", "[help](/help/)", with: "<b>help</b>").build()
    #expect(site.isThere)
    #expect(site.diagnostics.containsError)
  }

  @Test(
    "Without what a whole site can't do without there is nothing to publish",
    arguments: [
      "Content/site.yaml", "Content/laws/federal.yaml", "Content/hotlines/national.yaml",
      "Content/hotlines/emergency.yaml",
    ])
  func nothingToPublish(file: String) {
    let site = SmallSite().removing(file).build()
    #expect(!site.isThere)
    #expect(site.diagnostics.containsError)
  }

  @Test("No files at all are a list of what is missing, and no crash")
  func emptyFolder() {
    let site = SmallSite(files: FileTree()).build()
    #expect(!site.isThere)
    #expect(
      site.findings.contains("Content/site.yaml: error: the site needs this file, and it isn't there [missing-file]"))
    #expect(Set(site.diagnostics.map(\.identifier)) == [.missingFile])
  }

  @Test("A warning stands in nobody's way")
  func warnings() {
    let site = SmallSite().removing("Content/pages/about.es.md").build()
    #expect(!site.diagnostics.containsError)
    #expect(site.files["es/about/index.html"] != nil)
  }

  @Test("Twice the same input, in whatever order its files came, is twice the same site")
  func reproducible() {
    let site = SmallSite()
    var shuffled = FileTree()
    var order = SeededOrder(state: 7)
    for path in site.files.paths.shuffled(using: &order) { shuffled[path] = site.files[path] }
    let first = site.build()
    #expect(first.files.count > 380)
    #expect(first.files == site.build().files)
    #expect(first.files == SmallSite(files: shuffled).build().files)
  }

  @Test("What is found has one order, in whatever order the files came")
  func orderOfFindings() {
    let site = SmallSite()
      .removing("Content/pages/about.es.md").removing("Content/pages/privacy.es.md")
      .replacing("Content/pages/home.md", "{{hotline.number}}", with: "{{hotline.nunber}}")
    var reversed = FileTree()
    for path in site.files.paths.reversed() { reversed[path] = site.files[path] }
    expectNoDifference(SmallSite(files: reversed).build().findings, site.build().findings)
  }
}

/// A fixed order, so that a failure comes again.
private struct SeededOrder: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
