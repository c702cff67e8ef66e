import PlacardCore
import PlacardDisk
import PlacardTestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A site written to a folder of its own, which is removed with everything in it.
final class SiteFolder {
  private struct CannotWrite: Error {
    let path: String
  }

  let path: String
  /// Files, links and folders, in the order in which they were made.
  private var made: [String] = []

  init(_ files: FileTree, links: [(path: String, target: String)]) throws {
    var template = Array("/tmp/placard-site-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw CannotWrite(path: "/tmp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for file in files.paths { try write(file, files[file]) }
    for link in links {
      guard unsafe symlink(link.target, place(link.path)) == 0 else { throw CannotWrite(path: link.path) }
    }
  }

  deinit {
    for path in made.reversed() { if unsafe unlink(path) != 0 { _ = unsafe rmdir(path) } }
    _ = unsafe rmdir(path)
  }

  /// The whole path, with the folders above it made.
  private func place(_ name: String) -> String {
    let parts = name.split(separator: "/")
    for count in 1..<parts.count {
      let folder = "\(path)/\(parts[..<count].joined(separator: "/"))"
      if unsafe mkdir(folder, 0o755) == 0 { made.append(folder) }
    }
    made.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }

  private func write(_ name: String, _ bytes: [UInt8]?) throws {
    let file = unsafe open(place(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { _ = close(file) }
    var rest = (bytes ?? [])[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe sendBytes(file, $0) }
      guard count > 0 else { throw CannotWrite(path: name) }
      rest = rest.dropFirst(count)
    }
  }
}

private func sendBytes(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Glibc)
    unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
  #else
    unsafe Darwin.write(file, bytes.baseAddress, bytes.count)
  #endif
}
