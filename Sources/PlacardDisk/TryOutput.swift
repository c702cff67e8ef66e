#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a disk offers to a site that is published there.
package struct OutputOffer: Sendable, Equatable {
  /// Whether two folders can be swapped in one step.
  package let exchanges: Bool
  /// Bytes that are free for us.
  package let free: Int
}

/// Tries what publishing to a folder needs, beside that folder, and leaves nothing behind: two empty folders are made,
/// swapped and removed.
///
/// - Throws: what would stop a build: a folder that can't be written, one that isn't a folder, a build that is publishing.
package func tryOutput(_ output: String, disk: Disk = .system) throws(DiskError) -> OutputOffer {
  let place = try OutputPlace(output)
  let parent = try Descriptor.root(place.parent)
  if let kind = try parent.status(of: place.name, shown: place.shown)?.kind {
    guard kind == .folder else { throw DiskError("publish to", place.shown, .refused("it is \(kind.words)")) }
    try parent.requireWritable(place.name, shown: place.shown)
  }
  let lock = try PublishLock(place, in: parent, disk: disk)
  let result: Result<Bool, DiskError>
  do throws(DiskError) {
    result = .success(try trySwap(place, parent, disk))
  } catch {
    result = .failure(DiskError(error.operation, place.shown, error.reason))
  }
  lock.release(place, in: parent, disk: disk)
  return OutputOffer(exchanges: try result.get(), free: try free(in: parent, place))
}

private func trySwap(_ place: OutputPlace, _ parent: borrowing Descriptor, _ disk: Disk) throws(DiskError) -> Bool {
  // Named like stages, so that whatever is left after a crash goes with the next build.
  let names = ["try-a", "try-b"].map { place.stagePrefix + $0 }
  for name in names where try parent.status(of: name, shown: place.shown) != nil {
    try disk.perform(.removeFolder(name), parent.number)
  }
  for name in names { try disk.perform(.createFolder(name, mode: 0o755), parent.number) }
  defer { for name in names { try? disk.perform(.removeFolder(name), parent.number) } }
  do throws(DiskError) {
    try disk.perform(.exchange(names[0], names[1]), parent.number)
    return true
  } catch {
    guard error.isUnknownCall else { throw error }
    return false
  }
}

private func free(in folder: borrowing Descriptor, _ place: OutputPlace) throws(DiskError) -> Int {
  var status = statvfs()
  guard unsafe fstatvfs(folder.number, &status) == 0 else { throw .last("examine", place.parent) }
  return Int(clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
}
