package import PlacardCore
package import PlacardModel

/// Everything that one kind of venue in one place needs, in one file.
package struct PackOrder: Hashable, Sendable {
  package let jurisdiction: JurisdictionCode
  package let venue: Venue?
  /// The language of those who hang the sheets.
  package let language: LanguageTag
  package let ink: Ink

  package init(jurisdiction: JurisdictionCode, venue: Venue?, language: LanguageTag, ink: Ink) {
    self.jurisdiction = jurisdiction
    self.venue = venue
    self.language = language
    self.ink = ink
  }

  /// The path of its file without its ending: `kentucky/en/pack-bars`.
  package func path(in site: Site) -> String {
    let place = site.jurisdictions[jurisdiction]?.slug.value.description ?? jurisdiction.rawValue.lowercased()
    let name = ["pack", venue?.rawValue, ink == .black ? "black" : nil].compactMap(\.self).joined(separator: "-")
    return "\(place)/\(language)/\(name)"
  }

  /// The sheets in the order of the file: the one that says how to print and hang the others, the law's own notice
  /// where it is kept, the reader's sheets in the languages that the law asks for, and small ones for where somebody is
  /// alone.
  package func sheets(for site: Site) -> [PosterOrder] {
    let law = site.laws[jurisdiction]
    let notices = law?.noticeOrders(at: venue) ?? []
    return ([staff] + notices + readers(law, site) + small(law, site)).map { order in
      var order = order
      order.ink = ink
      order.venue = venue
      order.holdsLawsType = order.kind == .reader
      return order
    }
  }

  private var place: PosterOrder.Place { .jurisdiction(jurisdiction) }

  private var staff: PosterOrder {
    var order = PosterOrder(place: place, languages: [language], format: .letter)
    order.kind = .staff
    return order
  }

  /// On one sheet where the law wants that, else a sheet a language.
  private func readers(_ law: PostingLaw?, _ site: Site) -> [PosterOrder] {
    let languages = languages(law, site)
    let format = law?.noticeFormat(at: venue).flatMap { $0 == .stall ? nil : $0 } ?? .letter
    let shared: Set<NoticeRules.Arrangement> = [.sameSheet, .equalPortions, .twoThirds]
    let isShared = law?.notice.arrangement(for: venue).map(shared.contains) ?? false
    let sheets = isShared && (2...3).contains(languages.count) ? [languages] : languages.map { [$0] }
    return sheets.map { PosterOrder(place: place, languages: $0, format: format) }
  }

  /// Small formats in the first two languages; what holds digits alone, once. A place whose law wants its agency's
  /// cards gets none of ours beside them.
  private func small(_ law: PostingLaw?, _ site: Site) -> [PosterOrder] {
    let languages = languages(law, site).prefix(2)
    let hasCards = law?.notice.officialSheet != .agencyCards
    let worded: [SheetFormat] = (hasPrivatePlaces(law) ? [.stall] : []) + (hasCards ? [.card] : [])
    let digits: [SheetFormat] = hasPrivatePlaces(law) ? [.mirror] : []
    let all = worded.flatMap { format in languages.map { PosterOrder(place: place, languages: [$0], format: format) } }
    return all + digits.map { PosterOrder(place: place, languages: [language], format: $0) }
  }

  /// Whether the venue has restrooms or the like of its own, or the law names them.
  private func hasPrivatePlaces(_ law: PostingLaw?) -> Bool {
    let isVehicleOrOutside = venue == .transitVehicles || venue == .parks
    let named: Set<Placement> = [.publicRestroom, .restroomStall, .dressingRoom, .lactationRoom]
    let isNamed = law?.requirement(at: venue)?.placements.contains(where: named.contains) ?? false
    return isNamed || !isVehicleOrOutside
  }

  /// The law's languages, those of the people who hang the sheets first; the site's where no law says it.
  private func languages(_ law: PostingLaw?, _ site: Site) -> [LanguageTag] {
    let asked = law?.notice.languages ?? []
    let all = [language] + (asked.isEmpty ? site.settings.languages : asked)
    return all.reduce(into: []) { languages, language in
      if site.posters[language] != nil, !languages.contains(language) { languages.append(language) }
    }
  }
}
