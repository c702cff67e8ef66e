import Crypto
package import PlacardCore

/// What earlier builds printed, so that nothing is printed twice. A memo and no more: without it a build makes the same
/// files, only later.
package struct Shelf: Sendable {
  /// Printed groups by the names that their ingredients give them.
  package let entries: FileTree
  /// Tells this program from any other: what another one printed is not what this one would.
  package let edition: [UInt8]

  package init(entries: FileTree, edition: [UInt8]) {
    self.entries = entries
    self.edition = edition
  }

  /// Nothing on it, and nobody's.
  package static let empty = Shelf(entries: FileTree(), edition: [])
}

/// A digest of everything that a group of sheets is printed from.
struct Ingredients {
  private var digest = SHA256()

  /// Lengths go before bytes, so that no two lists of parts look the same.
  mutating func add(_ bytes: [UInt8]) {
    var part = ByteWriter()
    part.write(bytes)
    digest.update(data: part.bytes)
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Every file of a tree whose path begins so, by path and bytes.
  mutating func add(_ files: FileTree, where isMeant: (String) -> Bool) {
    for path in files.paths where isMeant(path) {
      add(path)
      add(files[path] ?? [])
    }
  }

  /// The name of an entry: the digest in hexadecimal.
  var name: String {
    digest.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
