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

  package init(content: FileTree, templates: FileTree, today: CivilDate, baseAddress: WebAddress? = nil) {
    self.content = content
    self.templates = templates
    self.today = today
    self.baseAddress = baseAddress
  }
}

/// Makes a site: a pure function from two file trees and a date to one file tree and what there is to say about it.
///
/// The stages follow one another as long as there is a value to go on with, so that one run reports all it can. A
/// publication may come with errors; nobody may publish it then.
package func buildSite(_ input: BuildInput) -> Outcome<Publication> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else {
    return Outcome(nil, loaded.diagnostics.sortedAndUnique())
  }
  let planned = planSite(site, today: input.today)
  let compiled = PageTemplates.compile(input.templates, for: site)
  var found = loaded.diagnostics + planned.diagnostics + compiled.diagnostics
  guard let plan = planned.value, let templates = compiled.value else {
    return Outcome(nil, found.sortedAndUnique())
  }
  let rendered = renderSite(site, plan: plan, templates: templates, today: input.today)
  found += rendered.diagnostics
  // A page that is missing because of an error would make every link to it look broken.
  if let publication = rendered.value, !found.containsError {
    found += checkPublication(publication, of: site)
  }
  return Outcome(rendered.value, found.sortedAndUnique())
}
