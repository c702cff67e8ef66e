import PlacardCore
import PlacardMarkdown
import PlacardModel

extension SiteWriting {
  /// A feed (RFC 4287) for each campaign that has news, in every language.
  func feeds() -> [(String, [UInt8])] {
    site.settings.languages.flatMap { language -> [(String, [UInt8])] in
      guard let context = contexts[language] else { return [] }
      return site.shownCampaigns(on: today).filter { !$0.updates.isEmpty }.map { campaign in
        let path = addresses.path(Route.feed(campaign.slug), language)
        return (Addresses.file(of: path), feed(of: campaign, context))
      }
    }
  }

  private func feed(of campaign: Campaign, _ context: PageContext) -> [UInt8] {
    let page = addresses.absolute(Route.campaign(campaign.slug), context.language)
    let feed = addresses.absolute(Route.feed(campaign.slug), context.language)
    let story = campaign.story[language: context.language].value
    var xml = XMLText()
    xml.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(context.language)\">\n")
    xml.element("id", feed)
    xml.element("title", story.title.value)
    story.description.map { xml.element("subtitle", $0) }
    xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", feed)])
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
    xml.element("updated", campaign.updates.map(\.date).max().map(timestamp) ?? "")
    xml.markup("<author>")
    xml.element("name", context.copy(site.settings.publisher.name).text)
    xml.markup("</author>\n")
    xml.element("rights", site.settings.licences.copy)
    for update in campaign.updates { entry(update, of: campaign, page: page, context, &xml) }
    xml.markup("</feed>\n")
    return xml.bytes
  }

  private func entry(
    _ update: Update, of campaign: Campaign, page: String, _ context: PageContext, _ xml: inout XMLText
  ) {
    let copy = update.copy[language: context.language].value
    let body = Facts(context, campaign: campaign).html(copy.body)
    xml.markup("<entry>\n")
    xml.element("id", "\(page)#\(update.slug)")
    xml.element("title", copy.title.value)
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", "\(page)#\(update.slug)")])
    xml.element("published", timestamp(update.date))
    xml.element("updated", timestamp(update.date))
    xml.markup("<content type=\"html\">")
    xml.text(String(decoding: body.bytes, as: UTF8.self))
    xml.markup("</content>\n</entry>\n")
  }

  /// A day as RFC 3339 writes a point in time: its first moment in UTC.
  private func timestamp(_ date: CivilDate) -> String { "\(date)T00:00:00Z" }
}
