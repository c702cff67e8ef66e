#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Descriptor {
  /// The bytes of every name in this folder but `.` and `..`, sorted, because a disk lists them in any order.
  func names(shown path: String) throws(DiskError) -> [[UInt8]] {
    // A second descriptor, because closing the stream closes the one it was made from.
    let copy = unsafe openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last("list", path) }
    guard let stream = unsafe fdopendir(copy) else {
      let failure = DiskError.last("list", path)
      _ = close(copy)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe Self.name(of: entry)
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .last("list", path) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The entry may be shorter than its declared type, so the name is read in place and only up to its end.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = unsafe UnsafeRawPointer(entry) + offset
    let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
