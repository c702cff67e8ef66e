import PlacardContent
package import PlacardCore
package import PlacardModel
package import PlacardSite

/// What a build reads: two file trees and the settings that a command may change.
package struct BuildInput: Sendable {
  /// Paths with their leading `Content/`.
  package let content: FileTree
  /// Paths with their leading `Templates/`.
  package let templates: FileTree
  /// The day the site is made for: what is open, what has ended.
  package let today: CivilDate
  /// Another base address than `site.yaml` names, such as a preview's.
  package let baseAddress: WebAddress?
  /// The posters of earlier builds.
  package let shelf: Shelf
  /// How much is said of what a release waits for.
  package let strictness: ReleaseStrictness

  package init(
    content: FileTree, templates: FileTree, today: CivilDate, baseAddress: WebAddress? = nil, shelf: Shelf = .empty,
    strictness: ReleaseStrictness = .none
  ) {
    self.strictness = strictness
    self.content = content
    self.templates = templates
    self.today = today
    self.baseAddress = baseAddress
    self.shelf = shelf
  }
}

/// A site as made: what would be published, and what its posters became.
package struct MadeSite: Sendable {
  package let publication: Publication
  package let posters: SitePosters
  /// What a publisher should know of the host that the site is made for.
  package let hostingNote: String?
  /// What its pages weigh, by kind; empty where an error kept them from being checked.
  package let weights: [KindWeight]
}

/// Makes a site: a pure function from two file trees and a date to one file tree and what there is to say about it.
///
/// The stages follow one another as long as there is a value to go on with, so that one run reports all it can. A
/// publication may come with errors; nobody may publish it then.
package func buildSite(_ input: BuildInput) -> Outcome<MadeSite> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else {
    return Outcome(nil, loaded.diagnostics.sortedAndUnique())
  }
  let planned = planSite(site, today: input.today)
  let compiled = PageTemplates.compile(input.templates, for: site)
  let printed = printSite(site, input)
  let release = checkRelease(site, on: input.today, input.strictness)
  var found = loaded.diagnostics + planned.diagnostics + compiled.diagnostics + printed.diagnostics
  found += checkWording(of: site) + ContrastRule.faults(in: input.templates)
  guard let plan = planned.value, let templates = compiled.value, let posters = printed.value else {
    return Outcome(nil, (found + release).sortedAndUnique())
  }
  let rendered = renderSite(
    site, plan: plan, templates: templates, posters: PosterFiles(posters.posters, posters.pictures), today: input.today)
  found += rendered.diagnostics
  var weights: [KindWeight] = []
  // A page that is missing because of an error would make every link to it look broken.
  if let publication = rendered.value, !found.containsError {
    let checked = checkPublication(publication, of: site)
    weights = checked.value ?? []
    found += checked.diagnostics
  }
  return Outcome(
    rendered.value.map {
      MadeSite(
        publication: $0, posters: posters, hostingNote: hostingNote(for: site.settings.baseAddress), weights: weights)
    }, (found + release).sortedAndUnique())
}
