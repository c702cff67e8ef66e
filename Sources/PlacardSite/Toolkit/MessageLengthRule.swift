import PlacardCore
import PlacardModel

extension SiteWriting {
  /// Texts that don't fit their channel, counted as it counts, with the facts of every place in them. Told once a text, of
  /// the place for which most is too much.
  func lengthFaults() -> [Diagnostic] {
    site.campaigns.flatMap { campaign -> [Diagnostic] in
      guard let toolkit = toolkits[campaign.slug]?.value else { return [] }
      return toolkit.languages.sorted().flatMap { language -> [Diagnostic] in
        guard let context = contexts[language] else { return [] }
        let templates = toolkit[language: language].value
        return badgeFaults(templates, campaign, context)
          + templates.messages.compactMap { fault(of: $0, campaign, context) }
      }
    }
  }

  private func badgeFaults(
    _ templates: ToolkitTemplates, _ campaign: Campaign, _ context: PageContext
  ) -> [Diagnostic] {
    let line = templates.badgeLine(of: campaign, context)
    return [finding("badge", .onBadge(line), at: templates.badgeLocation)].compactMap(\.self)
  }

  private func fault(
    of message: ToolkitTemplates.Message, _ campaign: Campaign, _ context: PageContext
  ) -> Diagnostic? {
    let places = context.places.filter { campaign.facts.addressees.contains($0.code.value) }
    let texts = places.map { place in
      (place: context.name(of: place), text: ToolkitTemplates.text(message.text, of: campaign, for: place, context))
    }
    let longest = texts.max { message.channel.length(of: $0.text).excess < message.channel.length(of: $1.text).excess }
    return longest.flatMap { longest in
      finding(
        message.channel.rawValue, message.channel.length(of: longest.text), for: " for \(longest.place)",
        at: message.location, reason(message.channel, longest.text))
    }
  }

  private func finding(
    _ name: String, _ length: MessageLength, for place: String = "", at location: SourceLocation, _ reason: String = ""
  ) -> Diagnostic? {
    guard length.excess > 0 else { return nil }
    return Diagnostic(
      .messageTooLong, at: location,
      "this text for '\(name)' has \(length.count) \(length.unit)\(place), and \(length.limit) fit",
      suggestion: "shorten it by \(length.excess)\(reason)")
  }

  private func reason(_ channel: MessageChannel, _ text: String) -> String {
    guard channel == .sms, let character = MessageChannel.characterWithoutSeptet(in: text) else { return "" }
    return ", or leave out '\(character)', which halves what a short message holds"
  }
}
