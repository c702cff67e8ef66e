import PlacardCore
package import PlacardPrint

/// Several sheets in one file to print, each in the outline by its title. The first one's language is the document's,
/// and its first heading the only one of the first level: the others begin a section each.
package func pack(_ sheets: [(title: String, sheet: Sheet)], title: String) -> PrintDocument {
  var pages: [PrintPage] = []
  var outline: [OutlineEntry] = []
  for (name, sheet) in sheets {
    outline.append(OutlineEntry(title: name, page: pages.count))
    pages += pages.isEmpty ? sheet.document.pages : sheet.document.pages.map(\.underFirstHeading)
  }
  return PrintDocument(
    title: title, language: sheets.first?.sheet.document.language ?? .english, pages: pages, outline: outline)
}

extension PrintPage {
  fileprivate var underFirstHeading: PrintPage {
    PrintPage(
      width: width, height: height, bleed: bleed, slug: slug, background: background,
      nodes: nodes.map(\.underFirstHeading))
  }
}
