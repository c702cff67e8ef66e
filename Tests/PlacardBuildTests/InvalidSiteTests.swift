import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Every finding")
struct InvalidSiteTests {
  @Test("Each identifier has an invalid site, and each invalid site an identifier")
  func complete() throws {
    let earned = Set(try InvalidSites().names.map(InvalidSites.identifier))
    expectNoDifference(earned.sorted(), DiagnosticIdentifier.allCases.map(\.rawValue).sorted())
  }

  @Test("An invalid site is told of in these words", arguments: (try? InvalidSites().names) ?? [])
  func findings(name: String) throws {
    let sites = try InvalidSites()
    let changes = SiteChanges(sites.text(name, "changes.txt"))
    let found = try sites.findings(changes)
    let lines = found.map { "\($0)\n" }.joined()
    expectNoDifference(lines, sites.text(name, "expected.txt"))
    #expect(found.contains { $0.identifier.rawValue == InvalidSites.identifier(name) })
  }
}
