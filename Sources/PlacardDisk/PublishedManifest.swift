/// The list of the files that Placard wrote into a folder, which is how it knows its own from everybody
/// else's.
struct PublishedManifest {
  static let name = ".placard-manifest"
  private static let firstLine = "placard-manifest 1"

  /// Sorted by bytes, without the list itself.
  let paths: [String]

  init(paths: [String]) {
    self.paths = paths
  }

  /// Nil where it isn't a list that Placard finished writing. Every path is checked, because it names files
  /// to delete.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == UInt8(ascii: "\n") else {
      return nil
    }
    let lines = text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.elementsEqual(Self.firstLine.utf8) else { return nil }
    paths = lines.dropFirst().map { String(Substring($0)) }
    guard paths.allSatisfy(Self.isLegal) else { return nil }
  }

  var bytes: [UInt8] {
    Array(([Self.firstLine] + paths).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  /// Whether a path stays below its root, is one line, and isn't the list's own.
  static func isLegal(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let areLegal = parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
    return areLegal && path != name && !path.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "\n") }
  }

  /// Every folder above some path.
  static func folders(above paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard folders.insert(String(rest)).inserted else { break }
      }
    }
    return folders
  }
}

extension Sequence<String> {
  /// By bytes, so a folder comes before what it holds.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
