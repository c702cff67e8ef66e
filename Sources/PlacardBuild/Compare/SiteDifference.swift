package import PlacardCore
package import PlacardSite

/// What a reader of a site finds changed, each change told once, however many pages have it.
package struct SiteDifference: Sendable, Equatable {
  /// The files of one kind that came, went or have other bytes, by path.
  package struct Files: Sendable, Equatable {
    package var added: [String] = []
    package var removed: [String] = []
    package var changed: [String] = []

    package var isEmpty: Bool { count == 0 }
    package var count: Int { added.count + removed.count + changed.count }
  }

  /// Pages by address, such as `/states/ohio/`.
  package let addedPages: [String]
  package let removedPages: [String]
  /// What changed in words, pages that change most alike first.
  package let changes: [PageChanges]
  /// Pages that look different, or load different files, and say the same.
  package let markupOnly: [String]
  /// Posters to print.
  package let sheets: Files
  /// Pictures, feeds, data, and what pages load.
  package let others: Files
  /// How many pages the newer site has.
  package let pageCount: Int

  /// How many pages aren't as they were.
  package var changedCount: Int {
    addedPages.count + removedPages.count + Set(changes.flatMap(\.pages)).count + markupOnly.count
  }
}

/// Changes that the same pages have.
package struct PageChanges: Sendable, Equatable {
  package let pages: [String]
  /// In the order of the first of these pages.
  package let changes: [TextChange]
}

/// A site as it would be published: its files, and which of them are pages.
package struct ComparedSite: Sendable {
  let files: FileTree
  let pages: Set<String>

  package init(files: FileTree, pages: Set<String>) {
    self.files = files
    self.pages = pages
  }

  package init(_ publication: Publication) {
    self.init(files: publication.files, pages: Set(publication.pages.keys))
  }
}

/// Compares two sites as they would be published.
package func compareSites(from old: ComparedSite, to new: ComparedSite) -> SiteDifference {
  let pages = old.pages.union(new.pages)
  var (changes, markupOnly) = (ChangeList(), [String]())
  var (sheets, others) = (SiteDifference.Files(), SiteDifference.Files())
  for path in new.files.paths(differingFrom: old.files).sorted(by: comesFirst) {
    let (before, after) = (old.files[path], new.files[path])
    if pages.contains(path) {
      guard let before, let after else { continue }
      let found = textChanges(from: readableLines(of: before), to: readableLines(of: after))
      if found.isEmpty { markupOnly.append(address(of: path)) }
      for change in found { changes.add(change, on: address(of: path)) }
    } else if path.hasPrefix("posters/"), path.hasSuffix(".pdf") {
      sheets.add(path, before, after)
    } else {
      others.add(path, before, after)
    }
  }
  return SiteDifference(
    addedPages: new.pages.subtracting(old.pages).map(address).sorted(),
    removedPages: old.pages.subtracting(new.pages).map(address).sorted(),
    changes: changes.grouped, markupOnly: markupOnly, sheets: sheets, others: others, pageCount: new.pages.count)
}

extension SiteDifference.Files {
  fileprivate mutating func add(_ path: String, _ before: [UInt8]?, _ after: [UInt8]?) {
    if before == nil { added.append(path) } else if after == nil { removed.append(path) } else { changed.append(path) }
  }
}

/// Pages near the root first, so that a change which languages share is shown in the site's main one, which has no folder.
private func comesFirst(_ path: String, _ other: String) -> Bool {
  let (depth, otherDepth) = (path.count { $0 == "/" }, other.count { $0 == "/" })
  return (depth, path) < (otherDepth, other)
}

/// `/states/ohio/` for `states/ohio/index.html`.
private func address(of path: String) -> String {
  "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
}

/// Changes with the pages that have them, in the order in which they are met.
private struct ChangeList {
  private var order: [TextChange.Kind] = []
  private var found: [TextChange.Kind: (change: TextChange, pages: [String])] = [:]

  mutating func add(_ change: TextChange, on page: String) {
    let kind = change.kind
    guard let known = found[kind] else {
      order.append(kind)
      found[kind] = (change, [page])
      return
    }
    if known.pages.last != page { found[kind]?.pages.append(page) }
  }

  /// Those that the same pages have stand together.
  var grouped: [PageChanges] {
    let all = order.compactMap { found[$0] }
    let groups = Dictionary(grouping: all) { $0.pages }.map { pages, entries in
      PageChanges(pages: pages, changes: entries.map { $0.change })
    }
    return groups.sorted { ($1.pages.count, $0.name) < ($0.pages.count, $1.name) }
  }
}

extension PageChanges {
  fileprivate var name: String { pages.joined(separator: " ") }
}
