package import PlacardCore

/// The site as it would be published, with what each file was made for.
package struct Publication: Sendable {
  /// Paths below the output folder: `es/states/ohio/index.html`.
  package let files: FileTree
  /// The pages by their files.
  package let pages: [String: PlannedPage]
  /// The files of templates and content that published ones are copies of.
  let sources: [String: String]
}
