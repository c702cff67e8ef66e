package import PlacardCore
package import PlacardModel
package import PlacardPoster

/// A page to be made: where it will stand, what it shows, and when that last changed.
package struct PlannedPage: Sendable {
  /// What a page shows. Each kind has its own template and view.
  package enum Subject: Sendable {
    case home, states, campaigns, posters, notFound
    /// The sheets for anybody in one language.
    case posterLanguage(LanguageTag)
    case state(JurisdictionCode)
    case poster(JurisdictionCode, PosterVariant)
    /// What the place's office may use itself.
    case toolkit(JurisdictionCode)
    case campaign(Campaign)
    case laws(LawFilter)
    case help
    case page(String)
    case redirect(to: String)
  }

  /// The route without language: `/states/ohio/`.
  package let route: String
  package let language: LanguageTag
  package let subject: Subject
  /// The newest date of what the page shows; nil where nothing on it is dated.
  package let updated: PartialDate?
  /// The place to blame where two pages claim one path.
  package let origin: SourceLocation
}

/// Which laws a table of laws holds.
package enum LawFilter: Sendable, Hashable {
  case all
  case status(PostingLaw.Status)
  case venue(Venue)
}

extension PlannedPage {
  /// Whether the page belongs into the sitemap.
  var isListed: Bool {
    switch subject {
    case .notFound, .redirect: false
    default: true
    }
  }

  package var kind: PageKind {
    switch subject {
    case .home: .home
    case .states: .states
    case .campaigns: .campaigns
    case .posters: .posters
    case .posterLanguage: .posterLanguage
    case .notFound: .notFound
    case .state: .state
    case .poster: .poster
    case .toolkit: .toolkit
    case .campaign: .campaign
    case .laws: .laws
    case .help: .help
    case .page: .page
    case .redirect: .redirect
    }
  }

  /// The name of its template.
  var template: String { kind.rawValue }
}

/// Every page of the site in order of its path, for every language.
package struct SitePlan: Sendable {
  package let pages: [PlannedPage]
}

/// Which pages there are in which language.
struct PlannedRoutes: Sendable {
  private let routes: [LanguageTag: Set<String>]
  private let original: LanguageTag

  init(_ plan: SitePlan, original: LanguageTag) {
    routes = Dictionary(grouping: plan.pages, by: \.language).mapValues { Set($0.map(\.route)) }
    self.original = original
  }

  func contains(_ route: String, in language: LanguageTag) -> Bool { routes[language]?.contains(route) ?? false }

  /// The language in which a reader of a language gets a page: her own, or the site's first where it is only there. A route
  /// that is no page, such as a feed's, is taken as her own.
  func language(of route: String, for reader: LanguageTag) -> LanguageTag {
    !contains(route, in: reader) && contains(route, in: original) ? original : reader
  }
}
