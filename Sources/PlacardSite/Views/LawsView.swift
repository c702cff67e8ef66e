import PlacardCore
import PlacardModel
import PlacardTemplate

/// The table of posting laws, whole or filtered. Filters are pages of their own, so they work without script.
struct LawsPage: Sendable {
  let filter: LawFilter
  let context: PageContext

  static let view = View<LawsPage>(
    "the table of laws",
    [
      .text("table_caption", "what the table holds") { $0.caption },
      .list("status_filters", FilterLink.view, "tables by status, the whole one first") { $0.statusFilters },
      .list("venue_filters", FilterLink.view, "tables by kind of venue") { $0.venueFilters },
      .list("laws", Row.view, "the laws, by place") { $0.rows },
      .record("federal", FederalText.view, "the federal law") {
        FederalText(law: $0.context.site.federalLaw, context: $0.context)
      },
    ])

  private var rows: [Row] {
    context.places.compactMap { jurisdiction in
      guard let law = context.site.laws[jurisdiction.code.value], filter.includes(law) else { return nil }
      return Row(jurisdiction: jurisdiction, law: LawText(law: law, context: context))
    }
  }

  private func count(_ filter: LawFilter) -> Int { context.lawCounts[filter] ?? 0 }

  private var caption: String {
    let count = String(count(filter))
    switch filter {
    case .all: return context.words(.allLawsCaption, ["count": count])
    case .status(let status):
      return context.words(
        .lawsByStatusCaption, ["count": count, "label": context.words.label(status, .lawStatus)])
    case .venue(let venue):
      return context.words(.lawsByVenueCaption, ["count": count, "label": context.words.label(venue, .venue)])
    }
  }

  private var statusFilters: [FilterLink] {
    ([.all] + PostingLaw.Status.allCases.map(LawFilter.status)).map(link)
  }

  private var venueFilters: [FilterLink] {
    Venue.allCases.map(LawFilter.venue).filter { count($0) > 0 }.map(link).sorted { $0.label < $1.label }
  }

  private func link(_ other: LawFilter) -> FilterLink {
    FilterLink(
      label: other.label(context.words), address: context.link(other.route), count: count(other),
      isCurrent: other == filter)
  }
}

extension LawFilter {
  func includes(_ law: PostingLaw) -> Bool {
    switch self {
    case .all: true
    case .status(let status): law.status == status
    case .venue(let venue):
      law.hasKnownDuty && (law.duty.venues.contains(venue) || law.duty.publicBodies.contains(venue))
    }
  }

  func label(_ words: Words) -> String {
    switch self {
    case .all: words(.allLaws)
    case .status(let status): words.label(status, .lawStatus)
    case .venue(let venue): words.label(venue, .venue)
    }
  }
}

private struct FilterLink: Sendable {
  let label: String
  let address: String
  let count: Int
  let isCurrent: Bool

  static let view = View<FilterLink>(
    "a filter",
    [
      .text("label", "what is kept") { $0.label },
      .address("address", "the table") { $0.address },
      .text("count", "how many places") { String($0.count) },
      .boolean("is_current", "whether it is this table") { $0.isCurrent },
    ])
}

private struct Row: Sendable {
  let jurisdiction: Jurisdiction
  let law: LawText

  static let view = View<Row>(
    "a law in the table",
    [
      .text("name", "the place") { $0.law.context.name(of: $0.jurisdiction) },
      .address("address", "the place's page") { $0.law.context.link(Route.state($0.jurisdiction)) },
      .record("status", StatusText.view, "what the law asks") {
        StatusText(status: $0.law.law.status, context: $0.law.context)
      },
      .boolean("is_unknown", "whether the sources are too thin to say") { $0.law.law.status == .unknown },
      .boolean("is_none_found", "whether no law in force was found") { $0.law.law.status == .noneFound },
      .optionalText("who_must_post", "private venues and public places bound") { row in
        let venues = row.law.law.duty.venues + row.law.law.duty.publicBodies
        guard row.law.law.hasKnownDuty, !venues.isEmpty else { return nil }
        return row.law.context.words.list(venues.map { row.law.context.words.label($0, .venue) })
      },
      .optionalText("languages", "languages of the notice") { row in
        row.law.languageNames.isEmpty ? nil : row.law.context.words.list(row.law.languageNames)
      },
      .optionalText("citation", "where the law stands") { $0.law.law.history.citations.first },
      .optionalRecord("checked", DateText.view, "the day it was last checked, or of its newest source") {
        DateText($0.law.law.provenance.checked, $0.law.context.words)
      },
    ])
}

private struct FederalText: Sendable {
  let law: FederalLaw
  let context: PageContext

  static let view = View<FederalText>(
    "the federal law",
    [
      .record("summary", CopyText.view, "what it asks") {
        CopyText(text: $0.law.who, language: $0.context.site.settings.defaultLanguage)
      },
      .text("citation", "where it stands") { $0.law.citation },
      .optionalRecord("enacted", DateText.view, "when it was enacted") { DateText($0.law.enacted, $0.context.words) },
    ] + provenanceFields { ProvenanceText(provenance: $0.law.provenance, context: $0.context) })
}
