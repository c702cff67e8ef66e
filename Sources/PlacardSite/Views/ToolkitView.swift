import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// What the office of one place may use itself.
struct ToolkitPage: Sendable {
  let jurisdiction: Jurisdiction
  let law: PostingLaw
  let context: PageContext
  /// The words of the campaign; nil where none is open.
  let kit: ToolkitText?
  let embeds: [Embed]
  /// The sheets for the place in the page's language.
  let sheets: [PrintedPoster]
  let pack: PackText?
  /// The picture for sharing, below the output folder.
  let picture: String?

  private var stateLines: [StateLine] { StateLine.all(jurisdiction.code.value, context) }

  static let view = View<ToolkitPage>(
    "the page of what an office may use",
    [
      .record("state", LinkText.view, "the place") { page in
        LinkText(
          address: page.context.link(Route.state(page.jurisdiction)), name: page.context.name(of: page.jurisdiction))
      },
      .text("office", "the office's own name") { $0.jurisdiction.office.name },
      .record("law", LawText.view, "the posting law") { LawText(law: $0.law, context: $0.context) },
      .boolean("has_state_lines", "whether the place has a hotline of its own") { !$0.stateLines.isEmpty },
      .list("state_lines", StateLine.view, "the place's own hotlines") { $0.stateLines },
      .address("posters", "every sheet for the place") { page in
        page.context.link(Route.poster(page.jurisdiction, .full))
      },
      .boolean("has_sheets", "whether there are sheets in the page's language") { !$0.sheets.isEmpty },
      .list("sheets", SheetFile.view, "the sheets for the place in the page's language") { page in
        page.sheets.map { SheetFile(poster: $0, context: page.context) }
      },
      .optionalRecord("pack", PackText.view, "everything to hang, in one file") { $0.pack },
      .optionalRecord("kit", ToolkitText.view, "the words of the open campaign") { $0.kit },
      .list("embeds", EmbedText.view, "pictures for other pages") { page in
        page.embeds.map { EmbedText(embed: $0, context: page.context) }
      },
      .optionalRecord("picture", FramedPicture.view, "the picture for sharing") { page in
        page.picture.map { file in
          FramedPicture(
            address: "\(page.context.addresses.prefix)/\(file)",
            alternative:
              "\(page.context.name(of: page.jurisdiction)): "
              + page.context.site.hotlines.national.channels.phone.display)
        }
      },
    ])
}

/// The texts of a campaign's toolkit with the facts of one place in them.
struct ToolkitText: Sendable {
  let campaign: Campaign
  let jurisdiction: Jurisdiction
  /// In the light of the language that the words are really in.
  let context: PageContext
  let templates: ToolkitTemplates
  /// The page's own language.
  let page: PageContext

  func text(_ document: ToolkitCopy.Document) -> String {
    templates.documents[document].map(filled) ?? ""
  }

  private func filled(_ template: TextTemplate) -> String {
    ToolkitTemplates.text(template, of: campaign, for: jurisdiction, context)
  }

  static let view = View<ToolkitText>(
    "the words of a toolkit",
    [
      .record("campaign", LinkText.view, "the campaign that offers them") { kit in
        LinkText(
          address: kit.page.link(Route.campaign(kit.campaign.slug)),
          name: kit.campaign.story[language: kit.page.language].value.title.value)
      },
      .text("language", "the language of the words, for lang") { $0.context.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.context.language.direction },
      .html("press_release", "a press release, with its line ends") {
        HTML(isolatingNumbersIn: $0.text(.pressRelease))
      },
      .address("press_release_file", "the same as a text file") { $0.file(.pressRelease) },
      .html("proclamation", "a proclamation, with its line ends") { HTML(isolatingNumbersIn: $0.text(.proclamation)) },
      .address("proclamation_file", "the same as a text file") { $0.file(.proclamation) },
      .list("messages", MessageText.view, "short texts, each for one channel") { kit in
        kit.templates.messages.map { message in
          MessageText(channel: message.channel, text: kit.filled(message.text), words: kit.page.words)
        }
      },
    ])

  private func file(_ document: ToolkitCopy.Document) -> String {
    page.addresses.link(Route.file(document, for: jurisdiction), page.language)
  }
}

/// A short text for one channel.
private struct MessageText: Sendable {
  let channel: MessageChannel
  let text: String
  let words: Words

  static let view = View<MessageText>(
    "a short text",
    [
      .text("channel", "where it is sent") { $0.words.label($0.channel, .channel) },
      .html("text", "what it says") { HTML(isolatingNumbersIn: $0.text) },
      .text("length", "how much of the room it takes, as the channel counts") { message in
        let length = message.channel.length(of: message.text)
        return message.words(
          .messageCount, ["count": message.words.count(length.count), "limit": message.words.count(length.limit)])
      },
    ])
}

/// A picture with the number for other pages, and the markup to paste.
private struct EmbedText: Sendable {
  let embed: Embed
  let context: PageContext

  static let view = View<EmbedText>(
    "a picture for other pages",
    [
      .text("anchor", "the name of the place on the page") { $0.embed.format.rawValue },
      .text("label", "what kind it is") { $0.context.words($0.embed.format == .badge ? .badge : .banner) },
      .address("address", "where it is") { "\($0.context.addresses.prefix)/\($0.embed.file)" },
      .text("width", "in pixels") { "\($0.embed.format.width)" },
      .text("height", "in pixels") { "\($0.embed.format.height)" },
      .text("alternative", "the words that stand for it") { $0.embed.alternative },
      .text("markup", "the markup to paste") { shown in
        let page = shown.context.addresses.absolute(
          "/help/", shown.context.routes.language(of: "/help/", for: shown.context.language))
        return shown.embed.snippet(page: page, base: shown.context.addresses.base)
      },
    ])
}

/// A picture to take along.
private struct FramedPicture: Sendable {
  let address: String
  let alternative: String

  static let view = View<FramedPicture>(
    "a picture to take along",
    [
      .address("address", "where it is") { $0.address },
      .text("alternative", "the words that stand for it") { $0.alternative },
    ])
}

extension PageContext {
  /// The page of what a place's office may use; nil where no campaign offers it.
  func toolkitLink(for jurisdiction: Jurisdiction) -> String? {
    site.toolkitCampaign(for: jurisdiction.code.value, on: today).map { _ in link(Route.toolkit(jurisdiction)) }
  }
}
