/// How many bytes pages may be over the wire, compressed as a web server would.
package struct WeightBudgets: Hashable, Sendable {
  /// Placard's own limits of a help page (safety.md 4 and 8a, check 15): what the first round trip of a connection
  /// carries, and how often it has to ask. A site may be stricter, never laxer.
  package static let helpLimit = 14_600
  package static let helpRequests = 3

  private let kinds: [PageKind: Int]
  /// For the kinds that have no budget of their own.
  package let others: Int
  /// For the pictures of a page that load only as a reader comes near them.
  package let pictures: Int

  /// What a site has that says nothing of weight.
  package static let standard = WeightBudgets(kinds: [:], others: 20_000, pictures: 600_000)

  package init(kinds: [PageKind: Int], others: Int, pictures: Int) {
    self.kinds = kinds
    self.others = others
    self.pictures = pictures
  }

  package subscript(kind: PageKind) -> Int {
    kinds[kind] ?? (kind == .help ? min(others, Self.helpLimit) : others)
  }
}
