package import PlacardCore
package import PlacardModel
import PlacardPrint

/// A sheet as printed.
package struct PrintedPoster: Sendable {
  package let order: PosterOrder
  /// The path of its files without their ending, relative to the folder of posters.
  package let path: String
  package let pdf: [UInt8]
  /// The first page as a picture; nil where none was asked for.
  package let png: [UInt8]?
  /// What it is judged by.
  package let facts: SheetFacts

  package init(order: PosterOrder, path: String, pdf: [UInt8], png: [UInt8]?, facts: SheetFacts) {
    self.order = order
    self.path = path
    self.pdf = pdf
    self.png = png
    self.facts = facts
  }
}

/// What printing needs to know besides the site.
package struct PosterPress: Sendable {
  let fonts: PosterFonts
  let makesPreviews: Bool
  /// The page that a sheet's printed address leads to, in a language.
  let address: @Sendable (LanguageTag) -> String

  package init(
    fonts: PosterFonts, makesPreviews: Bool, address: @escaping @Sendable (LanguageTag) -> String
  ) {
    self.fonts = fonts
    self.makesPreviews = makesPreviews
    self.address = address
  }

  /// Prints sheets on all cores. What the sheets are, and their bytes, don't depend on how many there are.
  ///
  /// - Returns: the sheets that could be made, in the order of `orders`, and why the others couldn't.
  package func print(_ orders: [PosterOrder], for site: Site) -> Outcome<[PrintedPoster]> {
    let outcomes = print(groups: Self.groups(of: orders), for: site)
    let printed = Dictionary(
      outcomes.flatMap { $0.value ?? [] }.map { ($0.order, $0) }, uniquingKeysWith: { first, _ in first })
    return Outcome(orders.compactMap { printed[$0] }, outcomes.flatMap(\.diagnostics).sortedAndUnique())
  }

  /// Orders of the same languages together, in an order of their own: they share their fonts, so a group is what is made
  /// at once, and the bytes of its sheets depend on nothing outside it.
  package static func groups(of orders: [PosterOrder]) -> [[PosterOrder]] {
    Dictionary(grouping: orders, by: \.languages).sorted {
      $0.key.map(\.description).lexicographicallyPrecedes($1.key.map(\.description))
    }.map(\.value)
  }

  /// Prints groups, each as if it were alone: an outcome a group.
  package func print(groups: [[PosterOrder]], for site: Site) -> [Outcome<[PrintedPoster]>] {
    groups.concurrentMap { print(group: $0, for: site) }
  }
}

extension PosterOrder {
  package var jurisdiction: JurisdictionCode? {
    switch place {
    case .anywhere: nil
    case .jurisdiction(let code): code
    }
  }
}
