package import PlacardCore
package import PlacardModel

/// Every fact that a page takes from the content's records, record by record. The fields are those that the page's views
/// name; words of copy and of templates aren't facts and aren't here.
package func trace(_ page: PlannedPage, of site: Site, on today: CivilDate) -> [TracedRecord] {
  let tracer = Tracer(site: site, today: today)
  return tracer.records(of: page) + tracer.everywhere(except: page.subject)
}

private struct Tracer {
  let site: Site
  let today: CivilDate

  func records(of page: PlannedPage) -> [TracedRecord] {
    switch page.subject {
    case .state(let code): place(code, Shown.office) + law(code, Shown.law) + stateLine(code)
    case .poster(let code, _):
      place(code, Shown.name) + law(code, Shown.sheetLaw) + stateLine(code) + words(in: page.language)
    case .toolkit(let code):
      place(code, Shown.addressee) + law(code, Shown.toolkitLaw) + stateLine(code)
        + (site.toolkitCampaign(for: code, on: today).map { [TracedRecord($0, Shown.campaignSummary)] } ?? [])
    case .states: codes.flatMap { place($0, Shown.office) + law($0, ["status"]) }
    case .home: codes.flatMap { place($0, Shown.name) + law($0, ["status"]) } + campaigns(Shown.campaignSummary)
    case .laws(let filter):
      codes.filter { site.laws[$0].map(filter.includes) ?? false }.flatMap { law($0, Shown.lawRow) } + [federal]
    case .campaign(let campaign): [TracedRecord(campaign)] + picture(of: campaign)
    case .campaigns: campaigns(Shown.campaignSummary)
    case .help: site.hotlines.lifelines.map { line($0, Shown.lifeline) }
    case .posterLanguage(let language): words(in: language)
    case .posters, .page, .notFound, .redirect: []
    }
  }

  /// The number that stands on every page, and the emergency number beside it.
  func everywhere(except subject: PlannedPage.Subject) -> [TracedRecord] {
    if case .redirect = subject { return [] }
    return [line(site.hotlines.national, Shown.national), line(site.hotlines.emergency, Shown.emergency)]
  }

  private var codes: [JurisdictionCode] { site.jurisdictions.keys.sorted() }

  private func place(_ code: JurisdictionCode, _ fields: [String]) -> [TracedRecord] {
    site.jurisdictions[code].map { place in
      [
        TracedRecord(
          name(of: place), place.provenance, file: place.code.location.file, fields: fields, keys: .office)
      ]
    } ?? []
  }

  private func law(_ code: JurisdictionCode, _ fields: [String]) -> [TracedRecord] {
    guard let law = site.laws[code], let place = site.jurisdictions[code] else { return [] }
    return [
      TracedRecord(
        "Law of \(name(of: place))", law.provenance, file: law.code.location.file, fields: fields, keys: .plain)
    ]
  }

  private var federal: TracedRecord {
    TracedRecord(
      "Federal law", site.federalLaw.provenance, file: "Content/laws/federal.yaml",
      fields: ["citation", "enacted", "who", "notes"], keys: .plain)
  }

  private func stateLine(_ code: JurisdictionCode) -> [TracedRecord] {
    site.hotlines.stateLines[code].map { [line($0, Shown.stateLine)] } ?? []
  }

  private func line(_ hotline: Hotline, _ fields: [String]) -> TracedRecord {
    TracedRecord(
      hotline.name[language: site.settings.defaultLanguage].text, hotline.provenance,
      file: "Content/hotlines/\(hotline.id).yaml", fields: fields, keys: .hotline)
  }

  private func campaigns(_ fields: [String]) -> [TracedRecord] {
    site.shownCampaigns(on: today).map { TracedRecord($0, fields) }
  }

  private func picture(of campaign: Campaign) -> [TracedRecord] {
    campaign.facts.image.flatMap { site.pictures[$0.value] }.map { [TracedRecord($0)] } ?? []
  }

  private func words(in language: LanguageTag) -> [TracedRecord] {
    site.posters[language].map { [TracedRecord($0)] } ?? []
  }

  private func name(of place: Jurisdiction) -> String { place.name[language: site.settings.defaultLanguage].text }
}
