package import PlacardCore

/// What becomes of a file that is there already.
package enum Existing: Sendable {
  /// Nothing is written at all, not even the other files.
  case stays
  /// The new one takes its place in one step.
  case isReplaced
}

/// Writes files below a folder, each as a whole or not at all, and makes the folders that they need.
///
/// Unlike publishing, it knows nothing of the other files there and removes none.
///
/// - Throws: where a file is there and must stay, before anything is written; and what the machine causes.
package func writeFiles(
  _ files: FileTree, below root: String, _ existing: Existing, disk: Disk = .system
) throws(DiskError) {
  try makeFolder(root, disk: disk)
  let writer = try FileWriter(root: root, disk: disk)
  if existing == .stays {
    for path in files.paths where try writer.status(of: path) != nil {
      throw DiskError("create", writer.shown(path), .refused("it is there already, and nothing is overwritten"))
    }
  }
  for path in files.paths {
    guard let bytes = files[path] else { continue }
    try writer.write(bytes, to: path)
  }
}

/// Makes a folder and those above it, where they aren't there.
package func makeFolder(_ path: String, disk: Disk = .system) throws(DiskError) {
  let base = path.hasPrefix("/") ? "/" : "."
  let writer = try FileWriter(root: base, disk: disk)
  let parts = path.split(separator: "/").filter { $0 != "." }.map(String.init)
  guard !parts.isEmpty else { return }
  try writer.makeFolders(parts, followingLinks: true)
}

/// A folder that files are written below.
private struct FileWriter: ~Copyable {
  private let root: Descriptor
  private let name: String
  private let disk: Disk

  init(root path: String, disk: Disk) throws(DiskError) {
    root = try Descriptor.root(path)
    name = path
    self.disk = disk
  }

  /// A path as the user would write it.
  func shown(_ path: String) -> String {
    name == "." ? path : name.hasSuffix("/") ? name + path : "\(name)/\(path)"
  }

  func status(of path: String) throws(DiskError) -> FileStatus? {
    try root.status(of: path, shown: shown(path))
  }

  func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let parts = path.split(separator: "/").map(String.init)
    try makeFolders(parts.dropLast(), followingLinks: false)
    let folder = parts.dropLast().map { "\($0)/" }.joined()
    let new = "\(folder).\(parts.last ?? "").placard-new"
    if try status(of: new) != nil { try change(.removeFile(new), path) }
    try change(.writeFile(new, bytes), path)
    try change(.rename(new, to: path), path)
  }

  func makeFolders(_ parts: [String], followingLinks: Bool) throws(DiskError) {
    var folder = ""
    for part in parts {
      folder += folder.isEmpty ? part : "/\(part)"
      switch try status(of: folder)?.kind {
      case nil: try change(.createFolder(folder, mode: 0o755), folder)
      case .folder: break
      case .symbolicLink where followingLinks || part == "..": break
      case let kind?: throw DiskError("write into", shown(folder), .refused("it is \(kind.words); choose a folder"))
      }
    }
  }

  private func change(_ change: Disk.Change, _ path: String) throws(DiskError) {
    do {
      try disk.perform(change, root.number)
    } catch {
      throw DiskError(error.operation, shown(path), error.reason)
    }
  }
}
