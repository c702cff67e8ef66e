import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Numbers on pages")
struct NumberRuleTests {
  private static let about = "Content/pages/about.md"

  private static func findings(_ words: String) -> [String] {
    SmallSite().replacing(about, "See [help](/help/).", with: words).build().findings
  }

  @Test("A number of the content's records may stand on a page, however it is written")
  func known() {
    expectNoDifference(Self.findings("Call 202-555-0105, (202) 555-0106, 2025550107 or 1-888-373-7888."), [])
  }

  @Test("Years, dates, law sections and populations aren't numbers to dial")
  func otherNumbers() {
    expectNoDifference(Self.findings("In 2015 2016 2017, on 2020-09-21, 1234-5678-9012, 39,538,223, s. 13A-6-170."), [])
  }

  @Test("A number that stands in no record is an error, once for each page")
  func stray() {
    let findings = Self.findings("Call 202-555-0199, or 202-555-0199.")
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasSuffix(
        "error: '202-555-0199' on 'about/index.html' stands in no record of the content [stray-number]; name numbers by placeholders, such as {{hotline.number}}"
      ) == true)
  }

  @Test("A known misprint of the hotline's number is named as one")
  func nearMiss() {
    #expect(
      Self.findings("Call (888) 373-7880.").first?.hasSuffix(
        "error: '(888) 373-7880' on 'about/index.html' is a known misprint of the hotline's number [stray-number]; the number is 1-888-373-7888"
      ) == true)
  }

  @Test("A link that dials another number than it shows is an error", arguments: ["tel", "sms"])
  func mismatch(scheme: String) {
    #expect(
      Self.findings("[202-555-0105](\(scheme):+12025550106)").first?.hasSuffix(
        "error: a link on 'about/index.html' shows '202-555-0105' and dials '+12025550106' [stray-number]") == true)
    expectNoDifference(Self.findings("[202-555-0105](\(scheme):+12025550105) and [call](\(scheme):+12025550106)"), [])
  }

  @Test("A page without the hotline's number is an error, in every language")
  func missing() {
    let page = "Templates/pages/help.html"
    expectNoDifference(
      SmallSite().setting(page, Array("<html lang=\"en\">\n<h1>{{page.title}}</h1>\n</html>\n".utf8)).build().findings
        .filter { $0.contains("[missing-number]") },
      ["help", "es/help"].sorted().map {
        "\(page): error: the hotline's number isn't on '\($0)/index.html' [missing-number]; every page shows {{hotline.number}}"
      })
  }
}
