import PlacardCore
import PlacardModel

/// The sitemap (sitemaps.org 0.9) with every language version of every page and the real dates of what they show.
func sitemap(_ plan: SitePlan, _ site: Site, _ addresses: Addresses) -> [UInt8] {
  let routes = PlannedRoutes(plan, original: site.settings.defaultLanguage)
  var xml = XMLText()
  xml.markup(
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
  for page in plan.pages where page.isListed {
    xml.markup("<url>\n")
    xml.element("loc", addresses.absolute(page.route, page.language))
    page.updated.map { xml.element("lastmod", $0.description) }
    for language in site.settings.allLanguages where routes.contains(page.route, in: language) {
      xml.empty(
        "xhtml:link",
        [
          ("rel", "alternate"), ("hreflang", language.description),
          ("href", addresses.absolute(page.route, language)),
        ])
    }
    xml.empty(
      "xhtml:link",
      [
        ("rel", "alternate"), ("hreflang", "x-default"),
        ("href", addresses.absolute(page.route, site.settings.defaultLanguage)),
      ])
    xml.markup("</url>\n")
  }
  xml.markup("</urlset>\n")
  return xml.bytes
}

/// Everything may be indexed (RFC 9309), and here is the sitemap.
func robots(_ addresses: Addresses) -> [UInt8] {
  Array("User-agent: *\nAllow: /\n\nSitemap: \(addresses.base)sitemap.xml\n".utf8)
}
