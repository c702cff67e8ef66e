package import PlacardCore
package import PlacardModel
import PlacardPoster

/// Decides which pages there are and where they stand, and reports paths that two of them claim.
///
/// - Parameter today: for the public, drafts are not planned, and neither are campaigns that open after this day.
package func planSite(_ site: Site, today: CivilDate) -> Outcome<SitePlan> {
  let planner = Planner(site: site, today: today)
  let pages = site.settings.allLanguages.flatMap(planner.pages)
  let addresses = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage)
  // Of one path, a page comes before an alias, so that the alias is told that it is taken.
  let placed = pages.map { (path: addresses.path($0.route, $0.language), page: $0) }
    .sorted {
      ($0.path.lowercased(), $0.page.isListed ? 0 : 1, $0.path) < (
        $1.path.lowercased(), $1.page.isListed ? 0 : 1, $1.path
      )
    }
  return Outcome(SitePlan(pages: placed.map(\.page)), collisions(placed))
}

/// Paths are compared without case: some hosts, and some people's disks, don't tell them apart.
private func collisions(_ placed: [(path: String, page: PlannedPage)]) -> [Diagnostic] {
  var first: [String: PlannedPage] = [:]
  return placed.compactMap { path, page in
    let key = path.lowercased()
    guard let earlier = first[key] else {
      first[key] = page
      return nil
    }
    return Diagnostic(
      .pathCollision, at: page.origin, "'\(path)' is claimed twice",
      notes: [.init("also claimed here", at: earlier.origin)])
  }
}

private struct Planner {
  let site: Site
  let today: CivilDate

  func pages(in language: LanguageTag) -> [PlannedPage] {
    [
      fixedPages(language), copyPages(language), jurisdictionPages(language), lawPages(language),
      campaignPages(language), posterPages(language), aliases(language),
    ].flatMap(\.self).filter { site.settings.has($0.kind, in: language) }
  }

  private func page(
    _ route: String, _ language: LanguageTag, _ subject: PlannedPage.Subject, updated: PartialDate?, origin: String
  ) -> PlannedPage {
    PlannedPage(
      route: route, language: language, subject: subject, updated: updated, origin: SourceLocation(file: origin))
  }

  private func fixedPages(_ language: LanguageTag) -> [PlannedPage] {
    let strings = "Content/strings/\(language).yaml"
    let offices = newest(site.jurisdictions.values.map(\.provenance.checked))
    let campaigns = newest(site.shownCampaigns(on: today).map(\.updated))
    return [
      page(Route.states, language, .states, updated: offices, origin: strings),
      page(Route.campaigns, language, .campaigns, updated: campaigns, origin: strings),
      page(Route.notFound, language, .notFound, updated: nil, origin: strings),
    ]
  }

  private func copyPages(_ language: LanguageTag) -> [PlannedPage] {
    site.pages.sorted { $0.key < $1.key }.map { stem, copy in
      let subject: PlannedPage.Subject = stem == "home" ? .home : stem == "help" ? .help : .page(stem)
      let version = copy[language: language].value
      let facts = stem == "help" ? newest(site.hotlines.all.map(\.provenance.checked)) : nil
      return page(
        Route.page(stem), language, subject, updated: newest([version.date, facts]), origin: version.file)
    }
  }

  private func jurisdictionPages(_ language: LanguageTag) -> [PlannedPage] {
    site.jurisdictions.sorted { $0.key < $1.key }.flatMap { _, jurisdiction -> [PlannedPage] in
      let code = jurisdiction.code.value
      let origin = jurisdiction.slug.location.file
      let updated = newest([jurisdiction.provenance.checked, site.laws[code]?.provenance.checked])
      let hotline = site.hotlines.national.provenance.checked
      let toolkit = site.toolkitCampaign(for: code, on: today).map { _ in
        page(
          Route.toolkit(jurisdiction), language, .toolkit(code), updated: newest([updated, hotline]), origin: origin)
      }
      return [page(Route.state(jurisdiction), language, .state(code), updated: updated, origin: origin)]
        + [toolkit].compactMap(\.self)
        + PosterVariant.allCases.map { variant in
          page(
            Route.poster(jurisdiction, variant), language, .poster(code, variant), updated: hotline, origin: origin)
        }
    }
  }

  private func lawPages(_ language: LanguageTag) -> [PlannedPage] {
    let used = Set(site.laws.values.filter(\.hasKnownDuty).flatMap { $0.duty.venues + $0.duty.publicBodies })
    let filters: [LawFilter] =
      [.all] + PostingLaw.Status.allCases.map(LawFilter.status)
      + Venue.allCases.filter(used.contains).map(LawFilter.venue)
    let updated = newest(site.laws.values.map(\.provenance.checked))
    return filters.map { filter in
      page(filter.route, language, .laws(filter), updated: updated, origin: "Content/laws")
    }
  }

  private func campaignPages(_ language: LanguageTag) -> [PlannedPage] {
    site.shownCampaigns(on: today).map { campaign in
      page(
        Route.campaign(campaign.slug), language, .campaign(campaign), updated: campaign.updated,
        origin: campaign.facts.file)
    }
  }

  private func posterPages(_ language: LanguageTag) -> [PlannedPage] {
    let updated = newest([site.hotlines.national.provenance.checked])
    let strings = "Content/strings/\(language).yaml"
    let sheets = site.settings.posters.general.isEmpty ? [] : site.posters.values.sorted { $0.language < $1.language }
    return [page(Route.posters, language, .posters, updated: updated, origin: strings)]
      + sheets.map { copy in
        page(
          Route.posters(copy.language), language, .posterLanguage(copy.language), updated: updated,
          origin: copy.headline.location.file)
      }
  }

  private func aliases(_ language: LanguageTag) -> [PlannedPage] {
    let ofCampaigns = site.shownCampaigns(on: today).flatMap { campaign in
      campaign.facts.aliases.map { ($0, Route.campaign(campaign.slug)) }
    }
    let ofPages = site.pages.sorted { $0.key < $1.key }.flatMap { stem, copy in
      copy[language: language].value.aliases.map { ($0, Route.page(stem)) }
    }
    return (ofCampaigns + ofPages).map { alias, route in
      PlannedPage(
        route: alias.value, language: language, subject: .redirect(to: route), updated: nil, origin: alias.location)
    }
  }
}

extension LawFilter {
  package var route: String {
    switch self {
    case .all: Route.laws
    case .status(let status): Route.laws(status)
    case .venue(let venue): Route.laws(venue)
    }
  }
}

/// The newest of some dates, judged by the last day each can mean.
func newest(_ dates: [PartialDate?]) -> PartialDate? {
  dates.compactMap(\.self).max { ($0.lastDay, $0.description) < ($1.lastDay, $1.description) }
}
