#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Descriptor {
  /// A name in a folder.
  struct Entry {
    /// Any bytes but `/` and NUL; `.` and `..` are left out.
    let name: [UInt8]
    /// What it stood for when the folder was listed, where the file system tells without being asked for
    /// each.
    let kind: FileStatus.Kind?
  }

  /// Every name in this folder, sorted by bytes, because a disk lists them in any order. A folder is listed
  /// once.
  mutating func entries(shown path: String) throws(DiskError) -> [Entry] {
    guard let stream = unsafe fdopendir(number) else { throw .last("list", path) }
    unsafe self.stream = unsafe stream
    var entries: [Entry] = []
    errno = 0
    while let found = unsafe readdir(stream) {
      let name = unsafe Self.name(of: found)
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) {
        entries.append(Entry(name: name, kind: Self.kind(unsafe Int32(found.pointee.d_type))))
      }
      errno = 0
    }
    guard errno == 0 else { throw .last("list", path) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private static func kind(_ type: Int32) -> FileStatus.Kind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    default: nil
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The entry may be shorter than its declared type, so the name is read in place and only up to its end.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = unsafe UnsafeRawPointer(entry) + offset
    let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
