import PlacardCore
package import PlacardModel

extension PosterPress {
  /// What a sheet is made of; nil where the order names a language or a place that the site doesn't have, or asks for a
  /// law's words that aren't kept.
  package func request(for order: PosterOrder, _ site: Site) -> SheetRequest? {
    order.languages.first.flatMap { SheetRequest(order, in: site, address: address($0)) }
  }
}

extension SheetRequest {
  /// What a sheet is made of, whether it becomes a file or a page; nil where the order names a language that nobody
  /// wrote, or a law's words that aren't kept. `address` is the whole address of a page in the sheet's first language.
  package init?(_ order: PosterOrder, in site: Site, address: String) {
    let request: SheetRequest? =
      switch order.kind {
      case .reader: .ours(order, site, address)
      case .statutory: .notice(order, site, address)
      case .staff: .staffSheet(order, site, address)
      }
    guard let request else { return nil }
    self = request
  }

  private static func ours(_ order: PosterOrder, _ site: Site, _ address: String) -> SheetRequest? {
    let law = order.holdsLawsType ? order.jurisdiction.flatMap { site.laws[$0] } : nil
    return of(order, site, address, minimumType: law?.minimumType(on: order.format, at: order.venue))
  }

  private static func staffSheet(_ order: PosterOrder, _ site: Site, _ address: String) -> SheetRequest? {
    guard let language = order.languages.first, let code = order.jurisdiction, let place = site.jurisdictions[code],
      var request = of(order, site, address, minimumType: nil)
    else { return nil }
    request.briefing = StaffBriefing(
      site.laws[code]?.requirement(at: order.venue), place: place, venue: order.venue, site, language: language)
    return request
  }

  /// The law's words, its type and its numbers, and nothing that leads to the site.
  private static func notice(_ order: PosterOrder, _ site: Site, _ address: String) -> SheetRequest? {
    guard let code = order.jurisdiction, let law = site.laws[code],
      order.languages.allSatisfy({ law.notice.words[$0] != nil })
    else { return nil }
    let sheet = law.notice.sheet(of: law.notice.variant(for: order.venue))
    let line = site.hotlines.stateLines[code]
    let main = line?.relation == .instead ? line : nil
    guard
      var request = of(
        order, site, address, minimumType: sheet.minimumType?.amount, hotline: main, notice: law.notice.words,
        source: order.languages.first.flatMap { law.notice.words[$0]?.location } ?? law.code.location)
    else { return nil }
    let bold = sheet.typeNote?.lowercased() ?? ""
    request.setting = NoticeSetting(
      arrangement: law.notice.arrangement(for: order.venue),
      numbers: [request.hotline.channels.phone] + law.numbers(beside: request.hotline, line),
      isBold: bold.contains("bold") && !bold.contains("number"))
    return request
  }

  private static func of(
    _ order: PosterOrder, _ site: Site, _ address: String, minimumType: Double?, hotline: Hotline? = nil,
    notice: [LanguageTag: StatutoryWords]? = nil, source: SourceLocation? = nil
  ) -> SheetRequest? {
    let copies = order.languages.compactMap { site.posters[$0] }
    guard copies.count == order.languages.count, let first = copies.first else { return nil }
    let code = order.jurisdiction
    let place = code.flatMap { site.jurisdictions[$0] }
    // Pieces that don't name their place are printed once for all places.
    let hasOwnLine = code.flatMap { site.hotlines.stateLines[$0] }?.isOnNotices ?? false
    let isNamed = hasOwnLine || !SheetDesign(order.format).omitted.contains(.place)
    var request = SheetRequest(
      format: order.format, languages: copies, english: site.posters[.english],
      hotline: hotline ?? site.hotlines.national,
      stateLine: code.flatMap { site.hotlines.stateLines[$0] }.flatMap { $0.isOnNotices ? $0 : nil },
      version: order.version, ink: order.ink, bleed: order.bleed, showsCode: order.showsCode && notice == nil,
      address: address,
      place: isNamed ? place?.name[language: first.language].text : nil,
      minimumType: minimumType, notice: notice, checked: site.hotlines.national.provenance.checked,
      source: source ?? first.headline.location)
    request.accent = site.settings.posters.accent
    request.placeSource = isNamed ? place?.code.location : nil
    return request
  }
}

extension PostingLaw {
  /// The least type for a sheet of our own, where the law lets a venue make its own and the paper is large enough to be
  /// that sheet. Anywhere else our sheets stand beside a notice, and their type follows their reader instead: a card
  /// that fits a shoe can't be set in a law's 16 points.
  fileprivate func minimumType(on format: SheetFormat, at venue: Venue?) -> Double? {
    guard notice.officialSheet == .ownSheetOK else { return nil }
    let sheet = notice.sheet(of: notice.variant(for: venue))
    return sheet.minimumSize != nil && sheet.admits(format) ? sheet.minimumType?.amount : nil
  }

  /// The further numbers that the law names in digits, and the state's own line where that stands beside.
  fileprivate func numbers(beside main: Hotline, _ line: Hotline?) -> [PhoneNumber] {
    // Which of several numbers a notice prints now is what relation `practice` leaves open.
    guard line?.relation != .practice else { return [] }
    let named = notice.hotlines.flatMap { phoneNumbers(in: $0) }.compactMap { PhoneNumber("+1\($0.dialledDigits)") }
    let beside = line?.relation == .beside ? line.map { [$0.channels.phone] } ?? [] : []
    return (named + beside).reduce(into: []) { numbers, number in
      if number.digits != main.channels.phone.digits, !numbers.contains(number) { numbers.append(number) }
    }
  }
}
