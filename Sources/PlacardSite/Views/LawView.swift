import PlacardCore
import PlacardModel
import PlacardTemplate

/// A posting law in plain words.
struct LawText: Sendable {
  let law: PostingLaw
  let context: PageContext

  private var words: Words { context.words }

  static let view = View<LawText>(
    "a posting law",
    statusFields + dutyFields + noticeFields + historyFields
      + provenanceFields { shown in
        ProvenanceText(provenance: shown.law.provenance, context: shown.context)
      })

  private static let statusFields: [ViewField<LawText>] = [
    .record("status", StatusText.view, "what the law asks") { StatusText(status: $0.law.status, context: $0.context) },
    .boolean("is_required", "whether some private venues must post") { $0.law.status == .required },
    .boolean("is_encouraged", "whether it is asked for, not required") { $0.law.status == .encouraged },
    .boolean("is_agency_only", "whether only public bodies must post") { $0.law.status == .agencyOnly },
    .boolean("is_none_found", "whether no law in force was found") { $0.law.status == .noneFound },
    .boolean("is_unknown", "whether the sources are too thin to say") { $0.law.status == .unknown },
    .boolean("shows_details", "whether there is a law to give details of") {
      [.required, .encouraged, .agencyOnly].contains($0.law.status)
    },
  ]

  private static let dutyFields: [ViewField<LawText>] = [
    .boolean("has_venues", "whether private venues are named") { !$0.law.duty.venues.isEmpty },
    .list("venues", VenueLink.view, "private venues that must post") { VenueLink.all($0.law.duty.venues, $0.context) },
    .boolean("has_public_venues", "whether public bodies must post") { !$0.law.duty.publicBodies.isEmpty },
    .list("public_venues", VenueLink.view, "places where the duty is on a public body") {
      VenueLink.all($0.law.duty.publicBodies, $0.context)
    },
    .optionalRecord("who_note", CopyText.view, "who must post, in more words") {
      $0.context.note($0.law.duty.venueNotes)
    },
    .boolean("has_placements", "whether places are known") { !$0.law.duty.placements.isEmpty },
    .texts("placements", "where the notice must hang") { shown in
      shown.law.duty.placements.map { shown.words.label($0, .placement) }
    },
    .optionalRecord("placement_rule", CopyText.view, "how the places combine") {
      $0.context.note($0.law.duty.placementRule)
    },
  ]

  private static let noticeFields: [ViewField<LawText>] = [
    .record("sheet", SheetText.view, "the smallest lawful sheet") {
      SheetText(sheet: $0.law.notice.sheet, context: $0.context)
    },
    .list("variants", VariantText.view, "other sheets for some venues, and allowed substitutes") { shown in
      shown.law.notice.variants.map { VariantText(variant: $0, context: shown.context) }
    },
    .boolean("has_languages", "whether languages are known") { !$0.law.notice.languages.isEmpty },
    .texts("languages", "languages that the notice must be in") { $0.languageNames },
    .optionalRecord("language_rule", CopyText.view, "further languages, and when") {
      $0.context.note($0.law.notice.languageRule)
    },
    .boolean("has_numbers", "whether the law names numbers") { !$0.law.notice.hotlines.isEmpty },
    .list("numbers", CopyText.view, "the numbers as the law names them") { shown in
      shown.law.notice.hotlines.compactMap(shown.context.note)
    },
    .boolean("has_contents", "whether the law asks for more on the notice") { !$0.law.notice.content.isEmpty },
    .list("contents", CopyText.view, "what else the notice must show") { shown in
      shown.law.notice.content.compactMap(shown.context.note)
    },
    .optionalRecord("official_sheet", WordText.view, "whether one's own sheet will do") { shown in
      shown.law.notice.officialSheet.map { WordText($0, .officialSheet, shown.words) }
    },
    .optionalRecord("official_notice", OfficialNotice.view, "who makes the official notice") { shown in
      shown.law.modelNotice.agency.map { OfficialNotice(agency: $0, address: shown.law.modelNotice.address) }
    },
  ]

  private static let historyFields: [ViewField<LawText>] = [
    .boolean("has_citations", "whether the law is cited") { !$0.law.history.citations.isEmpty },
    .texts("citations", "where the law stands") { $0.law.history.citations },
    .optionalRecord("penalty", CopyText.view, "what breaking it costs") { $0.context.note($0.law.penalty) },
    .optionalText("enacted", "the year it was enacted") { $0.law.history.enacted.map { String($0) } },
    .optionalText("last_amended", "the year it last changed") { $0.law.history.lastAmended.map { String($0) } },
    .optionalRecord("effective", DateText.view, "since when it is in force") {
      DateText($0.law.history.effective, $0.words)
    },
  ]

  var languageNames: [String] {
    law.notice.languages.map { words.openLabel($0.description, group: "language") }
  }
}

struct VenueLink: Sendable {
  static func all(_ venues: [Venue], _ context: PageContext) -> [LinkText] {
    venues.map { LinkText(address: context.link(Route.laws($0)), name: context.words.label($0, .venue)) }
  }

  static let view = LinkText.view
}

struct OfficialNotice: Sendable {
  let agency: String
  let address: WebAddress?

  static let view = View<OfficialNotice>(
    "an official notice",
    [
      .text("agency", "the agency, in English") { $0.agency },
      .optionalAddress("address", "where it is") { $0.address?.description },
    ])
}
