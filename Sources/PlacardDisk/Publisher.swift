import PlacardCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a new tree beside the published one and swaps the two.
///
/// Files that stay are hard links to the old tree's, so they are neither copied nor touched; nothing is ever
/// written to a file that exists. Files that aren't ours are linked over too, even symbolic links and pipes,
/// rather than moved after the swap: they are never missing, and a build that dies leaves them in both places
/// instead of in neither.
struct Publisher: ~Copyable {
  let disk: Disk
  let place: OutputPlace
  let parent: Descriptor
  let stage: String
  private let aside: String

  init(_ place: OutputPlace, in parent: consuming Descriptor, disk: Disk) {
    self.place = place
    self.parent = parent
    self.disk = disk
    stage = place.stagePrefix + String(getpid())
    aside = place.asidePrefix + String(getpid())
  }

  /// Makes a change, and names a failure as the user knows the path.
  func change(_ change: Disk.Change) throws(DiskError) {
    do {
      try disk.perform(change, parent.number)
    } catch {
      throw DiskError(error.operation, place.shown(error.path), error.reason)
    }
  }

  /// The published tree, or nil where there is no folder yet.
  func scan(for tree: FileTree) throws(DiskError) -> FolderScan? {
    switch try parent.status(of: place.name, shown: place.shown)?.kind {
    case nil: return nil
    case .folder: break
    case let kind?:
      throw DiskError("publish to", place.shown, .refused("it is \(kind.words); choose a folder"))
    }
    return try FolderScan(parent.folder(place.name, shown: place.shown), shown: place.shown) { tree[$0] }
  }

  /// The files that are ours, by the list in the folder.
  func owned(_ scan: FolderScan) throws(DiskError) -> [String] {
    guard let bytes = scan.manifestBytes else {
      if scan.entries.keys.allSatisfy({ $0.hasPrefix(".") }) { return [] }
      let why = "it holds files that Placard didn't write; choose an empty folder"
      throw DiskError("publish to", place.shown, .refused(why))
    }
    guard let manifest = PublishedManifest(bytes) else {
      let path = "\(place.shown)/\(PublishedManifest.name)"
      throw DiskError("publish to", place.shown, .refused("'\(path)' isn't a list that Placard wrote"))
    }
    return manifest.paths
  }

  /// Makes the whole new tree in the stage, and makes it durable.
  func fillStage(_ plan: PublishPlan, from tree: FileTree) throws(DiskError) {
    try change(.createFolder(stage, mode: 0o755))
    // First and durably: a stage is only ever cleared by its list.
    try change(.writeFile("\(stage)/\(PublishedManifest.name)", plan.manifest.bytes))
    try change(.syncFile("\(stage)/\(PublishedManifest.name)"))
    try change(.syncFolder(stage))
    for folder in plan.folders { try change(.createFolder("\(stage)/\(folder.path)", mode: folder.mode)) }
    for path in plan.foreign { try change(.link("\(place.name)/\(path)", to: "\(stage)/\(path)")) }
    for path in plan.kept { try linkOrWrite(path, tree[path] ?? []) }
    for path in plan.written { try change(.writeFile("\(stage)/\(path)", tree[path] ?? [])) }
    try save(plan)
  }

  /// A second name for a file that stays, or a copy where the file system gives none.
  private func linkOrWrite(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    do {
      try change(.link("\(place.name)/\(path)", to: "\(stage)/\(path)"))
    } catch {
      guard let code = error.code, [EPERM, EMLINK, EXDEV, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) else {
        throw error
      }
      try change(.writeFile("\(stage)/\(path)", bytes))
    }
  }

  private func save(_ plan: PublishPlan) throws(DiskError) {
    if plan.written.count + plan.folders.count > 32 {
      do { return try change(.syncAll(stage)) } catch { guard error.code == ENOSYS else { throw error } }
    }
    for path in plan.written { try change(.syncFile("\(stage)/\(path)")) }
    for folder in plan.folders.reversed() { try change(.syncFolder("\(stage)/\(folder.path)")) }
    try change(.syncFolder(stage))
  }

  /// Looks at the stage as a reader will: every name, and the size of every file of ours. Gives what it saw.
  func verifyStage(_ plan: PublishPlan, against tree: FileTree) throws(DiskError) -> FolderScan {
    let staged = try FolderScan(parent.folder(stage, shown: place.shown), shown: place.shown)
    let wanted = Set(
      plan.written + plan.kept + plan.foreign + plan.folders.map(\.path) + [PublishedManifest.name])
    let wrong = wanted.union(staged.paths).filter { path in
      guard let status = staged.entries[path], wanted.contains(path) else { return true }
      guard let bytes = tree[path] else { return false }
      return status.kind != .file || status.size != bytes.count
    }.sortedByBytes().first
    guard let wrong else { return staged }
    throw DiskError("publish", "\(place.shown)/\(wrong)", .refused("the disk doesn't hold what was written"))
  }

  /// Puts the stage in the output's place. Afterwards the old tree, if there was one, has the name that is
  /// returned.
  func swap(hasOld: Bool) throws(DiskError) -> (PublishReport.Swap, old: String?) {
    guard hasOld else {
      try change(.rename(stage, to: place.name))
      return (.created, nil)
    }
    do {
      try change(.exchange(stage, place.name))
      return (.exchange, stage)
    } catch {
      guard error.isUnknownCall else { throw error }
    }
    do {
      try change(.rename(place.name, to: aside))
      try change(.rename(stage, to: place.name))
    } catch {
      // Fails harmlessly where there is nothing to undo; should it fail otherwise, the next build brings the
      // old tree back.
      try? change(.rename(aside, to: place.name))
      throw error
    }
    return (.rename, aside)
  }
}
