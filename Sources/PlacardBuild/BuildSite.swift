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
  /// Whether drafts are shown.
  package let audience: Audience

  package init(
    content: FileTree, templates: FileTree, today: CivilDate, baseAddress: WebAddress? = nil, shelf: Shelf = .empty,
    strictness: ReleaseStrictness = .none, audience: Audience = .everybody
  ) {
    self.strictness = strictness
    self.audience = audience
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
  let prepared = prepareSite(input)
  guard let ready = prepared.value else { return Outcome(nil, prepared.diagnostics) }
  let printed = printSite(ready.site, input)
  let release = checkRelease(ready.site, on: input.today, input.strictness)
  let found = prepared.diagnostics + printed.diagnostics
  guard let posters = printed.value else { return Outcome(nil, (found + release).sortedAndUnique()) }
  let finished = finishSite(ready, posters: PosterFiles(posters.posters, posters.pictures, posters.packs), after: found)
  return Outcome(
    finished.value.map {
      MadeSite(
        publication: $0.publication, posters: posters, hostingNote: hostingNote(for: ready.site.settings.baseAddress),
        weights: $0.weights)
    }, (finished.diagnostics + release).sortedAndUnique())
}
