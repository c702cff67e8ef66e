import PlacardContent
import PlacardCore
import PlacardModel
import PlacardSite

/// A site as its files say it, before any page is made: what there will be, and what it will be made with.
struct PreparedSite: Sendable {
  let site: Site
  let plan: SitePlan
  let templates: PageTemplates
  let input: BuildInput
}

extension PreparedSite {
  /// The same as the public will have it: without what only editors see.
  var published: PreparedSite {
    var site = site
    site.audience = .everybody
    let plan = planSite(site, today: input.today).value ?? plan
    return PreparedSite(site: site, plan: plan, templates: templates, input: input)
  }
}

/// Reads content and templates and reports what is wrong with them by themselves.
func prepareSite(_ input: BuildInput) -> Outcome<PreparedSite> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard var site = loaded.value else { return Outcome(nil, loaded.diagnostics.sortedAndUnique()) }
  site.audience = input.audience
  let planned = planSite(site, today: input.today)
  let compiled = PageTemplates.compile(input.templates, for: site)
  let found = (loaded.diagnostics + planned.diagnostics + compiled.diagnostics).sortedAndUnique()
  guard let plan = planned.value, let templates = compiled.value else { return Outcome(nil, found) }
  return Outcome(PreparedSite(site: site, plan: plan, templates: templates, input: input), found)
}

/// A site with every page made and weighed.
struct FinishedSite: Sendable {
  let publication: Publication
  let weights: [KindWeight]
}

/// Makes every page and judges the whole, its words and colours included.
///
/// - Parameter earlier: what was found before, which is reported with the rest.
func finishSite(
  _ ready: PreparedSite, posters: PosterFiles, after earlier: [Diagnostic]
) -> Outcome<FinishedSite> {
  let rendered = renderSite(
    ready.site, plan: ready.plan, templates: ready.templates, posters: posters, today: ready.input.today)
  var found = earlier + rendered.diagnostics
  var weights: [KindWeight] = []
  // A page that is missing because of an error would make every link to it look broken.
  if let publication = rendered.value, !found.containsError {
    let checked = checkPublication(publication, of: ready.site)
    weights = checked.value ?? []
    found += checked.diagnostics
  }
  // Words and colours keep no page from being made, so whoever mends them hears of links in the same run.
  found += checkWording(of: ready.site) + ContrastRule.faults(in: ready.input.templates)
  return Outcome(rendered.value.map { FinishedSite(publication: $0, weights: weights) }, found)
}
