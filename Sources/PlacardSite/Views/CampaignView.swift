import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardTemplate

/// The page of one campaign.
struct CampaignPage: Sendable {
  let campaign: Campaign
  let context: PageContext
  let story: HTML
  let petition: HTML
  let petitionLanguage: LanguageTag
  let updates: [UpdateText]

  static let view = View<CampaignPage>(
    "the page of a campaign", [.record("campaign", campaignView, "the campaign") { $0 }])

  private static let campaignView = View<CampaignPage>("a campaign", statusFields + factFields + copyFields)

  private var status: Campaign.Status { campaign.status(on: context.today) }
  private var facts: CampaignFacts { campaign.facts }

  private static let statusFields: [ViewField<CampaignPage>] = [
    .record("status", WordText.view, "where it stands") { WordText($0.status, .campaignStatus, $0.context.words) },
    .boolean("is_draft", "whether it is a draft") { $0.status == .draft },
    .boolean("is_scheduled", "whether it opens later") { $0.status == .scheduled },
    .boolean("is_open", "whether it asks readers to act now") { $0.status == .open },
    .boolean("is_paused", "whether it is paused") { $0.status == .paused },
    .boolean("is_closed", "whether it is closed") { $0.status == .closed },
    .boolean("is_won", "whether it reached what it asked for") { $0.status == .won },
    .boolean("is_lost", "whether it ended without that") { $0.status == .lost },
    .boolean("is_over", "whether it is closed, won or lost") { [.closed, .won, .lost].contains($0.status) },
    .optionalRecord("successor", LinkText.view, "the campaign that goes on from here") { $0.successor },
  ]

  private static let factFields: [ViewField<CampaignPage>] = [
    .text("organiser", "who started it") { $0.context.copy($0.facts.organiser).text },
    .record("started", DateText.view, "when it began") { DateText($0.facts.started, $0.context.words) },
    .optionalRecord("opens", DateText.view, "when it opens") { DateText($0.facts.opens, $0.context.words) },
    .optionalRecord("closes", DateText.view, "when it closes") { DateText($0.facts.closes, $0.context.words) },
    .optionalRecord("supporters", Supporters.view, "how many signed") { page in
      page.facts.supporters.map {
        Supporters(
          supporters: $0, organiser: page.context.copy(page.facts.organiser).text, context: page.context)
      }
    },
    .boolean("addresses_all", "whether it speaks to every office") { $0.facts.addressees == .all },
    .optionalText("addressees", "the places whose offices it speaks to, where not all") { $0.addresseeNames },
    .boolean("has_evidence", "whether figures are given") { !$0.campaign.evidence.isEmpty },
    .list("evidence", EvidenceText.view, "figures with what they don't show") { page in
      page.campaign.evidence.map { EvidenceText(evidence: $0, context: page.context) }
    },
    .boolean("has_originals", "whether it stood elsewhere first") { !$0.facts.original.isEmpty },
    .list("originals", LinkText.view, "where it stood first") { $0.facts.original.map { LinkText($0) } },
  ]

  private static let copyFields: [ViewField<CampaignPage>] = [
    .optionalRecord("image", PictureText.view, "its picture") { page in
      page.facts.image.flatMap { PictureText($0.value, page.context) }
    },
    .html("story", "the story") { $0.story },
    .html("petition", "what it asks") { $0.petition },
    .text("petition_language", "its language, for lang") { $0.petitionLanguage.description },
    .text("petition_direction", "ltr or rtl, for dir") { $0.petitionLanguage.direction },
    .boolean("has_updates", "whether there is news") { !$0.updates.isEmpty },
    .list("updates", UpdateText.view, "news, the newest first") { $0.updates },
    .optionalAddress("feed", "the feed of its news, where there is any") { page in
      page.updates.isEmpty ? nil : page.context.link(Route.feed(page.campaign.slug))
    },
  ]

  private var successor: LinkText? {
    guard let slug = facts.successor?.value,
      let next = context.site.campaigns.first(where: { $0.slug == slug && context.site.shows($0, on: context.today) })
    else { return nil }
    return LinkText(
      address: context.link(Route.campaign(slug)), name: next.story[language: context.language].value.title.value)
  }

  private var addresseeNames: String? {
    guard case .some(let codes) = facts.addressees else { return nil }
    return context.words.list(codes.compactMap { context.site.jurisdictions[$0] }.map(context.name))
  }
}

private struct Supporters: Sendable {
  let supporters: Campaign.Supporters
  let organiser: String
  let context: PageContext

  static let view = View<Supporters>(
    "a count of supporters",
    [
      .text("count", "how many") { $0.context.words.count($0.supporters.count) },
      .text("others", "how many but one") { $0.context.words.count($0.supporters.count - 1) },
      .text("organiser", "who started it") { $0.organiser },
      .record("as_of", DateText.view, "the day they were counted") { DateText($0.supporters.asOf, $0.context.words) },
      .optionalAddress("source", "where they were counted") { $0.supporters.source?.description },
    ])
}

private struct EvidenceText: Sendable {
  let evidence: Evidence
  let context: PageContext

  private var source: LinkText {
    let name = context.copy(evidence.publisher).text
    switch evidence.source {
    case .page(let address): return LinkText(address: address.description, name: name)
    case .ownPage(let route): return LinkText(address: context.link(route), name: name)
    }
  }

  static let view = View<EvidenceText>(
    "a piece of evidence",
    [
      .text("figure", "the figure") { $0.context.copy($0.evidence.figure).text },
      .text("claim", "what it says") { $0.context.copy($0.evidence.claim).text },
      .optionalText("limits", "what it doesn't show") { shown in
        shown.evidence.limits.map { shown.context.copy($0).text }
      },
      .text("year", "the year its source was published") { String($0.evidence.year) },
      .record("source", LinkText.view, "where it comes from, by its publisher") { shown in
        shown.source
      },
    ])
}

/// A picture with what must stand beside it.
private struct PictureText: Sendable {
  let picture: Picture
  let asset: Asset
  let context: PageContext

  init?(_ id: String, _ context: PageContext) {
    guard let picture = context.site.pictures[id], let asset = context.pictures[id] else { return nil }
    self.picture = picture
    self.asset = asset
    self.context = context
  }

  static let view = View<PictureText>(
    "a picture",
    [
      .address("address", "the file") { $0.asset.address },
      .text("width", "in CSS pixels") { String($0.picture.width) },
      .text("height", "in CSS pixels") { String($0.picture.height) },
      .text("alternative", "what it shows, for those who don't see it") {
        $0.context.copy($0.picture.alternative).text
      },
      .text("note", "that it is an illustration and shows no real person") {
        $0.context.copy($0.picture.illustrative).text
      },
      .text("credit", "who made it") { $0.picture.credit },
      .text("licence", "its licence, by its SPDX name") { $0.picture.licence },
    ])
}

/// News of a campaign, rendered.
struct UpdateText: Sendable {
  let anchor: String
  let title: String
  let date: DateText
  let language: LanguageTag
  let body: HTML

  static let view = View<UpdateText>(
    "an update",
    [
      .text("anchor", "its id on the page") { $0.anchor },
      .text("title", "its title") { $0.title },
      .record("date", DateText.view, "its day") { $0.date },
      .text("language", "its language, for lang") { $0.language.description },
      .html("body", "what it says") { $0.body },
    ])
}
