import PlacardCore
package import PlacardModel

extension PosterPress {
  /// What a sheet is made of; nil where the order names a language or a place that the site doesn't have.
  func request(for order: PosterOrder, _ site: Site) -> SheetRequest? {
    order.languages.first.flatMap { SheetRequest(order, in: site, address: address($0)) }
  }
}

extension SheetRequest {
  /// What a sheet is made of, whether it becomes a file or a page; nil where the order names a language that nobody
  /// wrote. `address` is the whole address of a page in the sheet's first language.
  package init?(_ order: PosterOrder, in site: Site, address: String) {
    let copies = order.languages.compactMap { site.posters[$0] }
    guard copies.count == order.languages.count, let first = copies.first else { return nil }
    let code = order.jurisdiction
    let place = code.flatMap { site.jurisdictions[$0] }
    // Pieces that don't name their place are printed once for all places.
    let hasOwnLine = code.flatMap { site.hotlines.stateLines[$0] }?.isOnNotices ?? false
    let isNamed = hasOwnLine || !SheetDesign(order.format).omitted.contains(.place)
    self.init(
      format: order.format, languages: copies, english: site.posters[.english], hotline: site.hotlines.national,
      stateLine: code.flatMap { site.hotlines.stateLines[$0] }.flatMap { $0.isOnNotices ? $0 : nil },
      version: order.version, ink: order.ink, bleed: order.bleed, showsCode: order.showsCode,
      address: address,
      place: isNamed ? place?.name[language: first.language].text : nil,
      minimumType: nil, notice: nil, checked: site.hotlines.national.provenance.checked, source: first.headline.location
    )
    accent = site.settings.posters.accent
    placeSource = isNamed ? place?.code.location : nil
  }
}
