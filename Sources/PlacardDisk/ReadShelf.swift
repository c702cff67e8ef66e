package import PlacardCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads what a build kept for the next one: the files of one folder, by their names. No folder is an empty one.
package func readShelf(root: String, folder: String) throws(DiskError) -> FileTree {
  guard try Descriptor.root(root).status(of: folder, shown: folder) != nil else { return FileTree() }
  var limits = ReadLimits()
  limits.assetBytes = limits.totalBytes
  let read = try readTree(root: root, folders: [folder], limits: limits).value ?? FileTree()
  var entries = FileTree()
  for path in read.paths { entries[String(path.dropFirst(folder.utf8.count + 1))] = read[path] }
  return entries
}

/// Reads the bytes of the program that is running, which tell it from every other, piece by piece: they are many times
/// what a site has.
package func readOwnProgram(piece: ([UInt8]) -> Void) throws(DiskError) {
  try readPieces(of: programPath) { bytes in
    piece(bytes)
    return true
  }
}

/// The folder that the program which is running really is in; nil where that can't be found out.
package func programFolder() -> String? {
  guard let real = unsafe realpath(programPath, nil) else { return nil }
  defer { unsafe free(real) }
  let path = unsafe String(cString: real)
  return path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
}

/// When the program that is running was made, in seconds since 1970; nil where that can't be found out.
package func programTime() -> Int? {
  var status = stat()
  guard unsafe stat(programPath, &status) == 0 else { return nil }
  #if canImport(Glibc)
    return status.st_mtim.tv_sec
  #else
    return status.st_mtimespec.tv_sec
  #endif
}

/// Whether a folder stands at a path, or a link to one.
package func isFolder(_ path: String) -> Bool {
  (try? Descriptor.root(path)) != nil
}

/// The system's own name for the program that is running.
private var programPath: String {
  #if canImport(Glibc)
    return "/proc/self/exe"
  #else
    var size: UInt32 = 0
    unsafe _NSGetExecutablePath(nil, &size)
    return unsafe String(
      unsafeUninitializedCapacity: Int(size)
    ) { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        unsafe _ = _NSGetExecutablePath(text.baseAddress, &size)
      }
      return max(0, Int(size) - 1)
    }
  #endif
}

/// Reads a file that a user named piece by piece, however large it is.
///
/// - Parameter piece: takes some of the bytes, and says whether it wants more.
package func readPieces(of path: String, piece: ([UInt8]) -> Bool) throws(DiskError) {
  let file = try Descriptor.program(path)
  guard try file.status(shown: path).kind != .folder else {
    throw DiskError("read", path, .refused("it is a folder; name a file"))
  }
  while true {
    let bytes = try file.read(1 << 16, shown: path)
    guard !bytes.isEmpty, piece(bytes) else { return }
  }
}
