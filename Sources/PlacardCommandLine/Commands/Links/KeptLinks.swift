import PlacardCore
import PlacardDisk
import PlacardLinks

/// The memory of links as it is kept beside a site, in a hidden file that may be deleted at any time.
struct KeptLinks {
  let root: String

  static let name = ".placard-links"

  /// Trouble with it stops nobody: what can't be read is asked anew.
  func read() -> LinkMemory {
    var bytes: [UInt8] = []
    try? readPieces(of: "\(root)/\(Self.name)") { piece in
      bytes += piece
      return bytes.count < 10_000_000
    }
    return LinkMemory(bytes)
  }

  func write(_ memory: LinkMemory) throws(DiskError) {
    var files = FileTree()
    files[Self.name] = memory.bytes
    try writeFiles(files, below: root, .isReplaced)
  }
}
