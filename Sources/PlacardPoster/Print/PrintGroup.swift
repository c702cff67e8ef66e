import PlacardCore
import PlacardModel
import PlacardPrint

extension PosterPress {
  /// Prints sheets of the same languages at once, since they share their fonts. Sheets that say the same, as those of
  /// most places do, are printed once and shared.
  func print(group: [PosterOrder], for site: Site) -> Outcome<[PrintedPoster]> {
    let requests = DistinctRequests(group.map { request(for: $0, site) })
    let fonts = fonts.withOwnMemory()
    let laidOut = requests.distinct.concurrentMap { layOut($0, fonts: fonts) }
    let packs = FontPacks(for: laidOut.compactMap { $0.value?.document })
    let made = laidOut.concurrentMap { $0.value.map { make($0, packs) } }
    let printed = zip(group, requests.numbers).compactMap { order, number -> PrintedPoster? in
      guard let number, let made = made[number] else { return nil }
      return PrintedPoster(
        order: order, path: order.path(in: site), pdf: made.pdf, png: made.png, facts: made.facts)
    }
    return Outcome(printed, laidOut.flatMap(\.diagnostics))
  }

  private func make(_ sheet: Sheet, _ packs: FontPacks) -> (pdf: [UInt8], png: [UInt8]?, facts: SheetFacts) {
    // The day that its facts were checked: a file changes when they do, not every day.
    let pdf = sheet.document.pdf(packs, made: sheet.request.checked?.firstDay)
    return (pdf, makesPreviews ? preview(of: sheet) : nil, SheetFacts(sheet))
  }

  /// The first page at a size for a screen: 2 pixels a point for slides, which are shown as they are, and 100 an inch
  /// with a code, so that a camera can read it.
  private func preview(of sheet: Sheet) -> [UInt8] {
    guard let page = sheet.document.pages.first else { return [] }
    let isSlide = [.screen, .screenTall].contains(sheet.request.format)
    let hasCode = sheet.request.showsCode && SheetDesign(sheet.request.format).allowsCode
    let scale = isSlide ? 2 : max(600 / max(page.width, page.height), hasCode ? 100 / 72 : 0)
    return page.png(pixelsPerPoint: scale)
  }
}

/// Requests without those that ask for the same as an earlier one.
private struct DistinctRequests {
  private(set) var distinct: [SheetRequest] = []
  /// The place in `distinct` of each request; nil where there is none.
  private(set) var numbers: [Int?] = []

  /// What tells most requests apart at a glance; those that agree in it are compared as a whole.
  private struct Glance: Hashable {
    let format: SheetFormat
    let stateLine: String?
    let version: PosterVersion?
  }

  init(_ requests: [SheetRequest?]) {
    var known: [Glance: [Int]] = [:]
    for request in requests {
      guard let request else {
        numbers.append(nil)
        continue
      }
      let glance = Glance(format: request.format, stateLine: request.stateLine?.id, version: request.version)
      if let number = known[glance]?.first(where: { distinct[$0] == request }) {
        numbers.append(number)
      } else {
        numbers.append(distinct.count)
        known[glance, default: []].append(distinct.count)
        distinct.append(request)
      }
    }
  }
}
