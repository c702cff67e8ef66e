import PlacardCore
package import PlacardModel
package import PlacardPoster

/// The press of a site: a sheet's address leads to the help page in the sheet's language, where the site has it.
package func posterPress(
  _ site: Site, fonts: PosterFonts, makesPreviews: Bool
) -> PosterPress {
  let addresses = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage)
  return PosterPress(fonts: fonts, makesPreviews: makesPreviews) { language in
    let isPublished = site.settings.languages.contains(language)
    return addresses.absolute("/help/", isPublished ? language : site.settings.defaultLanguage)
  }
}
