package import PlacardCore
package import PlacardModel
package import PlacardPoster

/// Where things stand on the site: paths, links and absolute addresses, in every language.
///
/// The default language stands at the root, the others beneath `/<language>/` with the same paths.
package struct Addresses: Sendable {
  /// `https://example.org/`, with a slash at its end.
  package let base: String
  /// The path of the base address without its last slash: empty at the root of a host.
  package let prefix: String
  private let defaultLanguage: LanguageTag

  package init(base: WebAddress, defaultLanguage: LanguageTag) {
    self.base = base.description
    self.defaultLanguage = defaultLanguage
    let afterScheme = base.description.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
    prefix = afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...].dropLast()) } ?? ""
  }

  /// A route as it stands in a language: `/es/states/ohio/` for `/states/ohio/`.
  package func path(_ route: String, _ language: LanguageTag) -> String {
    language == defaultLanguage ? route : "/\(language)\(route)"
  }

  /// What a link on the site says: the path below the host.
  package func link(_ route: String, _ language: LanguageTag) -> String {
    prefix + path(route, language)
  }

  package func absolute(_ route: String, _ language: LanguageTag) -> String {
    base.dropLast() + path(route, language)
  }

  /// The file that a path is served from: `states/ohio/index.html` for `/states/ohio/`.
  package static func file(of path: String) -> String {
    let relative = String(path.dropFirst())
    return path.hasSuffix("/") ? relative + "index.html" : relative
  }
}

/// The routes that are promises: once published they stay, or lead on through an alias.
package enum Route {
  package static let home = "/"
  package static let states = "/states/"
  package static let campaigns = "/campaigns/"
  package static let laws = "/laws/"
  package static let posters = "/posters/"
  package static let notFound = "/404.html"

  package static func state(_ jurisdiction: Jurisdiction) -> String { "/states/\(jurisdiction.slug.value)/" }

  package static func poster(_ jurisdiction: Jurisdiction, _ variant: PosterVariant) -> String {
    switch variant {
    case .full: "\(state(jurisdiction))poster/"
    case .tearOff: "\(state(jurisdiction))poster/tear-off/"
    }
  }

  /// What an office may use itself.
  package static func toolkit(_ jurisdiction: Jurisdiction) -> String { "\(state(jurisdiction))toolkit/" }

  package static func file(_ document: ToolkitCopy.Document, for jurisdiction: Jurisdiction) -> String {
    "\(toolkit(jurisdiction))\(document.rawValue).txt"
  }

  /// The sheets for anybody in one language, which needn't be one of the site's.
  package static func posters(_ language: LanguageTag) -> String { "/posters/\(language)/" }

  package static func campaign(_ slug: Slug) -> String { "/campaigns/\(slug)/" }
  package static func feed(_ slug: Slug) -> String { "/campaigns/\(slug)/feed.xml" }
  package static func laws(_ status: PostingLaw.Status) -> String { "/laws/status/\(status.rawValue)/" }
  package static func laws(_ venue: Venue) -> String { "/laws/venue/\(venue.rawValue)/" }
  package static func page(_ stem: String) -> String { stem == "home" ? home : "/\(stem)/" }
}
