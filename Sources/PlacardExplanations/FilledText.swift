extension String {
  /// The words on lines of at most 80 columns.
  var filled: String { filled(to: 80) }

  /// The words on lines of at most so many columns, each line after an indent.
  func filled(to width: Int, indent: String = "") -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(indent + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The text as a block of code in Markdown.
  var asCode: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }
}
