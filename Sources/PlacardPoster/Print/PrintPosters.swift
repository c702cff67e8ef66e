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
  /// What its state's law and good practice say to it; nil for a sheet that is for no state.
  package let judgement: Judgement?

  package struct Judgement: Sendable {
    package let jurisdiction: JurisdictionCode
    package let law: PostingLaw
    package let checks: [LawCheck]
  }
}

/// What printing needs to know besides the site.
package struct PosterPress: Sendable {
  let fonts: PosterFonts
  let today: CivilDate
  let makesPreviews: Bool
  /// The page that a sheet's printed address leads to, in a language.
  let address: @Sendable (LanguageTag) -> String

  package init(
    fonts: PosterFonts, today: CivilDate, makesPreviews: Bool, address: @escaping @Sendable (LanguageTag) -> String
  ) {
    self.fonts = fonts
    self.today = today
    self.makesPreviews = makesPreviews
    self.address = address
  }

  /// Prints sheets on all cores. What the sheets are, and their bytes, don't depend on how many there are.
  ///
  /// Sheets of the same leading language share their fonts, so the group is what is made at once.
  /// - Returns: the sheets that could be made, in the order of `orders`, and why the others couldn't.
  package func print(_ orders: [PosterOrder], for site: Site) -> Outcome<[PrintedPoster]> {
    let groups = Dictionary(grouping: orders, by: \.languages).sorted {
      $0.key.map(\.description).lexicographicallyPrecedes($1.key.map(\.description))
    }
    let outcomes = groups.flatMap { $0.value.isEmpty ? [] : [print(group: $0.value, for: site)] }
    let printed = Dictionary(
      outcomes.flatMap { $0.value ?? [] }.map { ($0.order, $0) }, uniquingKeysWith: { first, _ in first })
    return Outcome(orders.compactMap { printed[$0] }, outcomes.flatMap(\.diagnostics).sortedAndUnique())
  }

  private func print(group: [PosterOrder], for site: Site) -> Outcome<[PrintedPoster]> {
    let laidOut = group.concurrentMap { order -> (PosterOrder, Outcome<Sheet>) in
      (order, request(for: order, site).map { layOut($0, fonts: fonts) } ?? Outcome(nil))
    }
    let sheets = laidOut.compactMap { order, outcome in outcome.value.map { (order, $0) } }
    let packs = FontPacks(for: sheets.map(\.1.document))
    let printed = sheets.concurrentMap { order, sheet in
      PrintedPoster(
        order: order, path: order.path(in: site), pdf: sheet.document.pdf(packs, made: today),
        png: makesPreviews ? preview(of: sheet) : nil, judgement: judgement(on: sheet, order, site))
    }
    return Outcome(printed, laidOut.flatMap(\.1.diagnostics))
  }

  private func judgement(on sheet: Sheet, _ order: PosterOrder, _ site: Site) -> PrintedPoster.Judgement? {
    guard let code = order.jurisdiction, let law = site.laws[code] else { return nil }
    let checks = judge(
      SheetFacts(sheet), by: law, venue: order.venue, hotlines: site.hotlines, today: today)
    return PrintedPoster.Judgement(jurisdiction: code, law: law, checks: checks)
  }

  /// The first page at a size for a screen: 2 pixels a point for slides, which are shown as they are.
  private func preview(of sheet: Sheet) -> [UInt8] {
    guard let page = sheet.document.pages.first else { return [] }
    let isSlide = [.screen, .screenTall].contains(sheet.request.format)
    let scale = isSlide ? 2 : 600 / max(page.width, page.height)
    return page.png(pixelsPerPoint: scale)
  }

  /// What a sheet is made of; nil where the order names a language or a place that the site doesn't have.
  private func request(for order: PosterOrder, _ site: Site) -> SheetRequest? {
    let copies = order.languages.compactMap { site.posters[$0] }
    guard copies.count == order.languages.count, let first = copies.first else { return nil }
    let code = order.jurisdiction
    return SheetRequest(
      format: order.format, languages: copies, english: site.posters[.english], hotline: site.hotlines.national,
      stateLine: code.flatMap { site.hotlines.stateLines[$0] }.flatMap { $0.isOnNotices ? $0 : nil },
      version: order.version, ink: order.ink, bleed: order.bleed, showsCode: order.showsCode,
      address: address(first.language),
      place: code.flatMap { site.jurisdictions[$0] }?.name[language: first.language].text,
      minimumType: nil, notice: nil, checked: site.hotlines.national.provenance.checked, source: first.headline.location
    )
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
