import PlacardCore

/// A link heard alone, as in a list of a page's links, says where it leads (WCAG 2.4.4, and 2.4.9 for those few words).
///
/// Told where the copy wrote the link; one that many pages share, once.
func vagueLinks(of pages: [CheckedPage]) -> [Diagnostic] {
  // Far fewer texts than links: most pages share a frame.
  let texts = Set(pages.flatMap { $0.outline.links.map(\.text) }).filter { vague.contains(plain($0)) }
  var found: [String: Diagnostic] = [:]
  for page in pages {
    for link in page.outline.links where texts.contains(link.text) {
      let words = plain(link.text)
      let key = "\(words) \(link.address)"
      found[key] =
        found[key]
        ?? Diagnostic(
          .vagueLink, at: page.blame.place(ofLink: link.address),
          "the link '\(words)' doesn't say where it leads \(page.blame.pageName)",
          suggestion: "make the words that name the page or the thing the link")
    }
  }
  return Array(found.values)
}

/// In the languages that this project has words in.
private let vague: Set<String> = [
  "click here", "here", "this link", "this page", "link", "more", "read more", "learn more", "see more",
  "haga clic aquí", "clic aquí", "aquí", "este enlace", "esta página", "enlace", "más", "leer más", "lea más",
  "ver más",
]

private func plain(_ text: String) -> String {
  text.lowercased().split { $0.isWhitespace || $0.isPunctuation }.joined(separator: " ")
}
