import PlacardCore
import PlacardModel
import PlacardTemplate

/// The chief law officer of a jurisdiction as pages show them: the person where somebody is known, the office always.
struct AttorneyGeneral: Sendable {
  let jurisdiction: Jurisdiction
  let context: PageContext

  private var office: Office { jurisdiction.office }
  private var holder: Holder { jurisdiction.holder }
  private var channels: Channels { jurisdiction.office.channels }

  /// How the seat is filled on the day the page is made, which may be past the end of the term on record.
  var standing: Holder.Status { jurisdiction.standing(on: context.today) }

  static let view = View<AttorneyGeneral>(
    "an office",
    personFields + termFields + channelFields
      + provenanceFields { shown in
        ProvenanceText(provenance: shown.jurisdiction.officeProvenance, context: shown.context)
      })

  private static let personFields: [ViewField<AttorneyGeneral>] = [
    .optionalText("name", "who holds the office, where anybody is known") { $0.holder.name },
    .text("title", "the title in the page's language") {
      $0.context.words.openLabel($0.office.title, group: "office_title")
    },
    .text("office", "the office's own name") { $0.office.name },
    .optionalText("department", "the department it belongs to") { $0.office.department },
    .boolean("is_in_office", "whether the holder is in office") { $0.standing == .inOffice },
    .boolean("is_acting", "whether the holder is acting") { $0.standing == .acting },
    .boolean("is_holdover", "whether the holder serves past the end of a term") { $0.standing == .holdover },
    .boolean("is_elect", "whether the holder is elected and not yet in office") { $0.standing == .elect },
    .boolean("is_vacant", "whether the seat is empty") { $0.standing == .vacant },
    .boolean("is_unknown", "whether nobody is known to hold the office") { $0.standing == .unknown },
    .boolean("is_past_term", "whether the term on record has ended") { shown in
      shown.jurisdiction.hasTermEnded(on: shown.context.today)
    },
  ]

  private static let termFields: [ViewField<AttorneyGeneral>] = [
    .optionalRecord("pending", Pending.view, "a known event that can change the holder") { shown in
      shown.jurisdiction.pending.map { Pending(change: $0, context: shown.context) }
    },
    .optionalRecord("since", DateText.view, "since when") { DateText($0.holder.since, $0.context.words) },
    .optionalRecord("term_ends", DateText.view, "when the term ends") {
      DateText($0.holder.termEnds, $0.context.words)
    },
    .record("selected_by", WordText.view, "how the holder is chosen") {
      WordText($0.office.selection, .selectedBy, $0.context.words)
    },
    .optionalText("next_election", "the year of the next regular election") {
      $0.office.nextElection.map { String($0) }
    },
  ]

  private static let channelFields: [ViewField<AttorneyGeneral>] = [
    .optionalRecord("phone", PhoneText.view, "the office's number") { shown in
      shown.channels.phone.map { PhoneText($0, extension: shown.channels.phoneExtension) }
    },
    .optionalRecord("tty", PhoneText.view, "its TTY number") { $0.channels.tty.map { PhoneText($0) } },
    .optionalRecord("website", LinkText.view, "its site") { $0.channels.website.map { LinkText($0) } },
    .optionalRecord("contact_form", ContactForm.view, "its contact page") {
      $0.channels.contactForm.map(ContactForm.init)
    },
    .optionalRecord("email", LinkText.view, "its mailbox") { shown in
      shown.channels.email.map { LinkText(address: "mailto:\($0)", name: $0.description) }
    },
    .boolean("has_postal_address", "whether its postal address is known") { $0.channels.postalAddress != nil },
    .texts("postal_address", "line by line, without the addressee") { $0.channels.postalAddress ?? [] },
  ]
}

private struct Pending: Sendable {
  let change: PendingChange
  let context: PageContext

  static let view = View<Pending>(
    "a coming change",
    [
      .record("reason", WordText.view, "why the holder may change") {
        WordText($0.change.reason, .pendingReason, $0.context.words)
      },
      .optionalRecord("note", CopyText.view, "what the people who gathered the facts say of it") {
        $0.context.note($0.change.note)
      },
      .boolean("is_ballot", "whether an election decides") { $0.change.reason == .ballot },
      .optionalRecord("on", DateText.view, "the day of the event") { DateText($0.change.on, $0.context.words) },
      .optionalRecord("from", DateText.view, "the day from which it counts") {
        DateText($0.change.from, $0.context.words)
      },
    ])
}

private struct ContactForm: Sendable {
  let form: Office.ContactForm

  static let view = View<ContactForm>(
    "a contact page",
    [
      .address("address", "where it is") { $0.form.address.description },
      .text("name", "what is shown for it") { $0.form.address.description.withoutScheme },
      .boolean("is_confirmed", "whether a source describes reading it") { $0.form.status == .confirmed },
    ])
}

extension Jurisdiction {
  /// The record's provenance without the sources that stand behind geography alone.
  fileprivate var officeProvenance: Provenance {
    let geography: Set<String> = [
      "code", "fips", "kind", "jurisdiction", "region", "division", "capital", "demonym", "population_2020",
      "time_zones", "tile", "languages",
    ]
    return Provenance(
      checked: provenance.checked, confidence: provenance.confidence, notes: provenance.notes,
      sources: provenance.sources.filter { $0.supports.isEmpty || !geography.isSuperset(of: $0.supports) })
  }

  /// Whether the holder's term, as recorded, is over on a day. A holdover's has no end on record.
  func hasTermEnded(on today: CivilDate) -> Bool {
    holder.termEnds.map { $0.lastDay < today } ?? false
  }

  /// How the seat is filled on a day: once the term on record is over, nobody is known to hold the office.
  func standing(on today: CivilDate) -> Holder.Status {
    hasTermEnded(on: today) ? .unknown : holder.status
  }

  /// Whether a letter names the holder: not where nobody sits firmly, nor where that may change before it is read.
  func isHolderFirm(on today: CivilDate) -> Bool {
    guard holder.name != nil, standing(on: today) == .inOffice else { return false }
    let weeksOfPost = 30
    return (pending?.from ?? holder.termEnds).map { $0.firstDay.daysSinceEpoch - today.daysSinceEpoch > weeksOfPost }
      ?? true
  }
}
