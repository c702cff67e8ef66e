import PlacardCore
import PlacardTestSupport
import Testing

@Suite("The weight of pages")
struct WeightTests {
  private static func findings(_ weight: String, _ change: (SmallSite) -> SmallSite = { $0 }) -> [String] {
    let settings = SmallSite().replacing(
      "Content/site.yaml", "posters: {formats: [], general: []}",
      with: "posters: {formats: [], general: []}\nweight: \(weight)")
    return change(settings).build().findings
  }

  @Test("Pages within their budgets are silent")
  func light() {
    expectNoDifference(Self.findings("{help: 14600, state: 2000, others: 2000, pictures: 1}"), [])
  }

  @Test("A site may be stricter about help pages than Placard is, never laxer")
  func lax() {
    expectNoDifference(
      Self.findings("{help: 14601}"),
      [
        "Content/site.yaml:13:16: error: '14601' isn't a whole number such as 1 or more, up to 14600 [bad-number]"
      ])
  }

  @Test("The finding is told where the biggest part is written")
  func biggestPart() {
    let found = Self.findings("{campaigns: 1000}") { site in
      // What doesn't repeat can't be compressed away.
      let rules = (0..<400).map { ".a\(String($0 &* 2_654_435_761 % 1_000_003, radix: 36)) { top: \($0)px }\n" }
      return site.setting("Templates/assets/site.css", Array(rules.joined().utf8))
    }
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("Templates/assets/site.css: warning: 'es/campaigns/index.html' is ") == true)
  }

  @Test("A picture on a help page is an error, however small")
  func picture() {
    let found = Self.findings("{}") { site in
      site.setting("Templates/assets/dot.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".utf8))
        .replacing(
          "Templates/pages/help.html", "{{body}}", with: "{{body}}\n<img src=\"{{assets.dot_svg.address}}\" alt=\"\">")
    }
    #expect(found.count == 2)
    #expect(
      found.allSatisfy {
        $0.hasPrefix("Templates/pages/help.html: error: ") && $0.hasSuffix("; a help page has no picture [over-budget]")
      })
  }
}
