#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file or folder, closed when it goes out of scope.
///
/// Everything is opened below another descriptor and never through a symbolic link in the last place, so
/// walking down name by name can't be led outside the root.
@safe struct Descriptor: ~Copyable {
  #if canImport(Glibc)
    typealias Stream = OpaquePointer
  #else
    typealias Stream = UnsafeMutablePointer<DIR>
  #endif

  let number: Int32
  /// What a folder is listed through, from the first listing on. It owns the descriptor then.
  var stream: Stream?

  init(owning number: Int32) {
    self.number = number
    unsafe stream = nil
  }

  deinit {
    if let stream = unsafe stream {
      unsafe closedir(stream)
    } else {
      _ = close(number)
    }
  }

  /// Opens the folder a user named, where a symbolic link is the user's own choice.
  static func root(_ path: String) throws(DiskError) -> Descriptor {
    try open(path.isEmpty ? "." : path, below: AT_FDCWD, O_RDONLY | O_DIRECTORY, shown: path)
  }

  /// Opens the file of a program, which may be a link: the system's own name for it is one.
  static func program(_ path: String) throws(DiskError) -> Descriptor {
    try open(path, below: AT_FDCWD, O_RDONLY, shown: path)
  }

  /// Opens a folder directly below this one.
  func folder(_ name: String, shown path: String) throws(DiskError) -> Descriptor {
    try Self.open(name, below: number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, shown: path)
  }

  /// Opens a file directly below this folder. A named pipe put there in the meantime doesn't make the call
  /// wait.
  func file(_ name: String, shown path: String) throws(DiskError) -> Descriptor {
    try Self.open(name, below: number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, shown: path)
  }

  private static func open(
    _ name: String, below root: Int32, _ flags: Int32, shown path: String
  ) throws(DiskError) -> Descriptor {
    var descriptor: Int32 = -1
    repeat {
      descriptor = unsafe openat(root, name, flags | O_CLOEXEC)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw .last("open", path) }
    return Descriptor(owning: descriptor)
  }

  func status(shown path: String) throws(DiskError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last("examine", path) }
    return FileStatus(status)
  }

  /// What the name stands for, a symbolic link standing for itself; nil where there is nothing.
  func status(of name: String, shown path: String) throws(DiskError) -> FileStatus? {
    var status = stat()
    if unsafe fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    guard errno == ENOENT || errno == ENOTDIR else { throw .last("examine", path) }
    return nil
  }

  /// Refuses a folder that somebody made read-only: its parent would let us swap it, which would get around that.
  func requireWritable(_ name: String, shown path: String) throws(DiskError) {
    guard unsafe faccessat(number, name, W_OK, AT_EACCESS) == 0 else { throw .last("write to", path) }
  }

  /// As many bytes as were asked for, or fewer where the file ends before.
  func read(_ size: Int, shown path: String) throws(DiskError) -> [UInt8] {
    var failure: DiskError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = unsafe Self.read(number, base + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .last("read", path) }
        guard got > 0 else { break }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func read(_ number: Int32, _ start: UnsafeMutablePointer<UInt8>, _ size: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(number, start, size)
    #else
      unsafe Darwin.read(number, start, size)
    #endif
  }
}
