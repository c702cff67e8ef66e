import PlacardCore

/// What publishing has to do, decided before anything is touched.
struct PublishPlan {
  let manifest: PublishedManifest
  /// New and changed files.
  let written: [String]
  /// Files of ours that stay as they are.
  let kept: [String]
  /// Files of ours that are no longer wanted.
  let removed: [String]
  /// Whatever stands in the folder and isn't ours, folders apart. It is carried over.
  let foreign: [String]
  /// Every folder of the new tree with its mode, parents first. Ours are open to readers, others stay as they
  /// are.
  let folders: [(path: String, mode: UInt32)]

  /// - Throws: a refusal, where something that isn't ours is in the way.
  init(
    for tree: FileTree, _ manifest: PublishedManifest, over old: FolderScan, owned: [String],
    in place: OutputPlace
  ) throws(DiskError) {
    let wanted = manifest.paths
    self.manifest = manifest
    written = wanted.filter { !old.unchanged.contains($0) }
    kept = wanted.filter(old.unchanged.contains)
    let ours = Set(owned)
    removed = owned.filter { tree[$0] == nil && old.entries[$0].map { $0.kind != .folder } ?? false }
    let others = old.paths.filter { $0 != PublishedManifest.name }
    foreign = others.filter { old.entries[$0]?.kind != .folder && !ours.contains($0) }

    let ourFolders = PublishedManifest.folders(above: owned)
    let wantedFolders = PublishedManifest.folders(above: wanted)
    let foreignFolders = others.filter { old.entries[$0]?.kind == .folder && !ourFolders.contains($0) }
    for path in foreign + foreignFolders {
      let isFolder = old.entries[path]?.kind == .folder
      let isInTheWay = tree[path] != nil || !isFolder && wantedFolders.contains(path)
      let folderAbove = PublishedManifest.folders(above: [path]).contains { tree[$0] != nil }
      if isInTheWay || folderAbove { throw Self.refusal(of: path, in: place) }
    }
    folders = wantedFolders.union(foreignFolders).union(PublishedManifest.folders(above: foreign))
      .sortedByBytes()
      .map { ($0, wantedFolders.contains($0) ? 0o755 : old.entries[$0]?.mode ?? 0o755) }
  }

  private static func refusal(of path: String, in place: OutputPlace) -> DiskError {
    let why = "Placard didn't write what is there, and won't replace it"
    return DiskError("publish to", "\(place.shown)/\(path)", .refused(why))
  }
}
