import PlacardCore
package import PlacardModel

/// The sheets that a site offers: for every state and territory the formats that `site.yaml` names, in the site's
/// languages and those that its law names, after the law's own notice where its words are kept; and for anybody its
/// general formats once in every language.
package func siteOrders(_ site: Site) -> [PosterOrder] {
  let formats = site.settings.posters.general
  let general = site.posters.keys.sorted().flatMap { language in
    formats.filter { $0 != .phoneBank }.map { format in
      PosterOrder(place: .anywhere, languages: [language], format: format)
    }
  }
  let ofPlaces = site.jurisdictions.keys.sorted().flatMap { code in
    notices(of: code, site)
      + languages(of: code, site).flatMap { language in
        site.settings.posters.formats.map { format -> PosterOrder in
          var order = PosterOrder(place: .jurisdiction(code), languages: [language], format: format)
          order.showsCode = site.settings.posters.showsCode
          return order
        }
      }
  }
  let panel = formats.contains(.phoneBank) ? phoneBank(site) : nil
  return general + [panel].compactMap(\.self) + ofPlaces
}

/// The law's general notice, and those of the venues that have their own.
private func notices(of code: JurisdictionCode, _ site: Site) -> [PosterOrder] {
  guard !site.settings.posters.formats.isEmpty, let law = site.laws[code] else { return [] }
  let venues = [nil] + law.notice.variants.map(\.venues.first).filter { $0 != nil }
  return venues.flatMap { law.noticeOrders(at: $0) }.reduce(into: []) { orders, order in
    if !orders.contains(order) { orders.append(order) }
  }
}

/// The languages that a place's sheets come in, those of the site first.
private func languages(of code: JurisdictionCode, _ site: Site) -> [LanguageTag] {
  let asked = (site.laws[code]?.notice.languages ?? []) + site.settings.posters.languages
  var all = site.settings.languages
  for language in asked where !all.contains(language) { all.append(language) }
  return all.filter { site.posters[$0] != nil }
}

/// The panel for a bank of phones carries as many languages as there are, up to six, those most asked for first.
private func phoneBank(_ site: Site) -> PosterOrder? {
  let wanted = ["en", "es", "zh-Hans", "vi", "ko", "tl"].compactMap(LanguageTag.init)
  let languages = wanted.filter { site.posters[$0] != nil }
  return languages.isEmpty ? nil : PosterOrder(place: .anywhere, languages: languages, format: .phoneBank)
}
