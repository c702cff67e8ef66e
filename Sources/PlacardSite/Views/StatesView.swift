import PlacardCore
import PlacardModel
import PlacardTemplate

/// The index of all states and territories.
struct StatesPage: Sendable {
  let context: PageContext

  static let view = View<StatesPage>(
    "the index of places",
    [
      .list("jurisdictions", Row.view, "every state and territory by name") { page in
        page.context.places.map {
          Row(jurisdiction: $0, context: page.context)
        }
      }
    ])

  private struct Row: Sendable {
    let jurisdiction: Jurisdiction
    let context: PageContext

    static let view = View<Row>(
      "a place in the index",
      [
        .text("name", "the name") { $0.context.name(of: $0.jurisdiction) },
        .address("address", "its page") { $0.context.link(Route.state($0.jurisdiction)) },
        .record("law_status", StatusText.view, "its posting law's status") {
          StatusText(status: $0.context.site.lawStatus($0.jurisdiction.code.value), context: $0.context)
        },
        .record("attorney_general", AttorneyGeneral.view, "its chief law officer") {
          AttorneyGeneral(jurisdiction: $0.jurisdiction, context: $0.context)
        },
      ])
  }
}

/// The campaigns, grouped by where they stand.
struct CampaignsPage: Sendable {
  let context: PageContext

  static let view = View<CampaignsPage>(
    "the index of campaigns",
    [
      .list("groups", Group.view, "one group for each status that occurs") { Group.all($0.context) }
    ])

  private struct Group: Sendable {
    let status: Campaign.Status
    let campaigns: [Campaign]
    let context: PageContext

    static func all(_ context: PageContext) -> [Group] {
      let order: [Campaign.Status] = [.open, .paused, .won, .closed, .lost, .scheduled, .draft]
      let shown = context.site.shownCampaigns(on: context.today)
      return order.compactMap { status in
        let campaigns = shown.filter { $0.status(on: context.today) == status }
        return campaigns.isEmpty ? nil : Group(status: status, campaigns: campaigns, context: context)
      }
    }

    static let view = View<Group>(
      "campaigns of one status",
      [
        .record("status", WordText.view, "where they stand") { WordText($0.status, .campaignStatus, $0.context.words) },
        .list("campaigns", CampaignSummary.view, "the newest first") { group in
          group.campaigns.map { CampaignSummary(campaign: $0, context: group.context) }
        },
      ])
  }
}
