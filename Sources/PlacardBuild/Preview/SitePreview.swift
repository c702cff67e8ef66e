package import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardSite

/// A site for those who write it: its pages are made when somebody looks at them, so that what was saved is seen at
/// once, and it is judged as a whole on its own time.
package struct SitePreview: Sendable {
  private let ready: PreparedSite
  private let rack: PosterRack
  private let orders: [String: PosterOrder]
  private let pages: PagesOnDemand

  fileprivate init(_ ready: PreparedSite, rack: PosterRack) {
    let all = siteOrders(ready.site)
    let byPlace = Dictionary(grouping: all, by: \.place)
    orders = Dictionary(all.map { ("posters/" + $0.path(in: ready.site), $0) }, uniquingKeysWith: { first, _ in first })
    self.ready = ready
    self.rack = rack
    let posters = PosterFiles(promising: Self.promised(orders, ready.site)) { place, language in
      let orders = byPlace[place] ?? []
      return rack.sheets(
        language.map { language in orders.filter { $0.languages.first == language } } ?? orders, of: ready)
    }
    pages = PagesOnDemand(
      ready.site, plan: ready.plan, templates: ready.templates, posters: posters, today: ready.input.today)
  }

  package var pageCount: Int { pages.count }

  /// The path of the site on its host, without a slash at its end.
  package var prefix: String { pages.prefix }

  /// A file as it would be published, by its path below the output folder; nil where there is none.
  package func file(at path: String) -> [UInt8]? {
    if pages.hasPage(at: path) { return pages.page(at: path) }
    return poster(at: path) ?? picture(at: path) ?? pack(at: path) ?? other(at: path)
  }

  /// Judges the whole site as a build does: drafts left out, and of its posters those that somebody has looked at.
  package func check() -> [Diagnostic] {
    let known = rack.known(Array(orders.values), of: ready)
    let posters = Self.known(known.posters, promising: Self.promised(orders, ready.site))
    return finishSite(ready.published, posters: posters, after: known.findings).diagnostics.sortedAndUnique()
  }

  private func poster(at path: String) -> [UInt8]? {
    guard let dot = path.lastIndex(of: "."), let order = orders[String(path[..<dot])] else { return nil }
    let sheet = rack.sheets([order], of: ready).first
    return path[dot...] == ".pdf" ? sheet?.pdf : path[dot...] == ".png" ? sheet?.png : nil
  }

  private func picture(at path: String) -> [UInt8]? {
    guard path.hasPrefix("share/") else { return nil }
    for code in ready.site.jurisdictions.keys {
      for language in ready.site.settings.languages where PosterFiles.picture(code, language) == path {
        return rack.picture(code, language, of: ready)
      }
    }
    return nil
  }

  private func pack(at path: String) -> [UInt8]? {
    guard path.hasPrefix("posters/") else { return nil }
    let order = packOrders(ready.site).joined().first { PosterFiles.pack($0.path(in: ready.site)) == path }
    return order.flatMap { rack.pack($0, of: ready) }
  }

  /// Assets, feeds and data. The sizes of sheets are those of sheets that were printed, as the pages that use them are.
  private func other(at path: String) -> [UInt8]? {
    let known = rack.known(Array(orders.values), of: ready).posters
    return PagesOnDemand(
      ready.site, plan: ready.plan, templates: ready.templates, posters: Self.known(known, promising: []),
      today: ready.input.today
    ).file(at: path)
  }

  /// Only what is printed, with the paths of the rest.
  private static func known(_ posters: [PrintedPoster], promising paths: [String]) -> PosterFiles {
    let byPlace = Dictionary(grouping: posters, by: \.order.place)
    return PosterFiles(promising: paths) { place, language in
      let sheets = byPlace[place] ?? []
      return language.map { language in sheets.filter { $0.order.languages.first == language } } ?? sheets
    }
  }

  private static func promised(_ orders: [String: PosterOrder], _ site: Site) -> [String] {
    let pictures = site.settings.languages.filter { site.posters[$0] != nil }.flatMap { language in
      site.jurisdictions.keys.map { PosterFiles.picture($0, language) }
    }
    let packs = packOrders(site).joined().map { PosterFiles.pack($0.path(in: site)) }
    return orders.keys.flatMap { ["\($0).pdf", "\($0).png"] } + pictures + packs
  }
}

/// Reads a site for its editors. What is wrong with its files by themselves is reported, whatever can still be shown.
package func previewSite(_ input: BuildInput, rack: PosterRack) -> Outcome<SitePreview> {
  prepareSite(input).map { SitePreview($0, rack: rack) }
}
