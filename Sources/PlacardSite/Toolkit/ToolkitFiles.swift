import PlacardCore
import PlacardModel

extension SiteWriting {
  /// The files of toolkits: pictures for other people's pages, and texts to take along.
  func toolkitFiles() -> [(String, [UInt8])] {
    site.settings.languages.compactMap { contexts[$0] }.flatMap { context in
      pictures(context) + context.places.flatMap { texts(for: $0, context) }
    }
  }

  /// Every campaign's that was ever open: other people's pages go on asking for them.
  private func pictures(_ context: PageContext) -> [(String, [UInt8])] {
    site.shownCampaigns(on: today).flatMap { campaign -> [(String, [UInt8])] in
      let places = context.places.filter { place in
        campaign.facts.addressees.contains(place.code.value) && Facts(context, jurisdiction: place).stateLine != nil
      }
      let all: [Jurisdiction?] = [nil] + places.map(Optional.some)
      return all.flatMap { place in
        embeds(of: campaign, for: place, context).map { ($0.file, $0.svg) }
      }
    }
  }

  private func texts(for jurisdiction: Jurisdiction, _ context: PageContext) -> [(String, [UInt8])] {
    guard let kit = kit(for: jurisdiction, context) else { return [] }
    return ToolkitCopy.Document.allCases.map { document in
      let path = addresses.path(Route.file(document, for: jurisdiction), context.language)
      return (String(path.dropFirst()), Self.file(of: kit.text(document)))
    }
  }

  /// With a mark of UTF-8 at its start: hosts don't say what a text is in, and a browser would guess.
  private static func file(of text: String) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(text.utf8) + [UInt8(ascii: "\n")]
  }
}
