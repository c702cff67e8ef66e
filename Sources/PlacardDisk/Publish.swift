package import PlacardCore

/// Makes a folder hold exactly a tree, in one step: whoever reads it sees the whole old tree or the whole new
/// one, even if this process is killed. Files that stay the same keep their times and their identity on disk;
/// where nothing differs, nothing is touched. Files that Placard didn't write stay.
///
/// Where the file system knows no exchange of names, there are two steps with a moment between them in which
/// the folder is missing; the report says so, and a build that dies in that moment is repaired by the next
/// one.
///
/// - Precondition: every path of the tree is relative, without empty parts, `.`, `..`, line feeds or NUL, and no
///   file stands where another needs a folder.
/// - Throws: where the disk fails, another build is publishing to the folder, or the folder holds what isn't
///   Placard's in a place that is needed. The folder then is as it was, except that a failure to make a finished
///   swap durable leaves the new tree there.
package func publish(
  _ tree: FileTree, to output: String, disk: Disk = .system
) throws(DiskError) -> PublishReport {
  let paths = tree.paths
  precondition(paths.allSatisfy(PublishedManifest.isLegal), "a path to publish leaves its folder")
  precondition(
    PublishedManifest.folders(above: paths).allSatisfy { tree[$0] == nil }, "a file is also a folder")
  let place = try OutputPlace(output)
  let parent = try Descriptor.root(place.parent)
  let lock = try PublishLock(place, in: parent, disk: disk)
  let publisher = Publisher(place, in: parent, disk: disk)
  do {
    let report = try publisher.publish(tree, paths)
    lock.release(place, in: publisher.parent, disk: disk)
    return report
  } catch {
    lock.release(place, in: publisher.parent, disk: disk)
    throw error
  }
}

extension Publisher {
  fileprivate func publish(_ tree: FileTree, _ paths: [String]) throws(DiskError) -> PublishReport {
    try clearLeftovers()
    let scan = try scan(for: tree)
    let old = scan ?? FolderScan()
    let manifest = PublishedManifest(paths: paths)
    if old.unchanged.count == paths.count, old.manifestBytes == manifest.bytes {
      return PublishReport(unchanged: paths.count, swap: .nothing)
    }
    if scan != nil { try parent.requireWritable(place.name, shown: place.shown) }
    let plan = try PublishPlan(for: tree, manifest, over: old, owned: owned(old), in: place)
    let staged: FolderScan
    let result: (swap: PublishReport.Swap, old: String?)
    do {
      try fillStage(plan, from: tree)
      staged = try verifyStage(plan, against: tree)
      result = try swap(hasOld: scan != nil)
    } catch {
      // The failure that matters is the first one; what this leaves, the next build clears.
      try? removeTree(stage, beside: old, isOldTree: false)
      throw error
    }
    try change(.syncFolder("."))
    return PublishReport(
      written: plan.written, removed: plan.removed, unchanged: plan.kept.count, swap: result.swap,
      leftover: removeOld(result.old, beside: staged))
  }

  /// The new tree is published by now, so a failure is told and not thrown.
  private func removeOld(_ old: String?, beside published: FolderScan) -> DiskError? {
    do {
      if let old { try removeTree(old, beside: published, isOldTree: true) }
      return nil
    } catch {
      return error
    }
  }
}
