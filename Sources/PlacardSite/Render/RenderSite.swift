package import PlacardCore
import PlacardMarkdown
package import PlacardModel
import PlacardPoster
import PlacardTemplate

/// Makes every file of the site: pages, feeds, sitemap, data for others, assets.
///
/// Nothing here depends on the machine, the clock or the order of anything but names.
package func renderSite(
  _ site: Site, plan: SitePlan, templates: PageTemplates, posters: PosterFiles, today: CivilDate
) -> Outcome<Publication> {
  let routes = PlannedRoutes(plan, original: site.settings.defaultLanguage)
  let writing = SiteWriting(site: site, routes: routes, templates: templates, posters: posters, today: today)
  var files = FileTree()
  var pages: [String: PlannedPage] = [:]
  var endless: [String: Diagnostic] = [:]
  for batch in plan.pages.batches(of: 64) {
    for (page, made) in batch.filter({ endless[$0.template] == nil }).concurrentMap({ ($0, writing.render($0)) }) {
      guard let (bytes, isWhole) = made else { continue }
      let path = Addresses.file(of: writing.addresses.path(page.route, page.language))
      if !isWhole, endless[page.template] == nil { endless[page.template] = unendingPage(page, path) }
      files[path] = bytes
      pages[path] = page
    }
  }
  for (path, bytes) in writing.posters.files { files[path] = bytes }
  for (path, bytes) in writing.accounts(of: plan) + writing.toolkitFiles() { files[path] = bytes }
  let assets = writing.assets
  for asset in assets { files[asset.file] = asset.bytes }
  for (path, bytes) in hostFiles(of: site.settings, serving: files, at: writing.addresses) { files[path] = bytes }
  let sources = Dictionary(
    assets.compactMap { asset in asset.source.map { (asset.file, $0) } },
    uniquingKeysWith: { first, _ in first })
  return Outcome(Publication(files: files, pages: pages, sources: sources), writing.faults + endless.values)
}

/// Told once of a template, of the first page that it can't bring to its end.
private func unendingPage(_ page: PlannedPage, _ path: String) -> Diagnostic {
  Diagnostic(
    .overBudget, at: SourceLocation(file: "Templates/pages/\(page.template).html"),
    "'\(path)' has more than 2,000,000 bytes, or takes more than 200,000 steps to write",
    suggestion: "look for a loop in a loop, or for a fact that is as long as a page")
}

/// What pages are made with: contexts by language, compiled words, published pictures.
struct SiteWriting: Sendable {
  let site: Site
  let addresses: Addresses
  let templates: PageTemplates
  let posters: PosterFiles
  let today: CivilDate
  let contexts: [LanguageTag: PageContext]
  let actions: [Slug: Outcome<Translated<ActionTemplates>>]
  let toolkits: [Slug: Outcome<Translated<ToolkitTemplates>>]
  private let pictures: [String: Asset]
  private let frame: View<Frame>

  init(site: Site, routes: PlannedRoutes, templates: PageTemplates, posters: PosterFiles, today: CivilDate) {
    let addresses = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage)
    let pictures = site.pictures.mapValues { picture in
      let name = String(picture.file.value.split(separator: "/").last ?? "")
      return Asset(
        name: name, bytes: picture.bytes, source: picture.file.value, folder: "images", prefix: addresses.prefix)
    }
    self.site = site
    self.addresses = addresses
    self.templates = templates
    self.posters = posters
    self.today = today
    self.pictures = pictures
    frame = Frame.view(assets: templates.assets)
    contexts = Dictionary(
      uniqueKeysWithValues: site.settings.allLanguages.map { language in
        (
          language,
          PageContext(
            site: site, words: Words(language: language, phrases: site.phrases[language] ?? [:]), today: today,
            addresses: addresses, routes: routes, assets: templates.assets, pictures: pictures)
        )
      })
    let original = site.settings.defaultLanguage
    actions = Dictionary(
      uniqueKeysWithValues: site.campaigns.compactMap { campaign in
        campaign.action.map { (campaign.slug, compiled($0, original: original, by: ActionTemplates.compile)) }
      })
    toolkits = Dictionary(
      uniqueKeysWithValues: site.campaigns.compactMap { campaign in
        campaign.toolkit.map { (campaign.slug, compiled($0, original: original, by: ToolkitTemplates.compile)) }
      })
  }

  /// What is there for programs: feeds, data, the list of pages.
  func accounts(of plan: SitePlan) -> [(String, [UInt8])] {
    feeds() + publicData() + [("sitemap.xml", sitemap(plan, site, addresses)), ("robots.txt", robots(addresses))]
  }

  /// The files of templates and pictures, which keep their names as long as they keep their bytes.
  var assets: [Asset] {
    templates.assets.all + posters.sizes(for: site).map { FittedSizes($0, prefix: addresses.prefix).stylesheet }
      + pictures.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A page's bytes, and whether they are all of it; nil where its template couldn't be compiled, which has been reported.
  func render(_ page: PlannedPage) -> (bytes: [UInt8], isWhole: Bool)? {
    guard let template = templates[page.template, page.language], let context = contexts[page.language],
      let content = content(of: page, context)
    else { return nil }
    let shown = Frame(page: page, heading: content.heading, context: context)
    var output: [UInt8] = []
    let isWhole = template.render([frame.scope(of: shown), content.scope], into: &output)
    return (output, isWhole)
  }

  /// Everything that is wrong with the words of copy, letters and posters.
  var faults: [Diagnostic] {
    let letters = actions.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics)
    let posters = site.posters.values.flatMap { unknownFacts(in: $0, hotline: site.hotlines.national) }
    let toolkits = toolkits.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics)
    return (letters + toolkits + lengthFaults() + posters + copyFaults()).sortedAndUnique()
  }
}

/// A campaign's texts in every language they are written in.
private func compiled<Copy: Sendable, Templates: Sendable>(
  _ copy: Translated<Copy>, original: LanguageTag, by compile: (Copy) -> Outcome<Templates>
) -> Outcome<Translated<Templates>> {
  let outcomes = copy.languages.sorted().map { ($0, compile(copy[language: $0].value)) }
  let templates: [LanguageTag: Templates] = outcomes.reduce(into: [:]) { $0[$1.0] = $1.1.value }
  return Outcome(Translated(templates, original: original), outcomes.flatMap(\.1.diagnostics))
}
