import PlacardCore

/// Changes single values of a YAML file and leaves every other byte as somebody wrote it.
struct YAMLEdit {
  private(set) var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Writes a value over the one that begins at a place and ends with its line, a comment after it aside.
  ///
  /// - Returns: whether it could be done: a value in braces or over several lines is left to an editor.
  mutating func replace(_ node: YAMLNode, with value: String) -> Bool {
    guard let line = node.location.line, let column = node.location.column, lines.indices.contains(line - 1),
      case .scalar = node.content
    else { return false }
    let text = lines[line - 1]
    let head = text.prefix(column - 1)
    let tail = text.dropFirst(column - 1)
    guard head.hasSuffix(": "), !head.contains("{"), !tail.hasPrefix(">"), !tail.hasPrefix("|") else { return false }
    lines[line - 1] = head + value
    return true
  }

  /// Replaces whole lines, counted from 1.
  mutating func replaceLines(_ range: ClosedRange<Int>, with new: [String]) {
    lines.replaceSubrange((range.lowerBound - 1)...(range.upperBound - 1), with: new)
  }

  mutating func insert(_ new: [String], after line: Int) {
    lines.insert(contentsOf: new, at: line)
  }
}

extension YAMLNode {
  /// The value of a field; nil where it isn't there.
  func field(_ name: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.value == name }?.value
  }

  /// The place of a field's name.
  func place(of name: String) -> SourceLocation? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.value == name }?.key.location
  }

  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  var elements: [YAMLNode] {
    if case .sequence(let nodes) = content { nodes } else { [] }
  }
}
