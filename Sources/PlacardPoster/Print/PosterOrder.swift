package import PlacardCore
package import PlacardModel

/// One sheet to print: for which place, in which language, in which format.
package struct PosterOrder: Hashable, Sendable {
  /// Whom a sheet is for: a state or territory, or anybody.
  package enum Place: Hashable, Sendable {
    case anywhere
    case jurisdiction(JurisdictionCode)
  }

  /// What the sheet is for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Speaks to its reader in words of our own.
    case reader
    /// The law's own words, verbatim, with the numbers that it names and nothing else.
    case statutory
    /// For the people who hang the others.
    case staff
  }

  package let place: Place
  /// The sheet's languages, the first one leading. A draft's English isn't named here: it comes by itself.
  package let languages: [LanguageTag]
  package let format: SheetFormat
  package var kind = Kind.reader
  /// Other situations, for a place of work; nil for the general ones.
  package var version: PosterVersion?
  package var ink = Ink.colour
  package var bleed = false
  /// Whether a QR code stands beside the printed address.
  package var showsCode = false
  /// The kind of venue that it will hang in, which decides what the law asks for; nil for the law's general sheet.
  package var venue: Venue?
  /// Whether its type is held to the law's where the law lets a venue make its own sheet: then it says less, and larger.
  /// Else it follows its reader, and a verdict says how it stands.
  package var holdsLawsType = false

  package init(place: Place, languages: [LanguageTag], format: SheetFormat) {
    self.place = place
    self.languages = languages
    self.format = format
  }
}

extension PosterOrder {
  /// The path of its files without their ending: `ohio/es/letter-farm-black`.
  package func path(in site: Site) -> String {
    // The law's own notice may differ by venue, and so may the words for those who hang it.
    let kind = kind == .reader ? nil : kind.rawValue
    let venue = kind == nil ? nil : venue?.rawValue
    let options = [version?.rawValue, ink == .black ? "black" : nil, bleed ? "bleed" : nil, showsCode ? "code" : nil]
    let name = ([kind, format.rawValue, venue] + options).compactMap(\.self).joined(separator: "-")
    return "\(slug(in: site))/\(languages.map(\.description).joined(separator: "-"))/\(name)"
  }

  private func slug(in site: Site) -> String {
    switch place {
    case .anywhere: "us"
    case .jurisdiction(let code): site.jurisdictions[code]?.slug.value.description ?? code.rawValue.lowercased()
    }
  }
}
