package import PlacardCore

/// The templates of a site: pages in `Templates/pages`, partials in `Templates/partials`, each read once.
package struct TemplateSet: Sendable {
  static let pagesFolder = "Templates/pages"
  static let partialsFolder = "Templates/partials"

  private let pages: [String: ParsedTemplate]
  private let partials: [String: ParsedTemplate]

  package init(files: FileTree) {
    pages = Self.read(files, Self.pagesFolder)
    partials = Self.read(files, Self.partialsFolder)
  }

  private static func read(_ files: FileTree, _ folder: String) -> [String: ParsedTemplate] {
    var templates: [String: ParsedTemplate] = [:]
    for path in files.below(folder).paths where path.hasSuffix(".html") {
      let name = String(path.dropFirst(folder.count + 1).dropLast(".html".count))
      templates[name] = files[path].map { ParsedTemplate($0, at: .file(path)) }
    }
    return templates
  }
}

extension TemplateSet {
  /// A page with its partials and phrases, checked against the schemas of its scopes.
  ///
  /// - Parameters:
  ///   - name: `home` is `Templates/pages/home.html`.
  ///   - scopes: outermost first. A name is looked up from the innermost outwards.
  package func compile(page name: String, scopes: [Schema], phrases: PhraseBook) -> Outcome<Template> {
    let place = SourceLocation(file: "\(Self.pagesFolder)/\(name).html")
    guard let page = pages[name] else {
      let suggestion = didYouMean(name, among: pages.keys)
      return Outcome(
        nil, [Diagnostic(.missingTemplate, at: place, "there is no page '\(name)'", suggestion: suggestion)])
    }
    var compiler = TemplateCompiler(
      layers: scopes.map { .schema($0) }, state: .start, partials: partials, phrases: phrases)
    compiler.compile(page)
    if compiler.state.mode != .data {
      let fault = Fault(.unbalancedPlace, "the page ends in \(compiler.state.words), not in element content")
      compiler.report(fault, at: place)
    }
    return compiler.outcome.map(Template.init)
  }

  /// The partials that none of the pages reach, by name.
  package func findUnusedPartials(pages names: [String]) -> [String] {
    var reached: Set<String> = []
    var waiting = names.compactMap { pages[$0] }
    while let template = waiting.popLast() {
      for name in template.includes where reached.insert(name).inserted {
        if let partial = partials[name] { waiting.append(partial) }
      }
    }
    return partials.keys.filter { !reached.contains($0) }.sorted()
  }

  /// What is wrong with the partials that none of the pages reach. Without a page they have no scopes, so
  /// only their syntax, their own partials and the places of their values are checked.
  package func checkUnusedPartials(pages names: [String]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for name in findUnusedPartials(pages: names) {
      guard let partial = partials[name] else { continue }
      var compiler = TemplateCompiler(layers: [.unknown], state: .start, partials: partials, phrases: nil)
      compiler.chain = [(name, SourceLocation(file: "\(Self.partialsFolder)/\(name).html"))]
      compiler.compile(partial)
      diagnostics += compiler.findings.diagnostics
    }
    return diagnostics.sortedAndUnique()
  }
}

/// A letter or a call script, checked against the schemas of its scopes, outermost first. It has no partials
/// and no phrases. Findings are told at the place of the text, which is often folded in its file and has no
/// lines of its own.
package func compileText(_ text: Located<String>, scopes: [Schema]) -> Outcome<TextTemplate> {
  var compiler = TemplateCompiler(
    layers: scopes.map { .schema($0) }, state: .plainText, partials: nil, phrases: nil)
  compiler.compile(ParsedTemplate(Array(text.value.utf8), at: .fixed(text.location)))
  return compiler.outcome.map(TextTemplate.init)
}

extension TemplateCompiler {
  fileprivate var outcome: Outcome<Program> {
    let diagnostics = findings.diagnostics.sortedAndUnique()
    return Outcome(diagnostics.containsError ? nil : builder.program, diagnostics)
  }
}

extension ParsedTemplate {
  /// The names of the partials it includes.
  fileprivate var includes: [String] {
    nodes.compactMap { if case .partial = $0.kind { $0.name } else { nil } }
  }
}
