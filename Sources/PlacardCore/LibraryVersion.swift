/// A C library that this program uses, and which one it is.
package struct LibraryVersion: Sendable, Equatable {
  package let name: String
  package let version: String

  package init(_ name: String, _ version: String) {
    self.name = name
    self.version = version
  }
}
