package import PlacardCore
package import PlacardModel

/// Which sheets somebody wants. What is left empty is chosen for them.
package struct PosterChoice: Sendable {
  package var jurisdictions: [JurisdictionCode] = []
  package var languages: [LanguageTag] = []
  package var formats: [SheetFormat] = []
  package var version: PosterVersion?
  package var ink = Ink.colour
  package var bleed = false
  package var showsCode = false

  package init() {}

  /// The sheets: with nothing chosen, those that the site offers; else every combination of what was chosen, for
  /// anybody where no jurisdiction is named, in the site's languages, as the site's formats.
  package func orders(for site: Site) -> [PosterOrder] {
    let isOpen = jurisdictions.isEmpty && languages.isEmpty && formats.isEmpty
    let chosen = isOpen ? siteOrders(site) : combinations(for: site)
    return chosen.map { order in
      var order = order
      order.version = version
      order.ink = ink
      order.bleed = bleed
      order.showsCode = showsCode
      return order
    }
  }

  /// Languages that nobody has written poster copy in.
  package func unknownLanguages(for site: Site) -> [LanguageTag] {
    languages.filter { site.posters[$0] == nil }
  }

  private func combinations(for site: Site) -> [PosterOrder] {
    let places = jurisdictions.isEmpty ? [.anywhere] : jurisdictions.map(PosterOrder.Place.jurisdiction)
    let languages = languages.isEmpty ? site.settings.languages : languages
    let formats = formats.isEmpty ? site.settings.posters.formats : formats
    return places.flatMap { place in
      languages.flatMap { language in
        formats.map { PosterOrder(place: place, languages: [language], format: $0) }
      }
    }
  }
}
