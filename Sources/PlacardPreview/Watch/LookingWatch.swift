#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at every file's size and time again and again: works on every system and every disk, a moment later.
package struct LookingWatch: FolderWatch {
  package let number: Int32? = nil
  package let interval = Duration.milliseconds(250)

  private let folders: [String]
  private var last: [String: Look]

  package init(_ folders: [String]) {
    self.folders = folders
    last = Self.look(at: folders)
  }

  package mutating func hasChanged() -> Bool {
    let now = Self.look(at: folders)
    defer { last = now }
    return now != last
  }

  /// What a file looks like from outside.
  private struct Look: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let identity: UInt64

    init(_ status: stat) {
      #if canImport(Glibc)
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
      #else
        (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
      #endif
      size = Int(status.st_size)
      identity = UInt64(status.st_ino)
    }
  }

  private static func look(at folders: [String]) -> [String: Look] {
    var seen: [String: Look] = [:]
    for folder in folders {
      visit(folder) { path, status in seen[path] = Look(status) }
    }
    return seen
  }
}

/// Goes through a folder and all below it. Links aren't followed, and what can't be read is passed over: the build says
/// what is wrong with it.
func visit(_ path: String, depth: Int = 0, _ body: (String, stat) -> Void) {
  var status = stat()
  guard depth <= 32, unsafe lstat(path, &status) == 0 else { return }
  body(path, status)
  guard status.st_mode & S_IFMT == S_IFDIR, let stream = unsafe opendir(path) else { return }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    if let offset = MemoryLayout<dirent>.offset(of: \.d_name) {
      let start = unsafe UnsafeRawPointer(entry) + offset
      names.append(unsafe String(cString: start.assumingMemoryBound(to: CChar.self)))
    }
  }
  unsafe closedir(stream)
  for name in names where name != "." && name != ".." { visit("\(path)/\(name)", depth: depth + 1, body) }
}
