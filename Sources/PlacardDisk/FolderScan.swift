/// Everything below a folder at one moment. Nothing is followed out of it.
struct FolderScan {
  /// Files, folders and whatever else there is, by path below the folder.
  private(set) var entries: [String: FileStatus] = [:]
  /// Every path in an order that is the same on every disk, folders before what they hold.
  private(set) var paths: [String] = []
  /// The files whose bytes are as wanted.
  private(set) var unchanged: Set<String> = []
  private(set) var manifestBytes: [UInt8]?

  init() {}

  /// - Parameters:
  ///   - shown: the folder's path for messages.
  ///   - wanted: what a file should hold, where that is worth comparing.
  init(
    _ folder: consuming Descriptor, shown: String, wanted: (String) -> [UInt8]? = { _ in nil }
  ) throws(DiskError) {
    try read(folder, at: "", shown: shown, wanted: wanted)
  }

  private mutating func read(
    _ opened: consuming Descriptor, at prefix: String, shown: String, wanted: (String) -> [UInt8]?
  ) throws(DiskError) {
    var folder = opened
    for bytes in try folder.entries(shown: shown).map(\.name) {
      guard let name = String(validating: bytes, as: UTF8.self) else {
        let place = "\(shown)/\(NameRule.shown(bytes))"
        throw DiskError("publish beside", place, .refused("its name isn't UTF-8"))
      }
      let place = "\(shown)/\(name)"
      guard let status = try folder.status(of: name, shown: place) else { continue }
      let path = prefix + name
      entries[path] = status
      paths.append(path)
      if status.kind == .folder {
        try read(folder.folder(name, shown: place), at: path + "/", shown: place, wanted: wanted)
      } else if status.kind == .file {
        try compare(name, in: folder, status, at: path, shown: place, wanted: wanted)
      }
    }
  }

  private mutating func compare(
    _ name: String, in folder: borrowing Descriptor, _ status: FileStatus, at path: String, shown: String,
    wanted: (String) -> [UInt8]?
  ) throws(DiskError) {
    if path == PublishedManifest.name {
      manifestBytes = try folder.file(name, shown: shown).read(status.size, shown: shown)
    } else if let bytes = wanted(path), bytes.count == status.size, status.mode == 0o644,
      try folder.file(name, shown: shown).read(status.size, shown: shown) == bytes
    {
      unchanged.insert(path)
    }
  }
}
