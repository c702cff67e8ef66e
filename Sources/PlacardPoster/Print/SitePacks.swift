package import PlacardCore
package import PlacardModel

/// Everything to hang in one place as the site offers it: one file in one language.
package struct SitePack: Sendable {
  package let code: JurisdictionCode
  package let language: LanguageTag
  /// The path of its file without its ending, relative to the folder of posters.
  package let path: String
  package let pdf: [UInt8]

  package init(code: JurisdictionCode, language: LanguageTag, path: String, pdf: [UInt8]) {
    self.code = code
    self.language = language
    self.path = path
    self.pdf = pdf
  }
}

/// The packs that a site offers, place by place: one in each of its languages that has poster words. A site that offers no
/// sheets for places offers no packs of them.
package func packOrders(_ site: Site) -> [[PackOrder]] {
  guard !site.settings.posters.formats.isEmpty else { return [] }
  let languages = site.settings.languages.filter { site.posters[$0] != nil }
  guard !languages.isEmpty else { return [] }
  return site.jurisdictions.keys.sorted().map { code in
    languages.map { PackOrder(jurisdiction: code, venue: nil, language: $0, ink: .colour) }
  }
}

extension PosterPress {
  /// Prints the packs of one place. One that can't be printed whole is left out, and why is told.
  package func sitePacks(_ orders: [PackOrder], for site: Site) -> Outcome<[SitePack]> {
    let outcomes = orders.map { order in
      print(order, for: site).map { pack in
        SitePack(code: order.jurisdiction, language: order.language, path: pack.path, pdf: pack.pdf)
      }
    }
    return Outcome(outcomes.compactMap(\.value), outcomes.flatMap(\.diagnostics).sortedAndUnique())
  }
}
