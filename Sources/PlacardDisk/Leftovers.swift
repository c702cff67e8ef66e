/// Removing trees that are no longer published, without losing a file that isn't ours.
///
/// The files of a tree are told apart by its own list, which is written first and removed last. Whatever else
/// is in it is normally a second name of a file in the published tree, and only the name goes. A file that
/// came to the old tree while the new one was being made is moved over.
extension Publisher {
  /// Trees that builds which died have left beside the output; also brings back the old one where a build
  /// died between two renames.
  func clearLeftovers() throws(DiskError) {
    var listed = try parent.folder(".", shown: place.parent)
    let names = try listed.entries(shown: place.parent).map { String(decoding: $0.name, as: UTF8.self) }
    if try parent.status(of: place.name, shown: place.shown) == nil,
      let aside = names.last(where: { $0.hasPrefix(place.asidePrefix) })
    {
      try change(.rename(aside, to: place.name))
    }
    for name in names where name.hasPrefix(place.stagePrefix) || name.hasPrefix(place.asidePrefix) {
      try removeTree(name, beside: scanPublished(), isOldTree: false)
    }
  }

  /// - Parameters:
  ///   - published: what the output folder holds.
  ///   - isOldTree: the tree was the published one a moment ago, so its foreign files are the newer ones.
  func removeTree(_ name: String, beside published: FolderScan, isOldTree: Bool) throws(DiskError) {
    guard try parent.status(of: name, shown: place.shown)?.kind == .folder else { return }
    let tree = try FolderScan(parent.folder(name, shown: name), shown: name)
    let contents = Leftover(tree: tree, published: published, isOldTree: isOldTree)
    // What a folder holds goes before the folder, and the list goes last.
    for path in tree.paths.reversed() where path != PublishedManifest.name {
      switch contents.fate(of: path) {
      case .folder: try change(.removeFolder("\(name)/\(path)"))
      case .removed: try change(.removeFile("\(name)/\(path)"))
      case .moved: try moveOver(path, from: name, tree)
      case .unknown:
        throw DiskError(
          "remove", place.real("\(name)/\(path)"), .refused("Placard didn't write it; move it away"))
      }
    }
    if tree.manifestBytes != nil { try change(.removeFile("\(name)/\(PublishedManifest.name)")) }
    try change(.removeFolder(name))
  }

  private func scanPublished() throws(DiskError) -> FolderScan {
    guard try parent.status(of: place.name, shown: place.shown)?.kind == .folder else { return FolderScan() }
    return try FolderScan(parent.folder(place.name, shown: place.shown), shown: place.shown)
  }

  private func moveOver(_ path: String, from name: String, _ tree: FolderScan) throws(DiskError) {
    for folder in PublishedManifest.folders(above: [path]).sortedByBytes() {
      let target = "\(place.name)/\(folder)"
      guard try parent.status(of: target, shown: target) == nil else { continue }
      try change(.createFolder(target, mode: tree.entries[folder]?.mode ?? 0o755))
    }
    try change(.rename("\(name)/\(path)", to: "\(place.name)/\(path)"))
  }
}

/// A tree to be removed, and what is to become of each thing in it.
private struct Leftover {
  enum Fate {
    case folder, removed, moved, unknown
  }

  private let tree: FolderScan
  private let published: FolderScan
  private let isOldTree: Bool
  private let owned: Set<String>
  private let publishedOwned: Set<String>
  /// Whether it has a list that can't be read, so that nothing tells its files apart.
  private let isUnaccountable: Bool

  init(tree: FolderScan, published: FolderScan, isOldTree: Bool) {
    self.tree = tree
    self.published = published
    self.isOldTree = isOldTree
    let list = tree.manifestBytes.flatMap(PublishedManifest.init)
    isUnaccountable = tree.manifestBytes != nil && list == nil
    owned = Set(list?.paths ?? [])
    publishedOwned = Set(published.manifestBytes.flatMap(PublishedManifest.init)?.paths ?? [])
  }

  func fate(of path: String) -> Fate {
    let status = tree.entries[path]
    let twin = published.entries[path]
    if status?.kind == .folder { return .folder }
    if owned.contains(path) { return .removed }
    if let status, let twin, status.isSameFile(as: twin) { return .removed }
    if isUnaccountable || publishedOwned.contains(path) || twin?.kind == .folder { return .unknown }
    return twin == nil || isOldTree ? .moved : .removed
  }
}
