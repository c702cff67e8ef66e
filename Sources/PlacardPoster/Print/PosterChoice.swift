package import PlacardCore
package import PlacardModel

/// Which sheets somebody wants. What is left empty is chosen for them.
package struct PosterChoice: Sendable {
  package var jurisdictions: [JurisdictionCode] = []
  package var languages: [LanguageTag] = []
  package var formats: [SheetFormat] = []
  package var version: PosterVersion?
  package var venue: Venue?
  package var ink = Ink.colour
  package var bleed = false
  package var showsCode = false
  /// Whether the chosen languages share each sheet, with equal weight.
  package var sharesSheets = false
  /// Whether only the laws' own notices are wanted, of the chosen jurisdictions.
  package var noticesOnly = false

  package init() {}

  /// The sheets: with nothing chosen, those that the site offers; else every combination of what was chosen, for
  /// anybody where no jurisdiction is named, in the site's languages, as the site's formats.
  package func orders(for site: Site) -> [PosterOrder] {
    let isOpen = jurisdictions.isEmpty && languages.isEmpty && formats.isEmpty
    let chosen = noticesOnly ? notices(for: site) : isOpen ? siteOrders(site) : combinations(for: site)
    return chosen.map { order in
      var order = order
      order.version = version
      order.venue = noticesOnly ? order.venue : venue
      order.ink = ink
      order.bleed = bleed
      order.showsCode = showsCode
      return order
    }
  }

  /// Chosen languages that nobody has written poster copy in.
  package func unknownLanguages(for site: Site) -> [Diagnostic] {
    languages.filter { site.posters[$0] == nil }.map { language in
      let known = site.posters.keys.map(\.description).sorted()
      return Diagnostic(
        .missingFile, at: SourceLocation(file: "Content/posters/\(language).yaml"),
        "posters in '\(language)' need this file, and it isn't there",
        suggestion: didYouMean(language.description, among: known) ?? "there are: \(known.joined(separator: ", "))")
    }
  }

  /// Chosen places whose law has no notice that could be printed from here, and whose it is.
  package func missingNotices(for site: Site) -> [Diagnostic] {
    guard noticesOnly else { return [] }
    return jurisdictions.filter { site.laws[$0]?.noticeOrders(at: venue).isEmpty ?? true }.map { code in
      site.laws[code].map(\.noNotice)
        ?? Diagnostic(
          .missingFile, at: SourceLocation(file: "Content/laws/\(code.fileStem).yaml"),
          "the notice of '\(code.rawValue)' needs this file, and it isn't there")
    }
  }

  private func notices(for site: Site) -> [PosterOrder] {
    let places = jurisdictions.isEmpty ? site.jurisdictions.keys.sorted() : jurisdictions
    return places.flatMap { site.laws[$0]?.noticeOrders(at: venue) ?? [] }.filter { order in
      languages.isEmpty || order.languages.contains(where: languages.contains)
    }
  }

  private func combinations(for site: Site) -> [PosterOrder] {
    let places = jurisdictions.isEmpty ? [.anywhere] : jurisdictions.map(PosterOrder.Place.jurisdiction)
    let named = languages.isEmpty ? site.settings.languages : languages
    let languages = named.enumerated().filter { !named[..<$0.offset].contains($0.element) }.map(\.element)
    let formats = formats.isEmpty ? site.settings.posters.formats : formats
    let sheets = sharesSheets ? [languages] : languages.map { [$0] }
    return places.flatMap { place in
      sheets.flatMap { languages in
        formats.map { PosterOrder(place: place, languages: languages, format: $0) }
      }
    }
  }
}
