import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardTemplate

/// The home page: the ask, the map, how far things are, the campaigns.
struct HomePage: Sendable {
  let context: PageContext
  let body: HTML

  static let view = View<HomePage>(
    "the home page",
    [
      .html("body", "the page's copy") { $0.body },
      .list("tiles", Tile.view, "the map, row by row") { Tile.all($0.context) },
      .list("legend", StatusText.view, "what the colours of the map mean") { page in
        PostingLaw.Status.allCases.map { StatusText(status: $0, context: page.context) }
      },
      .list("jurisdictions", LinkText.view, "every state and territory by name") { page in
        page.context.places.map { jurisdiction in
          LinkText(
            address: page.context.link(Route.state(jurisdiction)), name: page.context.name(of: jurisdiction),
            elsewhere: page.context.elsewhere(Route.state(jurisdiction)))
        }
      },
      .record("progress", Progress.view, "how many places have which law") { Progress(context: $0.context) },
      .boolean("has_campaigns", "whether there are any") {
        !$0.context.site.shownCampaigns(on: $0.context.today).isEmpty
      },
      .list("campaigns", CampaignSummary.view, "open ones first, then the newest") { page in
        page.context.site.shownCampaigns(on: page.context.today).map {
          CampaignSummary(campaign: $0, context: page.context)
        }
      },
    ])
}

/// A place on the tile map.
private struct Tile: Sendable {
  let jurisdiction: Jurisdiction
  let context: PageContext

  static func all(_ context: PageContext) -> [Tile] {
    context.site.jurisdictions.values.sorted { left, right in
      let (first, second) = (left.geography.tile, right.geography.tile)
      return (first.row, first.column) < (second.row, second.column)
    }.map { Tile(jurisdiction: $0, context: context) }
  }

  static let view = View<Tile>(
    "a tile of the map",
    [
      .text("code", "the postal code") { $0.jurisdiction.code.value.rawValue },
      .text("name", "the name") { $0.context.name(of: $0.jurisdiction) },
      .address("address", "its page") { $0.context.link(Route.state($0.jurisdiction)) },
      .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
        $0.context.elsewhere(Route.state($0.jurisdiction))
      },
      .text("column", "1 to 12, from the left") { String($0.jurisdiction.geography.tile.column) },
      .text("row", "1 to 8, from the top") { String($0.jurisdiction.geography.tile.row) },
      .record("law_status", StatusText.view, "its posting law's status") {
        StatusText(status: $0.context.site.lawStatus($0.jurisdiction.code.value), context: $0.context)
      },
    ])
}

/// How many places have a posting law of each status.
struct Progress: Sendable {
  let context: PageContext

  private func count(_ status: PostingLaw.Status) -> Int {
    context.site.laws.values.count { $0.status == status }
  }

  static let view = View<Progress>(
    "the progress",
    [
      .text("required", "how many places make at least some businesses post") { String($0.count(.required)) },
      .text("total", "how many places there are") { String($0.context.site.laws.count) },
      .list("counts", Count.view, "how many places have each status") { progress in
        PostingLaw.Status.allCases.map { status in
          Count(status: StatusText(status: status, context: progress.context), count: progress.count(status))
        }
      },
    ])

  private struct Count: Sendable {
    let status: StatusText
    let count: Int

    static let view = View<Count>(
      "a count by status",
      [
        .text("word", "the status, for class names") { $0.status.status.rawValue },
        .text("label", "the status in a few words") { $0.status.context.words.label($0.status.status, .lawStatus) },
        .text("mark", "one letter") { $0.status.context.words.label($0.status.status, .lawStatusMark) },
        .address("address", "the table of these laws") { $0.status.context.link(Route.laws($0.status.status)) },
        .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
          $0.status.context.elsewhere(Route.laws($0.status.status))
        },
        .text("count", "how many") { String($0.count) },
        .text("total", "of how many") { String($0.status.context.site.laws.count) },
      ])
  }
}

/// A campaign in a list.
struct CampaignSummary: Sendable {
  let campaign: Campaign
  let context: PageContext

  private var story: Copy { campaign.story[language: context.language].value }

  static let view = View<CampaignSummary>(
    "a campaign in a list",
    [
      .text("title", "its title") { $0.story.title.value },
      .text("summary", "its description") { $0.story.description ?? "" },
      .text("language", "the language of title and summary, for lang") {
        $0.campaign.story[language: $0.context.language].language.description
      },
      .text("direction", "ltr or rtl, for dir") {
        $0.campaign.story[language: $0.context.language].language.direction
      },
      .address("address", "its page") { $0.context.link(Route.campaign($0.campaign.slug)) },
      .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
        $0.context.elsewhere(Route.campaign($0.campaign.slug))
      },
      .record("status", WordText.view, "where it stands") {
        WordText($0.campaign.status(on: $0.context.today), .campaignStatus, $0.context.words)
      },
      .record("started", DateText.view, "when it began") { DateText($0.campaign.facts.started, $0.context.words) },
    ])
}

extension Site {
  /// A law that couldn't be read is unknown; that it is missing has been reported.
  func lawStatus(_ code: JurisdictionCode) -> PostingLaw.Status { laws[code]?.status ?? .unknown }
}
