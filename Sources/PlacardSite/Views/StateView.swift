import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The page of one state or territory.
struct StatePage: Sendable {
  let jurisdiction: Jurisdiction
  let law: PostingLaw
  let context: PageContext
  /// What to say and write, where a campaign is open.
  let action: ActionText?
  let localCopy: LocalCopy?
  let shareMessage: String

  private var stateLines: [StateLine] { StateLine.all(jurisdiction.code.value, context) }

  static let view = View<StatePage>(
    "the page of a place",
    [
      .record("attorney_general", AttorneyGeneral.view, "the chief law officer") {
        AttorneyGeneral(jurisdiction: $0.jurisdiction, context: $0.context)
      },
      .record("law", LawText.view, "the posting law") { LawText(law: $0.law, context: $0.context) },
      .optionalRecord("action", ActionText.view, "what to say and write, where a campaign is open") { $0.action },
      .boolean("has_state_lines", "whether the place has a hotline of its own") { !$0.stateLines.isEmpty },
      .list("state_lines", StateLine.view, "the place's own hotlines") { $0.stateLines },
      .list("posters", LinkText.view, "posters to print") { page in
        PosterVariant.allCases.map { variant in
          LinkText(
            address: page.context.link(Route.poster(page.jurisdiction, variant)),
            name: variant.label(page.context.words))
        }
      },
      .record("share", Share.view, "links that pass the page on") { page in
        Share(
          link: page.context.addresses.absolute(Route.state(page.jurisdiction), page.context.language),
          title: page.context.name(of: page.jurisdiction), message: page.shareMessage)
      },
      .optionalAddress("toolkit", "what the office may use itself, where a campaign offers it") { page in
        page.context.toolkitLink(for: page.jurisdiction)
      },
      .optionalRecord("local_copy", LocalCopy.view, "a campaign's words for this place") { $0.localCopy },
    ])
}

/// A campaign's copy for one place.
struct LocalCopy: Sendable {
  let title: String
  let body: HTML
  let language: LanguageTag

  static let view = View<LocalCopy>(
    "copy for one place",
    [
      .text("title", "its heading") { $0.title },
      .html("body", "the copy") { $0.body },
      .text("language", "its language, for lang") { $0.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.language.direction },
    ])
}

/// Links that pass a page on without anybody counting.
private struct Share: Sendable {
  let link: String
  let title: String
  let message: String

  static let view = View<Share>(
    "links for sharing",
    [
      .address("email", "a mail with the link") { mailAddress(to: nil, subject: $0.title, body: $0.message) },
      .address("message", "a text message with the link") { "sms:?&body=\($0.message.percentEncoded)" },
      .text("link", "the page's address, for copying") { $0.link },
    ])
}

extension PosterVariant {
  func label(_ words: Words) -> String {
    switch self {
    case .full: words(.fullPoster)
    case .tearOff: words(.tearOffPoster)
    }
  }
}
