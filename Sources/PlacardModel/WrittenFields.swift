package import PlacardCore

/// A record as its file holds it: every plain value by the path of its field, in the file's order, each with its place.
///
/// Typed records are for making pages; this is for telling where a page's fact was written.
package struct WrittenFields: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    /// Names and indices from the top of the record: `office.phone`, `sources[2].address`.
    package let path: String
    /// The value as written; nil where it is `null`, which says that nobody knows.
    package let value: String?
    package let location: SourceLocation

    package init(path: String, value: String?, location: SourceLocation) {
      self.path = path
      self.value = value
      self.location = location
    }
  }

  package let fields: [Field]

  package init(_ fields: [Field]) {
    self.fields = fields
  }

  /// What a record has that no file holds.
  package static let none = WrittenFields([])

  /// Where a field is written; where it was left out, where the record begins.
  package func place(of path: String) -> SourceLocation? {
    (first(below: path) ?? fields.first)?.location
  }

  /// The fields at and below a path: `office` gives `office.title`, `office.address[0]` and so on.
  package func fields(below path: String) -> [Field] { fields.filter { $0.isBelow(path) } }

  private func first(below path: String) -> Field? { fields.first { $0.isBelow(path) } }
}

extension WrittenFields.Field {
  fileprivate func isBelow(_ path: String) -> Bool {
    guard self.path.hasPrefix(path) else { return false }
    let next = self.path.utf8.dropFirst(path.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }
}
