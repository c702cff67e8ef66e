/// A file that Placard makes for other tools from the description by which content is read.
package struct EditorFile: Sendable {
  /// As it is asked for: `jurisdiction`.
  package let name: String
  /// As it is called in a folder: `jurisdiction.json`.
  package let path: String
  /// What it describes, or whom it is for.
  package let meaning: String
  package let bytes: [UInt8]

  package init(name: String, path: String, meaning: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.meaning = meaning
    self.bytes = bytes
  }
}
