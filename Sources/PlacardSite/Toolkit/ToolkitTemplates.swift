import PlacardCore
import PlacardModel
import PlacardTemplate

/// The texts of a campaign's toolkit, compiled: placeholders checked, sections chosen when rendered.
struct ToolkitTemplates: Sendable {
  struct Message: Sendable {
    let channel: MessageChannel
    let text: TextTemplate
    let location: SourceLocation
  }

  let badge: TextTemplate
  let badgeLocation: SourceLocation
  let documents: [ToolkitCopy.Document: TextTemplate]
  let messages: [Message]

  /// Texts for one place may name its office and law; the badge is everybody's, so it can't.
  static func compile(_ copy: ToolkitCopy) -> Outcome<ToolkitTemplates> {
    let badge = compileText(copy.badge, scopes: [Facts.campaignView.schema])
    let documents = ToolkitCopy.Document.allCases.map { ($0, compileForPlace(copy.text($0))) }
    let messages = copy.messages.map { ($0, compileForPlace($0.text)) }
    let found = badge.diagnostics + documents.flatMap(\.1.diagnostics) + messages.flatMap(\.1.diagnostics)
    guard let line = badge.value, !found.containsError else { return Outcome(nil, found) }
    return Outcome(
      ToolkitTemplates(
        badge: line, badgeLocation: copy.badge.location,
        documents: documents.reduce(into: [:]) { $0[$1.0] = $1.1.value },
        messages: messages.compactMap { message, outcome in
          outcome.value.map { Message(channel: message.channel, text: $0, location: message.text.location) }
        }), found)
  }

  private static func compileForPlace(_ text: Located<String>) -> Outcome<TextTemplate> {
    compileText(text, scopes: [Facts.letterView.schema])
  }

  /// The line of badge and banner.
  func badgeLine(of campaign: Campaign, _ context: PageContext) -> String {
    badge.render([Facts.campaignView.scope(of: Facts(context, campaign: campaign))])
  }

  /// A message as it is sent for a place.
  static func text(
    _ template: TextTemplate, of campaign: Campaign, for jurisdiction: Jurisdiction, _ context: PageContext
  ) -> String {
    template.render([
      Facts.letterView.scope(of: Facts(context, campaign: campaign, jurisdiction: jurisdiction))
    ])
  }
}
