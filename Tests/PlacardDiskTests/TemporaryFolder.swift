import PlacardCore

@testable import PlacardDisk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for each test, removed with everything in it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/placard-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw DiskError.last("create", base) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? Self.empty(Descriptor.root(path))
    _ = unsafe rmdir(path)
  }

  private static func empty(_ opened: consuming Descriptor) throws {
    var folder = opened
    for name in try folder.entries(shown: "").map(\.name) {
      let terminated = name.map { CChar(bitPattern: $0) } + [0]
      guard unsafe unlinkat(folder.number, terminated, 0) != 0 else { continue }
      try empty(folder.folder(String(decoding: name, as: UTF8.self), shown: ""))
      _ = unsafe unlinkat(folder.number, terminated, AT_REMOVEDIR)
    }
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes the folders above a path and the file.
  func write(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws {
    makeFolders(above: name)
    _ = unsafe unlink(self(name))
    let file = unsafe open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { _ = close(file) }
    guard file >= 0, PlacardDiskTests.write(file, bytes) == bytes.count, fchmod(file, mode_t(mode)) == 0
    else { throw DiskError.last("write", name) }
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// Makes an empty file whose name needn't be text.
  func write(name: [UInt8], in folder: String) throws {
    let bytes =
      self(folder).utf8.map { CChar(bitPattern: $0) } + [47] + name.map { CChar(bitPattern: $0) } + [0]
    let file = unsafe open(bytes, O_WRONLY | O_CREAT, 0o644)
    guard file >= 0 else { throw DiskError.last("write", folder) }
    _ = close(file)
  }

  func makeFolders(above name: String) {
    let parts = name.split(separator: "/").dropLast()
    for count in parts.indices.map({ $0 + 1 }) {
      _ = unsafe mkdir(self(parts[..<count].joined(separator: "/")), 0o755)
    }
  }

  func makeFolder(_ name: String) {
    makeFolders(above: name + "/x")
  }

  func makeSymbolicLink(_ name: String, to target: String) {
    makeFolders(above: name)
    _ = unsafe symlink(target, self(name))
  }

  func makePipe(_ name: String) {
    makeFolders(above: name)
    _ = unsafe mkfifo(self(name), 0o644)
  }

  func makeHardLink(_ name: String, to other: String) {
    makeFolders(above: name)
    _ = unsafe link(self(other), self(name))
  }

  func remove(_ name: String) {
    _ = PlacardDiskTests.removeFile(self(name))
  }

  func status(_ name: String) -> FileStatus? { rawStatus(name).map(FileStatus.init) }

  private func rawStatus(_ name: String) -> stat? {
    var status = stat()
    return unsafe lstat(self(name), &status) == 0 ? status : nil
  }

  /// The names directly in it, sorted.
  var names: [String] {
    guard var folder = try? Descriptor.root(path) else { return [] }
    return (try? folder.entries(shown: path).map { String(decoding: $0.name, as: UTF8.self) }) ?? []
  }

  /// What stays the same while nobody touches a file: which it is, and when it was written.
  func identity(_ name: String) -> String {
    guard let status = rawStatus(name) else { return "missing" }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return "\(name) \(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
  }

  /// Every file below a folder by path; folders end in a slash, symbolic links show their target.
  func contents(_ name: String) throws -> [String: String] {
    var found: [String: String] = [:]
    try collect(Descriptor.root(self(name)), at: "", into: &found)
    return found
  }

  private func collect(
    _ opened: consuming Descriptor, at path: String, into found: inout [String: String]
  ) throws {
    var folder = opened
    for name in try folder.entries(shown: path).map(\.name) {
      let text = String(decoding: name, as: UTF8.self)
      guard let status = try folder.status(of: text, shown: text) else { continue }
      switch status.kind {
      case .folder:
        found["\(path)\(text)/"] = ""
        try collect(folder.folder(text, shown: text), at: "\(path)\(text)/", into: &found)
      case .file:
        let bytes = try folder.file(text, shown: text).read(status.size, shown: text)
        found[path + text] = String(decoding: bytes, as: UTF8.self)
      case let kind: found[path + text] = kind.words
      }
    }
  }
}

private func write(_ file: Int32, _ bytes: [UInt8]) -> Int {
  #if canImport(Glibc)
    unsafe Glibc.write(file, bytes, bytes.count)
  #else
    unsafe Darwin.write(file, bytes, bytes.count)
  #endif
}

private func removeFile(_ path: String) -> Int32 {
  #if canImport(Glibc)
    unsafe Glibc.remove(path)
  #else
    unsafe Darwin.remove(path)
  #endif
}

/// The file modes that new files don't get, for the whole process; gives the ones before.
func setMask(_ mask: UInt32) -> UInt32 {
  UInt32(umask(mode_t(mask)))
}
