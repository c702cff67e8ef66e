import PlacardCore

/// Lines of a page that stand where others stood.
package struct TextChange: Sendable, Equatable {
  package let removed: [String]
  package let added: [String]
}

extension TextChange {
  /// What makes a change the same on another page: the words that go and come, without those around them that stay, which
  /// may name another place there.
  struct Kind: Hashable {
    let removed: [[Substring]]
    let added: [[Substring]]
  }

  var kind: Kind {
    let pairs = linePairs
    guard !pairs.isEmpty else { return Kind(removed: removed.map { [$0[...]] }, added: added.map { [$0[...]] }) }
    return Kind(removed: pairs.map(\.removed), added: pairs.map(\.added))
  }

  /// Each line with the one that takes its place, word by word; none where the numbers of lines differ.
  package var linePairs: [ChangedWords] {
    guard removed.count == added.count else { return [] }
    return zip(removed, added).map { ChangedWords(from: $0, to: $1) }
  }
}

/// A line that changed: what stays before and after, and what goes and comes between.
package struct ChangedWords: Sendable, Equatable {
  package let before: [Substring]
  package let removed: [Substring]
  package let added: [Substring]
  package let after: [Substring]

  init(from old: String, to new: String) {
    let (old, new) = (old.split(separator: " ")[...], new.split(separator: " ")[...])
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    before = Array(old.prefix(start))
    after = Array(old.suffix(end))
    removed = Array(old.dropFirst(start).dropLast(end))
    added = Array(new.dropFirst(start).dropLast(end))
  }
}

/// What changed between two texts, stretch by stretch.
func textChanges(from old: [String], to new: [String]) -> [TextChange] {
  var changes: [TextChange] = []
  var (removed, added) = ([String](), [String]())
  func endStretch() {
    if !removed.isEmpty || !added.isEmpty { changes.append(TextChange(removed: removed, added: added)) }
    (removed, added) = ([], [])
  }
  for line in diffLines(from: old, to: new) {
    switch line.mark {
    case "-": removed.append(line.text)
    case "+": added.append(line.text)
    default: endStretch()
    }
  }
  endStretch()
  return changes
}
