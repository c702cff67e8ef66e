package import PlacardCore
import PlacardMarkdown
package import PlacardModel

/// Checks the site as it would be published: every link of its own leads somewhere, no id is there twice, every number
/// is one of the content's, nothing unfinished is left, everybody can read its markup and leave it, and no page is too
/// heavy.
///
/// - Returns: what each kind of page weighs, in order of their names.
package func checkPublication(_ publication: Publication, of site: Site) -> Outcome<[KindWeight]> {
  let addresses = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage)
  let pages = publication.pages.sorted { $0.key < $1.key }.concurrentMap { path, page in
    CheckedPage(
      path: path, outline: PageOutline(publication.files[path] ?? []), blame: Blame(page: page, path: path, site: site))
  }
  let outlines = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.outline) })
  let links = LinkRule(files: publication.files, outlines: outlines, addresses: addresses)
  let numbers = NumberRule(site)
  let found = pages.concurrentMap { path, outline, blame in
    duplicateIDs(outline, blame) + links.faults(in: outline, of: path, blame)
      + numbers.faults(in: outline, of: blame.page, blame) + leftovers(outline, blame)
  }.flatMap(\.self)
  let rule = WeightRule(budgets: site.settings.weight, sources: publication.sources)
  let weights = weigh(pages, links, rule)
  return Outcome(
    weights.value,
    found + markupFaults(of: pages) + missingSafeguards(of: pages) + vagueLinks(of: pages) + weights.diagnostics)
}

/// Who is told of a fault on a page: the copy that wrote it where that can be found, else the page's template.
struct Blame: Sendable {
  let page: PlannedPage
  let path: String
  let site: Site

  /// The place in the page's copy where a link was written, or the template.
  func place(ofLink destination: String) -> SourceLocation {
    let links = copies.flatMap(\.body.links)
    let written = links.first { destination == $0.value || destination.hasSuffix($0.value) }
    return written?.location ?? template
  }

  var template: SourceLocation { SourceLocation(file: "Templates/pages/\(page.template).html") }

  /// Where the page is, as a summary names it.
  var pageName: String { "on '\(path)'" }

  private var copies: [Copy] {
    switch page.subject {
    case .home: texts("home")
    case .help: texts("help")
    case .page(let stem): texts(stem)
    case .campaign(let campaign):
      ([campaign.story, campaign.petition] + campaign.updates.map(\.copy)).map { $0[language: page.language].value }
    case .state(let code): site.campaigns.compactMap { $0.stateCopy[code]?[language: page.language].value }
    default: []
    }
  }

  private func texts(_ stem: String) -> [Copy] { site.pages[stem].map { [$0[language: page.language].value] } ?? [] }
}

private func duplicateIDs(_ outline: PageOutline, _ blame: Blame) -> [Diagnostic] {
  let counts = outline.ids.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
  return counts.filter { $0.value > 1 }.map { id, _ in
    Diagnostic(.duplicateID, at: blame.template, "the id '\(id)' stands more than once \(blame.pageName)")
  }
}

/// Braces that no template or copy resolved.
private func leftovers(_ outline: PageOutline, _ blame: Blame) -> [Diagnostic] {
  ["{{", "}}"].filter { outline.line.firstIndex(of: $0) != nil }.map { mark in
    Diagnostic(.leftoverMarkup, at: blame.template, "'\(mark)' would be published \(blame.pageName)")
  }
}
