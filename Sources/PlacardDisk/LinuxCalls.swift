#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Two calls that Glibc declares only for programs of the GNU dialect, which Swift's import of it isn't. They
// are looked up by name, so that a C library without them is the same case as a kernel without them: ENOSYS.

extension Disk {
  /// Swaps two folders in one step.
  static func exchange(_ path: String, _ other: String, _ root: Int32) throws(DiskError) {
    #if canImport(Glibc)
      typealias Call =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      let exchangeFlag: UInt32 = 2
      guard let symbol = unsafe dlsym(nil, "renameat2") else {
        throw DiskError("replace", other, .code(ENOSYS))
      }
      let call = unsafe unsafeBitCast(symbol, to: Call.self)
      guard unsafe call(root, path, root, other, exchangeFlag) == 0 else { throw .last("replace", other) }
    #else
      guard unsafe renameatx_np(root, path, root, other, UInt32(RENAME_SWAP)) == 0 else {
        throw .last("replace", other)
      }
    #endif
  }

  /// Makes everything on the file system that holds the path durable. Since Linux 5.8 it reports what
  /// couldn't be written, like `fsync`. Fails with ENOSYS where a system has no such call.
  static func syncAll(_ path: String, _ root: Int32) throws(DiskError) {
    #if canImport(Glibc)
      typealias Call = @convention(c) (Int32) -> Int32
      guard let symbol = unsafe dlsym(nil, "syncfs") else { throw DiskError("save", path, .code(ENOSYS)) }
      let number = unsafe openat(root, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard number >= 0 else { throw .last("save", path) }
      let folder = Descriptor(owning: number)
      let call = unsafe unsafeBitCast(symbol, to: Call.self)
      guard call(folder.number) == 0 else { throw .last("save", path) }
    #else
      throw DiskError("save", path, .code(ENOSYS))
    #endif
  }
}
