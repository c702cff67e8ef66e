import PlacardCore
import PlacardModel
import PlacardPrint

extension PosterPress {
  /// Prints sheets of the same languages at once, since they share their fonts.
  func print(group: [PosterOrder], for site: Site) -> Outcome<[PrintedPoster]> {
    let laidOut = group.concurrentMap { order -> (PosterOrder, Outcome<Sheet>) in
      (order, request(for: order, site).map { layOut($0, fonts: fonts) } ?? Outcome(nil))
    }
    let sheets = laidOut.compactMap { order, outcome in outcome.value.map { (order, $0) } }
    let packs = FontPacks(for: sheets.map(\.1.document))
    let printed = sheets.concurrentMap { order, sheet in
      PrintedPoster(
        order: order, path: order.path(in: site),
        // The day that its facts were checked: a file changes when they do, not every day.
        pdf: sheet.document.pdf(packs, made: sheet.request.checked?.firstDay),
        png: makesPreviews ? preview(of: sheet) : nil, facts: SheetFacts(sheet))
    }
    return Outcome(printed, laidOut.flatMap(\.1.diagnostics))
  }

  /// The first page at a size for a screen: 2 pixels a point for slides, which are shown as they are.
  private func preview(of sheet: Sheet) -> [UInt8] {
    guard let page = sheet.document.pages.first else { return [] }
    let isSlide = [.screen, .screenTall].contains(sheet.request.format)
    let scale = isSlide ? 2 : 600 / max(page.width, page.height)
    return page.png(pixelsPerPoint: scale)
  }
}
