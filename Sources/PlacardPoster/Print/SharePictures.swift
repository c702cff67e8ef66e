package import PlacardCore
package import PlacardModel
import PlacardPrint

/// The picture that stands for a place's page in one language where somebody shares it: 1200 x 630 pixels.
package struct SharePicture: Sendable {
  package let code: JurisdictionCode
  package let language: LanguageTag
  package let png: [UInt8]

  package init(code: JurisdictionCode, language: LanguageTag, png: [UInt8]) {
    self.code = code
    self.language = language
    self.png = png
  }
}

extension PosterPress {
  /// Draws the pictures of every place in every language of the site, on all cores. A language without poster copy has
  /// none.
  package func sharePictures(for site: Site) -> Outcome<[SharePicture]> {
    let outcomes = site.settings.languages.flatMap { language in
      let fonts = fonts.withOwnMemory()
      return site.jurisdictions.keys.sorted().concurrentMap { picture(of: $0, in: language, for: site, fonts) }
    }
    return Outcome(outcomes.compactMap(\.value), outcomes.flatMap(\.diagnostics).sortedAndUnique())
  }

  /// Draws the picture of one place's page.
  package func sharePicture(
    of code: JurisdictionCode, in language: LanguageTag, for site: Site
  ) -> Outcome<SharePicture> {
    picture(of: code, in: language, for: site, fonts)
  }

  private func picture(
    of code: JurisdictionCode, in language: LanguageTag, for site: Site, _ fonts: PosterFonts
  ) -> Outcome<SharePicture> {
    // The picture has a design of its own; a letter's request names its place.
    let order = PosterOrder(place: .jurisdiction(code), languages: [language], format: .letter)
    let sheet = request(for: order, site).map { layOutShareImage($0, fonts: fonts) } ?? Outcome(nil)
    return sheet.map { sheet in
      SharePicture(code: code, language: language, png: sheet.document.pages.first?.png(pixelsPerPoint: 1) ?? [])
    }
  }
}
