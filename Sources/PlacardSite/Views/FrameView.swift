import PlacardCore
import PlacardModel
import PlacardTemplate

/// What stands on every page: the page itself, the site, the hotline, the ways out.
struct Frame: Sendable {
  let page: PlannedPage
  let heading: Heading
  let context: PageContext

  /// A page's title and lead, which come from its copy or are put together from phrases.
  struct Heading: Sendable {
    let title: String
    let description: String
    /// The language they are really in, where that may not be the page's.
    let language: LanguageTag?
    let isDiscreet: Bool
    let feed: String?
    /// The file that stands for the page where somebody shares it.
    let picture: String?

    init(
      _ title: String, _ description: String, language: LanguageTag? = nil, isDiscreet: Bool = false,
      feed: String? = nil, picture: String? = nil
    ) {
      self.title = title
      self.description = description
      self.language = language
      self.isDiscreet = isDiscreet
      self.feed = feed
      self.picture = picture
    }
  }

  /// The view of every page. It depends on which assets the templates have.
  static func view(assets: AssetTable) -> View<Frame> {
    View(
      "a page",
      fields + [
        .record("assets", assets.view, "stylesheets and pictures of the templates") { $0.context.assets }
      ])
  }

  private static let fields: [ViewField<Frame>] = [
    .record("page", pageView, "this page") { $0 },
    .record("site", siteView, "the site") { $0.context },
    .list("navigation", NavigationItem.view, "the main pages") { NavigationItem.main(on: $0) },
    .list("footer_pages", NavigationItem.view, "the pages that the foot of every page leads to") {
      NavigationItem.footer(on: $0)
    },
    .record("hotline", hotlineView, "the national hotline") { $0.context },
    .record("emergency", PhoneText.view, "the number for danger right now") {
      PhoneText($0.context.site.hotlines.emergency.channels.phone)
    },
    .record("exit", exitView, "how one leaves") { $0.context },
    .address("report", "a message to the editors about this page") { $0.reportAddress },
    .record("pages", pagesView, "addresses of the pages that others lead to") { $0.context },
  ]

  private static let pageView = View<Frame>(
    "the page",
    [
      .text("title", "the heading") { $0.heading.title },
      .text("document_title", "the title of the window, with the site's name unless discreet") { $0.documentTitle },
      .text("description", "one or two sentences on the page") { $0.heading.description },
      .text("copy_language", "the language of title and copy, which words that aren't translated keep") {
        ($0.heading.language ?? $0.page.language).description
      },
      .text("copy_direction", "ltr or rtl, for their dir") { ($0.heading.language ?? $0.page.language).direction },
      .text("language", "the page's language, for lang") { $0.page.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.page.language.direction },
      .address("address", "the page's own absolute address") { $0.absolute($0.page.language) },
      .text("path", "the page's path on the site") { $0.context.addresses.path($0.page.route, $0.page.language) },
      .optionalRecord(
        "unchecked", LinkText.view, "the page in the site's first language, where nobody has checked this one"
      ) {
        $0.checkedPage
      },
      .boolean("is_discreet", "whether previews must not name the subject") { $0.heading.isDiscreet },
      .list("alternates", AlternateText.view, "the page in every language, itself included") {
        AlternateText.all(of: $0)
      },
      .address("x_default", "the page in the site's first language, absolute") {
        $0.absolute($0.context.site.settings.defaultLanguage)
      },
      .optionalRecord("updated", DateText.view, "the newest date of what the page shows") {
        DateText($0.page.updated, $0.context.words)
      },
      .optionalAddress("picture", "a picture of 1200 x 630 pixels for where the page is shared, absolute") { frame in
        frame.heading.picture.map { frame.context.addresses.base + $0 }
      },
      .optionalAddress("feed", "the feed that belongs to the page") { $0.heading.feed },
    ])

  private func absolute(_ language: LanguageTag) -> String { context.addresses.absolute(ownRoute, language) }

  /// The page to read instead, where words that somebody in danger relies on are a draft: they are shown, because a reader
  /// of no English has nothing else, and under a notice that nobody has checked them. A release waits for the review.
  fileprivate var checkedPage: LinkText? {
    let original = context.site.settings.defaultLanguage
    guard page.language != original, !context.site.uncheckedTexts(in: page.language).isEmpty else { return nil }
    return LinkText(
      address: context.addresses.link(ownRoute, original), name: heading.title, elsewhere: Elsewhere(language: original)
    )
  }

  /// Where what the page shows has its place: for a page that leads on, where it leads.
  fileprivate var ownRoute: String {
    if case .redirect(let route) = page.subject { route } else { page.route }
  }

  private var documentTitle: String {
    guard !heading.isDiscreet else { return heading.title }
    let site = context.site.settings.title[language: context.language].text
    return context.words(.documentTitle, ["page.title": heading.title, "site.title": site])
  }

  private var reportAddress: String {
    let path = context.addresses.path(page.route, page.language)
    let subject = context.words(.reportSubject, ["page.path": path])
    return mailAddress(to: context.site.settings.corrections, subject: subject, body: "\(absolute(page.language))\n\n")
  }
}

/// The page in one language, for readers and for search engines.
private struct AlternateText: Sendable {
  let language: LanguageTag
  let frame: Frame

  static func all(of frame: Frame) -> [AlternateText] {
    frame.context.site.settings.allLanguages.filter { frame.context.routes.contains(frame.ownRoute, in: $0) }
      .map { AlternateText(language: $0, frame: frame) }
  }

  static let view = View<AlternateText>(
    "a language version",
    [
      .text("language", "its language, for lang and hreflang") { $0.language.description },
      .text("direction", "ltr or rtl") { $0.language.direction },
      .text("name", "the language in its own words") { $0.language.ownName },
      .address("address", "where it stands") { $0.frame.context.addresses.link($0.frame.ownRoute, $0.language) },
      .address("absolute", "its absolute address") {
        $0.frame.context.addresses.absolute($0.frame.ownRoute, $0.language)
      },
      .boolean("is_current", "whether it is this page") { $0.language == $0.frame.page.language },
    ])
}

private struct NavigationItem: Sendable {
  let label: String
  let address: String
  let elsewhere: Elsewhere?
  let isCurrent: Bool

  static func main(on frame: Frame) -> [NavigationItem] {
    let routes = [
      ("help", "/help/"), ("states", Route.states), ("campaigns", Route.campaigns),
      ("posters", Route.posters), ("laws", Route.laws),
      ("about", "/about/"),
    ]
    return all(routes, .navigation, on: frame)
  }

  static func footer(on frame: Frame) -> [NavigationItem] {
    let routes = ["help", "about", "sources", "privacy"].map { ($0, Route.page($0)) }
    return all(routes, .footer, on: frame)
  }

  private static func all(_ routes: [(String, String)], _ group: WordGroup, on frame: Frame) -> [NavigationItem] {
    routes.map { word, route in
      NavigationItem(
        label: frame.context.words.label(word, group), address: frame.context.link(route),
        elsewhere: frame.context.elsewhere(route), isCurrent: route == frame.page.route)
    }
  }

  static let view = View<NavigationItem>(
    "an entry of the navigation",
    [
      .text("label", "the words of the link") { $0.label },
      .address("address", "where it leads") { $0.address },
      .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
        $0.elsewhere
      },
      .boolean("is_current", "whether it is this page") { $0.isCurrent },
    ])
}
