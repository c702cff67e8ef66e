import PlacardBuild
import PlacardCore

/// What differs between two sites, as `placard diff` tells it: each change once, for 80 columns where lines can be cut.
struct DifferenceText {
  let difference: SiteDifference
  /// What the site is compared with.
  let since: String
  let today: CivilDate

  var text: String {
    guard !difference.isNothing else { return "Nothing changes since \(since), as of \(today).\n".shown }
    let parts =
      [pages("Added", difference.addedPages), pages("Removed", difference.removedPages)]
      + difference.changes.map(text) + [
        markupOnly, files("Posters", difference.sheets), files("Other files", difference.others),
      ]
    let count = difference.changedCount
    return "Compared with \(since), both as of \(today).\n".shown + parts.joined()
      + "\n\(count) of \(counted(difference.pageCount, "page")) \(count == 1 ? "differs" : "differ").\n"
  }

  private func pages(_ word: String, _ pages: [String]) -> String {
    guard !pages.isEmpty else { return "" }
    return "\n" + "\(word): \(named(pages, atMost: 12))".shown.filled(to: 80) + "\n"
  }

  private func text(of group: PageChanges) -> String {
    let count = group.pages.count
    let heading = "On \(count == 1 ? "" : "\(count) pages: ")\(named(group.pages))"
    return "\n" + heading.shown.filled(to: 80) + "\n" + group.changes.map(lines).joined(separator: "\n")
  }

  private func lines(of change: TextChange) -> String {
    let pairs = change.linePairs
    let removed = pairs.isEmpty ? change.removed : pairs.map { $0.shown($0.removed) }
    let added = pairs.isEmpty ? change.added : pairs.map { $0.shown($0.added) }
    return (removed.map { marked("-", $0) } + added.map { marked("+", $0) }).joined()
  }

  /// The mark stands alone before the first of the rows that a long line takes.
  private func marked(_ mark: String, _ line: String) -> String {
    "  \(mark) \(line.shown.filled(to: 80, indent: "    ").dropFirst(4))\n"
  }

  private var markupOnly: String {
    let pages = difference.markupOnly
    guard !pages.isEmpty else { return "" }
    let heading = "Only markup differs on \(counted(pages.count, "page")), and no words: \(named(pages))"
    return "\n" + heading.shown.filled(to: 80) + "\n"
  }

  private func files(_ word: String, _ files: SiteDifference.Files) -> String {
    let kinds = [("changed", files.changed), ("added", files.added), ("removed", files.removed)]
    let told = kinds.filter { !$0.1.isEmpty }.map { "\($0.1.count) \($0.0) (\(named($0.1)))" }
    guard !told.isEmpty else { return "" }
    return "\n" + "\(word): \(told.joined(separator: "; "))".shown.filled(to: 80) + "\n"
  }

  /// The names, or as many as a reader wants to see of a long list.
  private func named(_ names: [String], atMost limit: Int = 6) -> String {
    guard names.count > limit else { return names.joined(separator: ", ") }
    return names.prefix(limit / 2).joined(separator: ", ") + " and \(names.count - limit / 2) more"
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension SiteDifference {
  fileprivate var isNothing: Bool { changedCount == 0 && sheets.isEmpty && others.isEmpty }
}

extension ChangedWords {
  /// The line with what changed in it; of a long one only what stands near the change.
  fileprivate func shown(_ changed: [Substring]) -> String {
    let whole = (before + changed + after).joined(separator: " ")
    guard whole.count > 76 else { return whole }
    let start = before.count > 5 ? ["…"] + Array(before.suffix(4)) : before
    let end = after.count > 5 ? Array(after.prefix(4)) + ["…"] : after
    return (start + changed + end).joined(separator: " ")
  }
}

extension String {
  fileprivate var shown: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withVisibleControls }.joined(
      separator: "\n")
  }
}
