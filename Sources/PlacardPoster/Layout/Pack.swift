import PlacardCore
package import PlacardPrint

/// Several sheets in one file to print, each in the outline by its title. The first one's language is the document's.
package func pack(_ sheets: [(title: String, sheet: Sheet)], title: String) -> PrintDocument {
  var pages: [PrintPage] = []
  var outline: [OutlineEntry] = []
  for (name, sheet) in sheets {
    outline.append(OutlineEntry(title: name, page: pages.count))
    pages += sheet.document.pages
  }
  return PrintDocument(
    title: title, language: sheets.first?.sheet.document.language ?? .english, pages: pages, outline: outline)
}
