import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Who holds an office")
struct HolderTests {
  private static let file = "Content/jurisdictions/ca.yaml"
  private static let page = "states/place-ca/index.html"
  private static let holder = "holder: {name: Ada CA, status: in office, since: 2023-01-02, term_ends: 2029-01-02}"

  private static func site(_ holder: String) -> SmallSite {
    SmallSite().replacing(file, Self.holder, with: "holder: {\(holder)}")
  }

  @Test("The last day of a term is a day in office; the day after, nobody is known to hold it")
  func termEnd() {
    let site = SmallSite()
    #expect(site.build(asOf: "2029-01-02").line(Self.page, "<p>standing:") == " in office</p>")
    let after = site.build(asOf: "2029-01-03")
    #expect(after.line(Self.page, "<p>standing:") == " unknown, term over</p>")
    #expect(after.line(Self.page, "<p>to:") == " Office of CA; 1 Main Street; Town;</p>")
  }

  @Test("A term whose year alone is known ends with the year")
  func yearOfTerm() {
    let site = Self.site("name: Ada CA, status: in office, term_ends: 2026")
    #expect(site.build(asOf: "2026-12-31").line(Self.page, "<p>standing:") == " in office</p>")
    #expect(site.build(asOf: "2027-01-01").line(Self.page, "<p>standing:") == " unknown, term over</p>")
  }

  @Test("An empty seat shows the office without a name", arguments: ["vacant", "unknown"])
  func nobody(status: String) {
    let site = Self.site("status: \(status)").build()
    expectNoDifference(site.findings, [])
    #expect(site.line(Self.page, "<p>name: ") == nil)
    #expect(site.line(Self.page, "<p>standing:") == " \(status)</p>")
    #expect(site.line(Self.page, "<p>office: ") == "Attorney General, Office of CA</p>")
    #expect(site.line(Self.page, "<p>to:") == " Office of CA; 1 Main Street; Town;</p>")
  }

  @Test(
    "Who is acting, staying on or not yet in office is named on the page, and letters go to the office",
    arguments: ["acting", "holdover", "elect"])
  func notFirm(status: String) {
    let site = Self.site("name: Ada CA, status: \(status)").build()
    #expect(site.line(Self.page, "<p>name: ") == "Ada CA</p>")
    #expect(site.line(Self.page, "<p>standing:") == " \(status)</p>")
    #expect(site.line(Self.page, "<p>to:") == " Office of CA; 1 Main Street; Town;</p>")
    #expect(site.text(Self.page).contains("Dear Attorney General:"))
  }

  @Test("A letter names the holder until thirty days before the term ends")
  func thirtyDays() {
    let site = SmallSite()
    let early = site.build(asOf: "2028-12-02")
    #expect(early.line(Self.page, "<p>to:") == " Attorney General Ada CA; Office of CA; 1 Main Street; Town;</p>")
    #expect(early.text(Self.page).contains("Dear Attorney General Ada CA:"))
    let late = site.build(asOf: "2028-12-03")
    #expect(late.line(Self.page, "<p>to:") == " Office of CA; 1 Main Street; Town;</p>")
    #expect(late.text(Self.page).contains("To: Office of CA\n\nDear Attorney General:\n"))
    #expect(late.line(Self.page, "<p>name: ") == "Ada CA</p>")
  }

  @Test("A change that is known to come counts before the end of the term")
  func pending() {
    let site = SmallSite().replacing(
      Self.file, Self.holder, with: "\(Self.holder)\npending: {reason: ballot, from: 2026-12-25, note: Re-check.}")
    #expect(site.build(asOf: "2026-11-24").line(Self.page, "<p>to:")?.hasPrefix(" Attorney General Ada CA;") == true)
    #expect(site.build(asOf: "2026-11-25").line(Self.page, "<p>to:")?.hasPrefix(" Office of CA;") == true)
  }

  @Test("A holder without an end of term stays")
  func noEnd() {
    let site = Self.site("name: Ada CA, status: in office").build(asOf: "2040-01-01")
    #expect(site.line(Self.page, "<p>to:")?.hasPrefix(" Attorney General Ada CA;") == true)
  }

  @Test("A contradiction between status, name and dates is an error")
  func contradictions() {
    func findings(_ holder: String) -> [String] { Self.site(holder).build().findings }
    expectNoDifference(
      findings("status: in office"),
      [
        "\(Self.file):1:7: error: a holder with status 'in office' has a name; nobody named is 'vacant' or 'unknown' [contradiction]"
      ])
    expectNoDifference(
      findings("name: Ada CA, status: in office, since: 2027-01-01, term_ends: 2026"),
      ["\(Self.file):1:7: error: a term that ends on 2026 can't have begun on 2027-01-01 [contradiction]"])
  }
}
