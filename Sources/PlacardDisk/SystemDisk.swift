#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// The real disk.
  package static let system = Disk { (change, root) throws(DiskError) in
    switch change {
    case .createLock(let path): try createLock(path, root)
    case .createFolder(let path, let mode): try createFolder(path, mode: mode, root)
    case .writeFile(let path, let bytes): try writeFile(path, bytes, root)
    case .link(let path, let other):
      guard unsafe linkat(root, path, root, other, 0) == 0 else { throw .last("link", other) }
    case .syncFile(let path): try sync(path, O_RDONLY | O_NOFOLLOW, root)
    case .syncFolder(let path): try sync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, root)
    case .syncAll(let path): try syncAll(path, root)
    case .rename(let path, let other):
      guard unsafe renameat(root, path, root, other) == 0 else { throw .last("replace", other) }
    case .exchange(let path, let other): try exchange(path, other, root)
    case .removeFile(let path):
      guard unsafe unlinkat(root, path, 0) == 0 else { throw .last("remove", path) }
    case .removeFolder(let path):
      guard unsafe unlinkat(root, path, AT_REMOVEDIR) == 0 else { throw .last("remove", path) }
    }
  }

  private static func createLock(_ path: String, _ root: Int32) throws(DiskError) {
    let number = unsafe openat(root, path, O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw .last("create", path) }
    _ = close(number)
  }

  private static func createFolder(_ path: String, mode: UInt32, _ root: Int32) throws(DiskError) {
    guard unsafe mkdirat(root, path, 0o700) == 0 else { throw .last("create", path) }
    // Set afterwards, because what `mkdir` is given passes through the umask.
    guard unsafe fchmodat(root, path, mode_t(mode), 0) == 0 else { throw .last("create", path) }
  }

  private static func writeFile(_ path: String, _ bytes: [UInt8], _ root: Int32) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = unsafe openat(root, path, flags, 0o600)
    guard number >= 0 else { throw .last("write", path) }
    let file = Descriptor(owning: number)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write($0.baseAddress, $0.count, to: file.number) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last("write", path) }
      rest = rest.dropFirst(count)
    }
    guard fchmod(file.number, 0o644) == 0 else { throw .last("write", path) }
  }

  private static func write(_ start: UnsafeRawPointer?, _ count: Int, to number: Int32) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(number, start, count)
    #else
      unsafe Darwin.write(number, start, count)
    #endif
  }

  private static func sync(_ path: String, _ flags: Int32, _ root: Int32) throws(DiskError) {
    let number = unsafe openat(root, path, flags | O_CLOEXEC)
    guard number >= 0 else { throw .last("save", path) }
    let descriptor = Descriptor(owning: number)
    guard fsync(descriptor.number) == 0 else { throw .last("save", path) }
  }
}
