#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to publish to a folder, held by one build at a time. The system takes it back when a process
/// dies.
struct PublishLock: ~Copyable {
  private let file: Descriptor

  /// - Throws: a refusal, at once, where another build holds it.
  init(_ place: OutputPlace, in parent: borrowing Descriptor, disk: Disk) throws(DiskError) {
    // The build before removes the file as it ends; one that was opened just then is no lock any more.
    for _ in 0..<100 {
      do {
        try disk.perform(.createLock(place.lock), parent.number)
      } catch {
        throw DiskError("publish to", place.shown, error.reason)
      }
      guard try parent.status(of: place.lock, shown: place.shown)?.kind == .file else { continue }
      let file = try parent.file(place.lock, shown: place.shown)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EWOULDBLOCK { break }
        throw .last("lock", place.shown)
      }
      let held = try file.status(shown: place.shown)
      if let named = try parent.status(of: place.lock, shown: place.shown), named.isSameFile(as: held) {
        self.file = file
        return
      }
    }
    throw DiskError("publish to", place.shown, .refused("another build is publishing to it"))
  }

  /// Removes the file while the lock is still held, so nobody can hold a lock on a file without a name for
  /// long.
  consuming func release(_ place: OutputPlace, in parent: borrowing Descriptor, disk: Disk) {
    try? disk.perform(.removeFile(place.lock), parent.number)
    _ = file.number
  }
}
