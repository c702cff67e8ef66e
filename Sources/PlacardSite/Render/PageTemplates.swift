package import PlacardCore
package import PlacardModel
import PlacardTemplate

/// The templates of every kind of page, compiled for each language of the site.
package struct PageTemplates: Sendable {
  private let templates: [LanguageTag: [String: Template]]
  let assets: AssetTable

  subscript(name: String, language: LanguageTag) -> Template? { templates[language]?[name] }

  /// The kinds of page by the names of their templates, with the fields each offers besides those of every page.
  static let kinds: [(name: String, kind: PageKind, schema: Schema)] = schemas.map { ($0.rawValue, $0, $1) }

  private static let schemas: [(PageKind, Schema)] = [
    (.home, HomePage.view.schema), (.states, StatesPage.view.schema), (.state, StatePage.view.schema),
    (.toolkit, ToolkitPage.view.schema),
    (.campaigns, CampaignsPage.view.schema), (.campaign, CampaignPage.view.schema),
    (.laws, LawsPage.view.schema), (.help, HelpPage.view.schema), (.page, CopyPage.view.schema),
    (.poster, PosterPage.view.schema), (.posters, PostersPage.view.schema),
    (.posterLanguage, PosterLanguagePage.view.schema),
    (.notFound, PlainPage.view.schema),
    (.redirect, RedirectPage.view.schema),
  ]

  /// Compiles every template, used or not, and reports all that is wrong with any.
  ///
  /// - Parameter files: paths with their leading `Templates/`.
  package static func compile(_ files: FileTree, for site: Site) -> Outcome<PageTemplates> {
    let prefix = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage).prefix
    let assets = AssetTable(templates: files, prefix: prefix)
    let frame = Frame.view(assets: assets).schema
    let set = TemplateSet(files: files)
    let original = site.settings.defaultLanguage
    var found = unknownTemplates(files)
    found += missingPhrases(in: site.phrases[original] ?? [:], file: "Content/strings/\(original).yaml")
    var templates: [LanguageTag: [String: Template]] = [:]
    for language in site.settings.allLanguages {
      let isPartial = !site.settings.languages.contains(language)
      let file = "Content/strings/\(language).yaml"
      let phrases = PhraseBook(site.phrases[language] ?? [:], file: isPartial ? file : nil)
      if isPartial { found += untranslatedPhrases(in: site.phrases[language] ?? [:], file: file) }
      for kind in kinds where !isPartial || site.settings.has(kind.kind, in: language) {
        let compiled = set.compile(page: kind.name, scopes: [frame, kind.schema], phrases: phrases)
        templates[language, default: [:]][kind.name] = compiled.value
        found += compiled.diagnostics
      }
    }
    found += set.checkUnusedPartials(pages: kinds.map(\.name))
    return Outcome(PageTemplates(templates: templates, assets: assets), oncePerPlace(found))
  }

  /// A partial or a phrase that several pages use is told of once for each fault, with the first way that led there.
  private static func oncePerPlace(_ found: [Diagnostic]) -> [Diagnostic] {
    struct Fault: Hashable {
      let location: SourceLocation?
      let identifier: DiagnosticIdentifier
      let name: Substring?
    }
    var seen: Set<Fault> = []
    return found.sorted().filter { finding in
      // The summary begins with the name at fault; what follows depends on who included it.
      let name = finding.summary.split(separator: "'").first
      return seen.insert(Fault(location: finding.location, identifier: finding.identifier, name: name)).inserted
    }
  }

  private static func unknownTemplates(_ files: FileTree) -> [Diagnostic] {
    let folder = "Templates/pages/"
    let names = kinds.map { "\($0.name).html" }
    return files.paths.filter { $0.hasPrefix(folder) && !names.contains(String($0.dropFirst(folder.count))) }.map {
      path in
      let name = String(path.dropFirst(folder.count))
      return Diagnostic(
        .unknownTemplate, at: SourceLocation(file: path), "no kind of page is made from '\(name)'",
        suggestion: didYouMean(name, among: names))
    }
  }
}

/// The fields that templates may name, page by page, in Markdown. Made from the schemas that templates are checked
/// against, so it can't say anything else than they do.
package func templateReference(_ templates: FileTree) -> String {
  let frame = Frame.view(assets: AssetTable(templates: templates, prefix: "")).schema
  return referenceText(for: PageTemplates.kinds.map { ($0.name, [frame, $0.schema]) })
}
