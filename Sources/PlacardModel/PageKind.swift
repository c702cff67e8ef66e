/// The kinds of pages that a site has. Each has a template of its name.
package enum PageKind: String, CaseIterable, Sendable, Comparable {
  case home, states, state, toolkit, campaigns, campaign, laws, help, page, poster, posters
  case posterLanguage = "poster_language"
  case notFound = "not_found"
  case redirect

  package static func < (left: PageKind, right: PageKind) -> Bool { left.rawValue < right.rawValue }
}
