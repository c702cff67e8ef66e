package import PlacardCore
package import PlacardModel

/// What a place's law and good practice say to a printed sheet.
package struct Judgement: Sendable {
  package let law: PostingLaw
  package let checks: [LawCheck]
}

/// A printed sheet, and what its place's law says to it; nothing where it is for no place.
package struct JudgedPoster: Sendable {
  package let poster: PrintedPoster
  private let site: Site
  private let today: CivilDate

  package init(_ poster: PrintedPoster, in site: Site, today: CivilDate) {
    self.poster = poster
    self.site = site
    self.today = today
  }

  /// Worked out when somebody asks, because whoever only prints doesn't, and it takes as long as the printing.
  package var judgement: Judgement? { poster.judgement(in: site, today: today) }
}

extension PrintedPoster {
  /// Holds the sheet to the law of the place that it is for; nil for a sheet that is for no place,
  /// and for one that isn't for readers.
  package func judgement(in site: Site, today: CivilDate) -> Judgement? {
    guard let code = order.jurisdiction, let law = site.laws[code], order.kind != .staff else { return nil }
    let checks = judge(facts, by: law, venue: order.venue, hotlines: site.hotlines, today: today)
    return Judgement(law: law, checks: checks)
  }
}
