import PlacardCore

extension String {
  /// The words on lines of at most 80 columns.
  var filled: String { filled(to: 80) }

  /// The text as a block of code in Markdown.
  var asCode: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }
}
