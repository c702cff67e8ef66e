import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Links on pages")
struct LinkRuleTests {
  private static let about = "Content/pages/about.md"

  private static func findings(_ words: String) -> [String] {
    SmallSite().replacing(about, "See [help](/help/).", with: words).build().findings
  }

  @Test(
    "A link that leads somewhere is silent",
    arguments: [
      "[a](/states/place-ca/poster/)", "[a](#who-we-are)", "[a](/campaigns/post-it/#2026-11-20-first-sheet)",
      "[a](../help/)", "[a](https://example.org/help/)", "[a](https://elsewhere.example.com/nowhere/)",
      "[a](mailto:someone@example.com)", "[a](/api/v1/laws.json)", "[a](/)",
    ])
  func goodLinks(words: String) {
    expectNoDifference(Self.findings(words), [])
  }

  @Test(
    "A link that leads nowhere is told where copy writes it",
    arguments: [
      (
        "[a](/staets/)",
        "6:5: error: '/staets/' leads nowhere on 'about/index.html' [broken-link]; did you mean '/states/'?"
      ),
      ("[a](/help)", "6:5: error: '/help' leads nowhere on 'about/index.html' [broken-link]; did you mean '/help/'?"),
      ("[a](hepl/)", "6:5: error: 'hepl/' leads nowhere on 'about/index.html' [broken-link]"),
      (
        "[a](https://example.org/gone/)",
        "6:5: error: 'https://example.org/gone/' leads nowhere on 'about/index.html' [broken-link]"
      ),
      (
        "[a](/help/#who)",
        "6:5: error: '/help/#who' names no element of its page on 'about/index.html' [broken-anchor]"
      ),
    ])
  func brokenLinks(words: String, finding: String) {
    expectNoDifference(Self.findings(words), ["\(Self.about):\(finding)"])
  }

  @Test("A link of a template is told by the template, once for each page")
  func template() {
    let page = "Templates/pages/help.html"
    expectNoDifference(
      SmallSite().replacing(page, "{{body}}", with: "<a href=\"/gone/\">a</a> <a href=\"\">b</a> {{body}}").build()
        .findings,
      [
        "\(page): error: '/gone/' leads nowhere on 'es/help/index.html' [broken-link]",
        "\(page): error: '/gone/' leads nowhere on 'help/index.html' [broken-link]",
        "\(page): error: a link without an address stands on 'es/help/index.html' [broken-link]",
        "\(page): error: a link without an address stands on 'help/index.html' [broken-link]",
      ])
  }

  @Test("While another error stands, links that it breaks aren't told of")
  func quiet() {
    let site = SmallSite().removing("Templates/pages/help.html")
    expectNoDifference(
      site.build().findings,
      ["Templates/pages/help.html: error: there is no page 'help' [missing-template]"])
  }
}
