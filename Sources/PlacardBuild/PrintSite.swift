package import PlacardCore
import PlacardModel
package import PlacardPoster
import PlacardSite

/// What a site's posters became, and how much of it is new.
package struct SitePosters: Sendable {
  package let posters: [PrintedPoster]
  /// What is to lie on the shelf for the next build.
  package let shelf: FileTree
  /// How many weren't on the shelf.
  package let printed: Int
}

/// Prints what a site offers, group by group, and takes from the shelf what lies there.
///
/// A group of which something has to be said isn't put on the shelf: the next build has to say it again.
func printSite(_ site: Site, _ input: BuildInput) -> Outcome<SitePosters> {
  let groups = printGroups(of: site, input)
  let taken = groups.map { $0.taken(from: input.shelf, for: site) }
  let missing = zip(groups, taken).filter { $1 == nil }.map(\.0.orders)
  let fonts = missing.isEmpty ? nil : PosterFonts.read(input.templates)
  let press = fonts?.value.map { posterPress(site, fonts: $0, makesPreviews: true) }
  let made = press?.print(groups: missing, for: site) ?? []
  var fresh = made[...]
  var shelf = FileTree()
  var posters: [PrintedPoster] = []
  for (group, taken) in zip(groups, taken) {
    let outcome = taken.map { Outcome($0) } ?? fresh.popFirst() ?? Outcome(nil)
    posters += outcome.value ?? []
    if taken != nil {
      shelf[group.name] = input.shelf.entries[group.name]
    } else if outcome.diagnostics.isEmpty {
      shelf[group.name] = ShelfEntry(outcome.value ?? []).bytes
    }
  }
  let printed = made.reduce(0) { $0 + ($1.value?.count ?? 0) }
  let found = (fonts?.diagnostics ?? []) + made.flatMap(\.diagnostics)
  return Outcome(SitePosters(posters: posters, shelf: shelf, printed: printed), found)
}

/// Sheets that are printed together, and the name that they have on the shelf.
private struct PrintGroup {
  let orders: [PosterOrder]
  let name: String

  /// The sheets as an earlier build printed them; nil where they aren't on the shelf, or aren't whole.
  func taken(from shelf: Shelf, for site: Site) -> [PrintedPoster]? {
    guard let bytes = shelf.entries[name], let entry = ShelfEntry(bytes), entry.products.count == orders.count else {
      return nil
    }
    return zip(orders, entry.products).map { order, product in
      PrintedPoster(
        order: order, path: order.path(in: site), pdf: product.pdf, png: product.png, facts: product.facts)
    }
  }
}

/// The groups of what a site offers. A group's name follows from all that its sheets depend on: the program, the fonts,
/// the settings and hotlines, and the files of its places, laws and languages.
private func printGroups(of site: Site, _ input: BuildInput) -> [PrintGroup] {
  let groups = PosterPress.groups(of: siteOrders(site))
  guard !groups.isEmpty else { return [] }
  var common = Ingredients()
  common.add(input.shelf.edition)
  common.add(site.settings.baseAddress.description)
  common.add(input.templates) { $0.hasPrefix("Templates/fonts/") }
  common.add(input.content) { $0 == "Content/site.yaml" || $0.hasPrefix("Content/hotlines/") }
  return groups.map { orders in
    var ingredients = common
    for order in orders { ingredients.add(order.path(in: site)) }
    let places = Set(orders.compactMap(\.jurisdiction))
    let files = Set(
      places.compactMap { site.jurisdictions[$0]?.slug.location.file }
        + places.compactMap { site.laws[$0]?.code.location.file }
        + (orders.flatMap(\.languages) + [.english]).compactMap { site.posters[$0]?.headline.location.file })
    ingredients.add(input.content, where: files.contains)
    return PrintGroup(orders: orders, name: ingredients.name)
  }
}
