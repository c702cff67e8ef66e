/// What changes a file, as `diff -u` writes it and `patch -p1` reads it. Empty where nothing changes.
package func unifiedDiff(of path: String, from old: String, to new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var lines = diffLines(from: before, to: after)
  // A text that ends in a line end has nothing after it.
  if lines.last?.text == "", lines.last?.mark == " " { lines.removeLast() }
  let changed = lines.indices.filter { lines[$0].mark != " " }
  guard !changed.isEmpty else { return "" }
  var hunks: [Range<Int>] = []
  for index in changed {
    let near = max(0, index - 3)..<min(lines.count, index + 4)
    if let last = hunks.last, last.upperBound >= near.lowerBound {
      hunks[hunks.count - 1] = last.lowerBound..<near.upperBound
    } else {
      hunks.append(near)
    }
  }
  return "--- a/\(path)\n+++ b/\(path)\n" + hunks.map { text(of: $0, in: lines) }.joined()
}

/// A line of two texts that are compared.
package struct DiffLine: Equatable, Sendable {
  /// `-` only in the old text, `+` only in the new one, a space in both.
  package let mark: Character
  package let text: String
}

/// Two texts as one, line by line, in the fewest changes.
package func diffLines(from before: [String], to after: [String]) -> [DiffLine] {
  let difference = after.difference(from: before)
  let removed = Set(difference.removals.map(\.place))
  let inserted = Set(difference.insertions.map(\.place))
  var lines: [DiffLine] = []
  var (old, new) = (0, 0)
  while old < before.count || new < after.count {
    if removed.contains(old), old < before.count {
      lines.append(DiffLine(mark: "-", text: before[old]))
      old += 1
    } else if inserted.contains(new), new < after.count {
      lines.append(DiffLine(mark: "+", text: after[new]))
      new += 1
    } else {
      lines.append(DiffLine(mark: " ", text: before[old]))
      (old, new) = (old + 1, new + 1)
    }
  }
  return lines
}

private func text(of hunk: Range<Int>, in lines: [DiffLine]) -> String {
  let shown = lines[hunk.clamped(to: lines.indices)]
  let before = lines[..<shown.startIndex]
  let (old, new) = (before.count { $0.mark != "+" } + 1, before.count { $0.mark != "-" } + 1)
  let (olds, news) = (shown.count { $0.mark != "+" }, shown.count { $0.mark != "-" })
  return "@@ -\(old),\(olds) +\(new),\(news) @@\n" + shown.map { "\($0.mark)\($0.text)\n" }.joined()
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
