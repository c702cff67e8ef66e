import PlacardCore
import PlacardModel

func jurisdictionResource(in language: LanguageTag) -> Resource<Jurisdiction> {
  Resource(
    [
      .init("code", .word(JurisdictionCode.allCases.map(\.rawValue)), "postal code") {
        .string($0.code.value.rawValue)
      },
      .init("name", .string, "name") { .string($0.name[language: language].text) },
      .init("slug", .string, "the last part of its page's address") { .string($0.slug.value.description) },
      .init("kind", .word(Jurisdiction.Kind.allCases.map(\.rawValue)), "state, district or territory") {
        .string($0.kind.rawValue)
      },
      .init("office_title", .string, "what the chief law officer is called") { .string($0.office.title) },
      .init("office_name", .string, "the office's own name") { .string($0.office.name) },
      .init("holder", .nullable(.string), "who holds the office; null where nobody is known") {
        .optional($0.holder.name)
      },
      .init("holder_status", .word(Holder.Status.allCases.map(\.rawValue)), "how the seat is filled") {
        .string($0.holder.status.rawValue)
      },
      .init("since", .nullable(.date), "since when") { .optional($0.holder.since?.description) },
      .init("term_ends", .nullable(.date), "when the term ends") { .optional($0.holder.termEnds?.description) },
      .init("pending", .nullable(.string), "a known event that can change the holder") { .optional($0.pending?.note) },
    ] + channelMembers + provenanceMembers(\.provenance))
}

private let channelMembers: [Resource<Jurisdiction>.Member] = [
  .init("phone", .nullable(.string), "the office's number, E.164") { .optional($0.office.channels.phone?.dialled) },
  .init("extension", .nullable(.string), "digits to press after the call is answered") {
    .optional($0.office.channels.phoneExtension)
  },
  .init("website", .nullable(.address), "the office's site") { .optional($0.office.channels.website?.description) },
  .init("contact_form", .nullable(.address), "the office's contact page") {
    .optional($0.office.channels.contactForm?.address.description)
  },
  .init("email", .nullable(.string), "the office's mailbox") { .optional($0.office.channels.email?.description) },
  .init("postal_address", .nullable(.array(.string)), "line by line, without the addressee") {
    $0.office.channels.postalAddress.map(JSON.strings) ?? .null
  },
]

func lawResource() -> Resource<PostingLaw> {
  Resource(
    [
      .init("code", .word(JurisdictionCode.allCases.map(\.rawValue)), "postal code") {
        .string($0.code.value.rawValue)
      },
      .init("status", .word(PostingLaw.Status.allCases.map(\.rawValue)), "what the law asks") {
        .string($0.status.rawValue)
      },
      .init("citations", .array(.string), "where the law stands") { .strings($0.history.citations) },
      .init("effective", .nullable(.date), "since when it is in force") {
        .optional($0.history.effective?.description)
      },
      .init("venues", .array(.word(Venue.allCases.map(\.rawValue))), "private venues that must post") {
        .strings($0.duty.venues.map(\.rawValue))
      },
      .init("public_bodies", .array(.word(Venue.allCases.map(\.rawValue))), "places where the duty is on a public body")
      {
        .strings($0.duty.publicBodies.map(\.rawValue))
      },
      .init("placements", .array(.word(Placement.allCases.map(\.rawValue))), "where the notice must hang") {
        .strings($0.duty.placements.map(\.rawValue))
      },
      .init("languages", .array(.string), "languages of the notice, BCP 47") {
        .strings($0.notice.languages.map(\.description))
      },
      .init("min_size_in", .nullable(.array(.number)), "least sheet in inches, short side first") { law in
        law.notice.sheet.minimumSize.map { .array([.decimal($0.short.description), .decimal($0.long.description)]) }
          ?? .null
      },
      .init("min_type_pt", .nullable(.number), "least type in points") {
        $0.notice.sheet.minimumType.map { .decimal($0.description) } ?? .null
      },
      .init("hotlines", .array(.string), "the numbers as the law names them") { .strings($0.notice.hotlines) },
      .init("penalty", .nullable(.string), "what breaking it costs") { .optional($0.penalty) },
    ] + provenanceMembers(\.provenance))
}

func hotlineResource(in language: LanguageTag) -> Resource<Hotline> {
  Resource(
    [
      .init("id", .string, "a stable name") { .string($0.id) },
      .init("kind", .word(Hotline.Kind.allCases.map(\.rawValue)), "what kind of line") { .string($0.kind.rawValue) },
      .init("name", .string, "name") { .string($0.name[language: language].text) },
      .init("jurisdiction", .nullable(.string), "the state whose line it is") {
        .optional($0.jurisdiction?.value.rawValue)
      },
      .init("phone", .string, "E.164, or a short code") { .string($0.channels.phone.dialled) },
      .init("text_number", .nullable(.string), "the number to text") { .optional($0.channels.text?.number.dialled) },
      .init("text_keyword", .nullable(.string), "the word to text") { .optional($0.channels.text?.keyword) },
      .init("chat", .nullable(.address), "where its chat is") { .optional($0.channels.chat?.description) },
      .init("website", .nullable(.address), "its site") { .optional($0.channels.website?.description) },
    ] + provenanceMembers(\.provenance))
}

/// A campaign as the site of a day shows it.
struct ListedCampaign: Sendable {
  let campaign: Campaign
  let address: String
  let status: Campaign.Status
}

func campaignResource(in language: LanguageTag) -> Resource<ListedCampaign> {
  Resource([
    .init("slug", .string, "the last part of its page's address") { .string($0.campaign.slug.description) },
    .init("title", .string, "its title") { .string($0.campaign.story[language: language].value.title.value) },
    .init("address", .address, "its page") { .string($0.address) },
    .init("status", .word(Campaign.Status.allCases.map(\.rawValue)), "where it stands") {
      .string($0.status.rawValue)
    },
    .init("organiser", .string, "who started it") { .string($0.campaign.facts.organiser[language: language].text) },
    .init("started", .date, "when it began") { .string($0.campaign.facts.started.description) },
    .init("supporters", .nullable(.integer), "how many signed") {
      $0.campaign.facts.supporters.map { .integer($0.count) } ?? .null
    },
    .init("supporters_as_of", .nullable(.date), "the day they were counted") {
      .optional($0.campaign.facts.supporters?.asOf.description)
    },
  ])
}

/// What stands behind a record: the members that every kind of thing ends with.
private func provenanceMembers<Record: Sendable>(
  _ provenance: @escaping @Sendable (Record) -> Provenance
) -> [Resource<Record>.Member] {
  [
    .init("checked", .nullable(.date), "the day it was last checked, or of its newest source") {
      .optional(provenance($0).checked?.description)
    },
    .init("confidence", .word(Confidence.allCases.map(\.rawValue)), "how far to trust it") {
      .string(provenance($0).confidence.rawValue)
    },
    .init("sources", .array(.address), "where it was read") { record in
      .strings(provenance(record).sources.compactMap { $0.address?.description })
    },
  ]
}
