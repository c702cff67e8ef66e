package import PlacardCore

/// Every rule on a page of its own, and a list of them, as they stand in `Docs`.
package func diagnosticReference() -> FileTree {
  var tree = FileTree()
  for explanation in Chapter.all.flatMap(\.explanations) {
    tree["diagnostics/\(explanation.identifier.rawValue).md"] = Array(explanation.page.utf8)
  }
  tree["diagnostics/README.md"] = Array(index.utf8)
  return tree
}

/// Every rule with a line on what it finds, chapter by chapter.
package func listOfDiagnostics() -> String {
  Chapter.all.map { chapter in
    "\(chapter.title)\n"
      + chapter.explanations.map { "  \($0.identifier.rawValue)\n\($0.gist.filled(to: 80, indent: "      "))\n" }
      .joined()
  }.joined(separator: "\n")
}

private var index: String {
  let chapters = Chapter.all.map { chapter in
    "## \(chapter.title)\n\n"
      + chapter.explanations.map { "- [\($0.identifier.rawValue)](\($0.identifier.rawValue).md): \($0.gist)\n" }
      .joined()
  }
  let head = """
    # What Placard finds

    Each finding ends with the name of its rule, which never changes. `placard explain bad-phone` prints the same text as
    these pages, which `placard explain --write Docs` writes.


    """
  return head + chapters.joined(separator: "\n")
}
