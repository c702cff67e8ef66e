package import PlacardCore

extension BuildInput {
  /// Other files, made into a site for the same day and place.
  ///
  /// - Parameter printed: what a build of this input put on its shelf, so that nothing is printed twice.
  package func of(_ files: FileTree, printed: FileTree) -> BuildInput {
    var entries = shelf.entries
    for path in printed.paths { entries[path] = printed[path] }
    return BuildInput(
      content: files.below("Content"), templates: files.below("Templates"), today: today, baseAddress: baseAddress,
      shelf: Shelf(entries: entries, edition: shelf.edition), strictness: strictness, audience: audience)
  }
}
