package import PlacardCore
import PlacardModel
package import PlacardPoster
import PlacardSite

/// What a site's posters became, and how much of it is new.
package struct SitePosters: Sendable {
  package let posters: [PrintedPoster]
  /// What stands for the places' pages where somebody shares them.
  package let pictures: [SharePicture]
  /// Everything to hang in one place in one file, by place and language.
  package let packs: [SitePack]
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
  guard !groups.isEmpty else {
    return Outcome(SitePosters(posters: [], pictures: [], packs: [], shelf: FileTree(), printed: 0))
  }
  let taken = groups.map { $0.taken(from: input.shelf, for: site) }
  let missing = zip(groups, taken).filter { $1 == nil }.map(\.0.orders)
  let album = albumName(of: site, input)
  let kept = input.shelf.entries[album].flatMap(sharePictures)
  let packs = packShelf(of: site, input)
  let isAllThere = missing.isEmpty && kept != nil && packs.isWhole
  let fonts = isAllThere ? Outcome(nil) : PosterFonts.read(input.templates)
  let press = fonts.value.map { posterPress(site, fonts: $0, makesPreviews: true) }
  let made = press?.print(groups: missing, for: site) ?? []
  let pictures = kept.map { Outcome($0) } ?? press?.sharePictures(for: site) ?? Outcome(nil)
  let bundles = packs.printed(by: press, for: site)
  var fresh = made[...]
  let outcomes = taken.map { taken in taken.map { Outcome($0) } ?? fresh.popFirst() ?? Outcome(nil) }
  var shelf = bundles.value?.shelf ?? FileTree()
  for (group, outcome) in zip(groups, outcomes) where outcome.diagnostics.isEmpty {
    shelf[group.name] = input.shelf.entries[group.name] ?? ShelfEntry(outcome.value ?? []).bytes
  }
  if pictures.diagnostics.isEmpty { shelf[album] = shelfBytes(of: pictures.value ?? []) }
  let posters = outcomes.flatMap { $0.value ?? [] }
  let printed = made.reduce(0) { $0 + ($1.value?.count ?? 0) }
  return Outcome(
    SitePosters(
      posters: posters, pictures: pictures.value ?? [], packs: bundles.value?.packs ?? [], shelf: shelf,
      printed: printed),
    fonts.diagnostics + made.flatMap(\.diagnostics) + pictures.diagnostics + bundles.diagnostics)
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

/// What everything printed depends on: the program, the fonts, the settings and hotlines.
private func commonIngredients(of site: Site, _ input: BuildInput) -> Ingredients {
  var common = Ingredients()
  common.add(input.shelf.edition)
  common.add(site.settings.baseAddress.description)
  common.add(input.templates) { $0.hasPrefix("Templates/fonts/") }
  common.add(input.content) { $0 == "Content/site.yaml" || $0.hasPrefix("Content/hotlines/") }
  return common
}

/// The groups of what a site offers. A group's name follows from all that its sheets depend on: besides what everything
/// does, the files of its places, laws and languages.
private func printGroups(of site: Site, _ input: BuildInput) -> [PrintGroup] {
  let groups = PosterPress.groups(of: siteOrders(site))
  guard !groups.isEmpty else { return [] }
  let common = commonIngredients(of: site, input)
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

/// The packs of each place, by names that follow from its files and law, and from the words of sheets and of their titles.
private func packShelf(of site: Site, _ input: BuildInput) -> PackShelf {
  let orders = packOrders(site)
  guard !orders.isEmpty else { return PackShelf(groups: []) }
  var common = commonIngredients(of: site, input)
  common.add("pack")
  common.add(input.content) { $0.hasPrefix("Content/posters/") || $0.hasPrefix("Content/strings/") }
  return PackShelf(
    groups: orders.map { orders in
      var ingredients = common
      let codes = Set(orders.map(\.jurisdiction))
      let files = Set(
        codes.compactMap { site.jurisdictions[$0]?.slug.location.file }
          + codes.compactMap { site.laws[$0]?.code.location.file })
      for order in orders { ingredients.add(order.path(in: site)) }
      ingredients.add(input.content, where: files.contains)
      let name = ingredients.name
      return PackShelf.Group(
        orders: orders, name: name, kept: input.shelf.entries[name].flatMap(sitePacks))
    })
}

/// The name that the pictures for sharing have on the shelf.
private func albumName(of site: Site, _ input: BuildInput) -> String {
  var ingredients = commonIngredients(of: site, input)
  ingredients.add("share")
  ingredients.add(input.content) { $0.hasPrefix("Content/posters/") || $0.hasPrefix("Content/jurisdictions/") }
  return ingredients.name
}
