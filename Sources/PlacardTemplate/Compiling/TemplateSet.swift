package import PlacardCore

/// The templates of a site: pages in `Templates/pages`, partials in `Templates/partials`.
package struct TemplateSet: Sendable {
  package init(files: FileTree) {
  }
}

extension TemplateSet {
  /// A page with its partials and phrases, checked against the schemas of its scopes, outermost first.
  package func compile(page name: String, scopes: [Schema], phrases: PhraseBook) -> Outcome<Template> {
    Outcome(nil)
  }

  /// The partials that none of the pages reach, by name.
  package func findUnusedPartials(pages: [String]) -> [String] { [] }

  /// What is wrong with the partials that none of the pages reach. Without a page they have no scopes, so only their
  /// syntax and the places of their values are checked.
  package func checkUnusedPartials(pages: [String]) -> [Diagnostic] { [] }
}

/// A letter or a call script, checked against the schemas of its scopes, outermost first.
package func compileText(_ text: Located<String>, scopes: [Schema]) -> Outcome<TextTemplate> { Outcome(nil) }
package func referenceText(for pages: [(name: String, scopes: [Schema])]) -> String { "" }
