/// For how many days after it was checked a fact may be shown as it is. A site may be stricter than this table, never laxer.
package struct Freshness: Hashable, Sendable {
  package let hotlines: Int
  package let offices: Int
  package let laws: Int

  /// Placard's own limits (safety.md 8b, rules 4 and 5). That of laws only warns: sessions of legislatures end once a year.
  package static let standard = Freshness(hotlines: 90, offices: 180, laws: 365)

  package init(hotlines: Int, offices: Int, laws: Int) {
    self.hotlines = hotlines
    self.offices = offices
    self.laws = laws
  }
}
