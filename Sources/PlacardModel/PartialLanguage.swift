package import PlacardCore

/// A language that the site has only some kinds of pages in. All other links lead to the first language's pages, and say so.
package struct PartialLanguage: Sendable {
  package let language: LanguageTag
  package let pages: Set<PageKind>

  package init(language: LanguageTag, pages: Set<PageKind>) {
    self.language = language
    self.pages = pages
  }

  /// The kinds of pages that a language may have alone: those that need no words about places, laws or campaigns.
  package enum Page: String, CaseIterable, Sendable {
    case home, help, posters
  }
}

extension PartialLanguage.Page {
  /// The kinds of pages that come with it.
  package var kinds: [PageKind] {
    switch self {
    case .home: [.home]
    case .help: [.help]
    case .posters: [.posters, .posterLanguage]
    }
  }
}
