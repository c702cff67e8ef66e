/// Files by path, as values: what was read, or what is to be published.
///
/// Paths are relative, with forward slashes, without `.` or `..`. Iteration is in order of the path's bytes, so nothing
/// made from a tree depends on the order in which a disk lists its folders.
package struct FileTree: Sendable, Equatable {
  private var contents: [String: [UInt8]] = [:]

  package init() {}

  /// A tree from paths and text, as tests write it.
  package init(_ files: [String: String]) {
    contents = files.mapValues { Array($0.utf8) }
  }

  package var count: Int { contents.count }

  package subscript(path: String) -> [UInt8]? {
    get { contents[path] }
    set { contents[path] = newValue }
  }

  /// Every path, sorted by bytes.
  package var paths: [String] {
    contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The text of a file. Bytes that aren't UTF-8 come out as U+FFFD; the readers report them before anyone asks.
  package func text(_ path: String) -> String? {
    contents[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every path whose file isn't the same in another tree, sorted by bytes: changed, added, or gone.
  package func paths(differingFrom other: FileTree) -> [String] {
    Set(contents.keys).union(other.contents.keys).filter { contents[$0] != other.contents[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files below a folder, whose name ends without a slash, with their whole paths.
  package func below(_ folder: String) -> FileTree {
    var tree = FileTree()
    tree.contents = contents.filter { $0.key.hasPrefix(folder + "/") }
    return tree
  }
}
