import PlacardBuild
import PlacardCore
import PlacardModel
import PlacardSite
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine

@Suite("The list of facts that are due")
struct DueTableTests {
  func table(_ site: SmallSite = SmallSite(), on day: String, days: Int) throws -> String {
    let read = try #require(site.read(asOf: day))
    let facts = read.site.datedFacts
    return DueTable(facts: facts.filter { $0.isDue(within: days, of: read.today) }, of: facts.count)
      .text(from: read.today, days: days)
  }

  @Test("Nothing is due while every fact is fresh")
  func fresh() throws {
    #expect(try table(on: "2026-06-28", days: 30) == "Nothing is due by 2026-07-28, of 172 facts.\n")
  }

  @Test("What is due comes with its last day, its place and the page to open; what was never checked comes first")
  func due() throws {
    let site = SmallSite().replacing("Content/hotlines/988.yaml", "checked: 2026-04\n", with: "")
      .replacing("Content/hotlines/fl.yaml", "checked: 2026-04", with: "checked: 2026-07-01")
      .replacing("Content/hotlines/emergency.yaml", "checked: 2026-04", with: "checked: 2026")
      .replacing("Content/jurisdictions/oh.yaml", "term_ends: 2029-01-02", with: "term_ends: 2026-08")
      .replacing(
        "Content/jurisdictions/ca.yaml", "title: Attorney", with: "website: https://ca.example.com/\n  title: Attorney"
      )
      .replacing("Content/jurisdictions/ca.yaml", "checked: 2026-07-28", with: "checked: 2026-02-15")
    expectNoDifference(
      try table(site, on: "2026-08-03", days: 30),
      """
      LAST DAY    CHECKED     KIND     NAME
      none        never       hotline  Lifeline 988
          Content/hotlines/988.yaml:1:7
      2026-07-29  2026-04     hotline  National Hotline
          Content/hotlines/national.yaml:9:10
          https://hotline.example.com/
      2026-08-14  2026-02-15  office   Place CA
          Content/jurisdictions/ca.yaml:21:10
          https://ca.example.com/
      2026-08-31  -           term     Place OH
          Content/jurisdictions/oh.yaml:19:73
          https://records.example.com/oh

      Due by 2026-09-02: 4 of 172, 2 of them past their last day.

      """)
  }

  @Test("The last day itself is still in time")
  func lastDay() throws {
    let read = try #require(SmallSite().read(asOf: "2026-07-29"))
    let national = try #require(read.site.datedFacts.first { $0.name == "National Hotline" })
    #expect(!national.isOver(on: read.today))
    #expect(national.isDue(within: 0, of: read.today))
    #expect(CivilDate("2026-07-30").map(national.isOver) == true)
  }

  @Test("A table is 80 columns wide, but for addresses and places")
  func width() throws {
    let long = String(repeating: "Línea ", count: 20)
    let site = SmallSite().replacing("Content/hotlines/national.yaml", "name: National Hotline", with: "name: \(long)")
    let lines = try table(site, on: "2026-11-24", days: 3650).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(lines.contains { $0.count == 80 && $0.hasSuffix("…") })
  }

  @Test("A site may be stricter than Placard, never laxer")
  func limits() {
    func findings(_ days: String) -> [String] {
      SmallSite().replacing("Content/site.yaml", "posters:", with: "freshness: {hotlines: \(days)}\nposters:")
        .build().findings
    }
    #expect(findings("30") == [])
    #expect(findings("90") == [])
    #expect(
      findings("91") == [
        "Content/site.yaml:12:23: error: '91' isn't a number of days from 1 to 90: a site may be stricter than that, never "
          + "laxer [bad-number]"
      ])
    #expect(findings("0").first?.contains("'0' isn't a number of days from 1 to 90") == true)
    #expect(findings("[]").first?.contains("a number of days belongs here, not a list") == true)
  }
}
