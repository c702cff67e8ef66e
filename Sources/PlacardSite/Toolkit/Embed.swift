import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardPrint

/// The number as a picture for other people's pages: a badge or a banner that needs no script and no frame.
///
/// It is asked for anew each time, so that it follows the campaign: while that is open it carries its line, and afterwards
/// the hotline's name and number alone. Where it can't be had any more, what is left is a link whose words are the number.
struct Embed: Sendable {
  enum Format: String, CaseIterable, Sendable {
    case badge, banner

    var width: Int { self == .badge ? 320 : 728 }
    var height: Int { self == .badge ? 140 : 90 }
  }

  let format: Format
  let campaign: Slug
  let language: LanguageTag
  /// The place whose own line stands on it; nil for everybody's.
  let place: Jurisdiction?
  /// The hotline's name and number, which are the alternative text.
  let name: String
  let number: String
  let terms: String
  /// `Florida: 1-855-352-7233`, where the law there puts that number on notices.
  let stateLine: String?
  /// The campaign's line; nil once the campaign has ended.
  let campaignLine: String?
  let ground: Colour

  /// Where it stands below the output folder. It never moves: other people's pages name it.
  var file: String {
    let suffix = place.map { "-\($0.code.value.fileStem)" } ?? ""
    return "\(Self.folder)/\(campaign)/\(format.rawValue)\(suffix)-\(language).svg"
  }

  static let folder = "embed"

  var alternative: String { (["\(name): \(number)"] + [stateLine].compactMap(\.self)).joined(separator: ". ") }

  /// The markup to paste. The address of the page leads to help, which stays.
  func snippet(page: String, base: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(text: "<a href=\"")
    bytes.appendEscaped(page)
    bytes.append(text: "\" hreflang=\"\(language)\" rel=\"noreferrer\"><img src=\"")
    bytes.appendEscaped(base + file)
    bytes.append(text: "\" alt=\"")
    bytes.appendEscaped(alternative)
    bytes.append(text: "\" lang=\"\(language)\" width=\"\(format.width)\" height=\"\(format.height)\"")
    bytes.append(text: " loading=\"lazy\" referrerpolicy=\"no-referrer\"></a>")
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SiteWriting {
  /// The badge and the banner of a campaign's toolkit in one language, for one place or for everybody.
  func embeds(of campaign: Campaign, for place: Jurisdiction?, _ context: PageContext) -> [Embed] {
    guard let toolkit = toolkits[campaign.slug]?.value else { return [] }
    let words = toolkit[language: context.language]
    let isOpen = campaign.status(on: today) == .open
    let line = place.flatMap { Facts(context, jurisdiction: $0).stateLine }
    let hotline = site.hotlines.national
    let accent = site.settings.posters.accent?.value
    return Embed.Format.allCases.map { format in
      Embed(
        format: format, campaign: campaign.slug, language: context.language, place: line == nil ? nil : place,
        name: hotline.name[language: context.language].text, number: hotline.channels.phone.display,
        terms: context.words(.badgeTerms),
        stateLine: line.flatMap { line in place.map { "\(context.name(of: $0)): \(line.channels.phone.display)" } },
        campaignLine: isOpen ? words.value.badgeLine(of: campaign, contexts[words.language] ?? context) : nil,
        ground: accent.map { Colour($0.red, $0.green, $0.blue) } ?? .band)
    }
  }
}
