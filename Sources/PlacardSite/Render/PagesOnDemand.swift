package import PlacardCore
package import PlacardModel
import PlacardPoster

/// The pages of a site, each made when somebody asks for it: what `renderSite` would make, without making the rest.
package struct PagesOnDemand: Sendable {
  private let writing: SiteWriting
  private let plan: SitePlan
  private let pages: [String: PlannedPage]

  package init(_ site: Site, plan: SitePlan, templates: PageTemplates, posters: PosterFiles, today: CivilDate) {
    let routes = PlannedRoutes(plan, original: site.settings.defaultLanguage)
    let writing = SiteWriting(site: site, routes: routes, templates: templates, posters: posters, today: today)
    self.writing = writing
    self.plan = plan
    let placed = plan.pages.map { (Addresses.file(of: writing.addresses.path($0.route, $0.language)), $0) }
    pages = Dictionary(placed, uniquingKeysWith: { first, _ in first })
  }

  package var count: Int { pages.count }

  /// The path of the site on its host, without a slash at its end.
  package var prefix: String { writing.addresses.prefix }

  /// Whether a page stands there, whether or not it can be made.
  package func hasPage(at path: String) -> Bool { pages[path] != nil }

  /// A page by its file, such as `states/ohio/index.html`; nil where there is none, or its template has a fault.
  package func page(at path: String) -> [UInt8]? { pages[path].flatMap { writing.render($0)?.bytes } }

  /// Assets, feeds and data: all that is neither a page nor a poster.
  package func file(at path: String) -> [UInt8]? {
    writing.assets.first { $0.file == path }?.bytes
      ?? (writing.accounts(of: plan) + writing.toolkitFiles()).first { $0.0 == path }?.1
  }
}
