extension String {
  /// The words on lines of at most so many columns, each line after an indent. A longer word has a line of its own.
  package func filled(to width: Int, indent: String = "") -> String {
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
}
