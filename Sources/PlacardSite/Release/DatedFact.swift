package import PlacardCore
package import PlacardModel

/// A record that somebody must look at again by a certain day.
package struct DatedFact: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case hotline, office, term, law
  }

  package let kind: Kind
  /// In the site's first language.
  package let name: String
  /// Nil where no date is known, and for a term, which isn't checked but ends.
  package let checked: PartialDate?
  /// The last day on which the fact may stand as it is; nil where it was never checked.
  package let limit: CivilDate?
  package let location: SourceLocation
  /// The page to open: the subject's own, else the newest source that has an address.
  package let page: WebAddress?

  /// Whether the last day has passed. What was never checked is always too old.
  package func isOver(on today: CivilDate) -> Bool { limit.map { $0 < today } ?? true }

  /// Whether the last day comes within so many days.
  package func isDue(within days: Int, of today: CivilDate) -> Bool {
    limit.map { $0.daysSinceEpoch - today.daysSinceEpoch <= days } ?? true
  }
}

extension Site {
  /// Everything that goes out of date, what goes first in front; what was never checked before all.
  package var datedFacts: [DatedFact] {
    let places = jurisdictions.sorted { $0.key < $1.key }.map(\.value)
    let found = [hotlines.all.map(fact), places.map(fact), places.compactMap(term), laws.values.compactMap(fact)]
    return found.flatMap(\.self).sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  private func fact(of hotline: Hotline) -> DatedFact {
    fact(
      .hotline, hotline.name[language: settings.defaultLanguage].text, hotline.provenance, settings.freshness.hotlines,
      page: hotline.channels.website, file: "Content/hotlines/\(hotline.id).yaml")
  }

  private func fact(of place: Jurisdiction) -> DatedFact {
    fact(
      .office, name(of: place), place.provenance, settings.freshness.offices, page: place.office.channels.website,
      file: place.code.location.file)
  }

  private func fact(of law: PostingLaw) -> DatedFact? {
    jurisdictions[law.code.value].map {
      fact(
        .law, name(of: $0), law.provenance, settings.freshness.laws, page: law.modelNotice.address,
        file: law.code.location.file)
    }
  }

  private func fact(
    _ kind: DatedFact.Kind, _ name: String, _ provenance: Provenance, _ days: Int, page: WebAddress?, file: String
  ) -> DatedFact {
    DatedFact(
      kind: kind, name: name, checked: provenance.checked,
      limit: provenance.checked.map { CivilDate(daysSinceEpoch: $0.lastDay.daysSinceEpoch + days) },
      location: provenance.written.place(of: "checked") ?? SourceLocation(file: file),
      page: page ?? provenance.newestPage)
  }

  /// The end of a term whose holder hasn't been said to stay on.
  private func term(of place: Jurisdiction) -> DatedFact? {
    guard let end = place.holder.termEnds, [.inOffice, .acting, .elect].contains(place.holder.status) else {
      return nil
    }
    return DatedFact(
      kind: .term, name: name(of: place), checked: nil, limit: end.lastDay,
      location: place.provenance.written.place(of: "holder.term_ends") ?? place.code.location,
      page: place.office.channels.website ?? place.provenance.newestPage)
  }

  private func name(of place: Jurisdiction) -> String { place.name[language: settings.defaultLanguage].text }
}

extension DatedFact {
  fileprivate var order: [String] { [limit?.description ?? "", kind.rawValue, name, location.file] }
}

extension Provenance {
  /// The address that was read last; of sources without a date, the first.
  fileprivate var newestPage: WebAddress? {
    let pages = sources.filter { $0.address != nil }
    let newest = pages.enumerated().max { left, right in
      let days = [left, right].map { $0.element.seen?.lastDay.daysSinceEpoch ?? .min }
      return days[0] == days[1] ? left.offset > right.offset : days[0] < days[1]
    }
    return newest?.element.address
  }
}
