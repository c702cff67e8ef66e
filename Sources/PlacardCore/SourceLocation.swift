/// A place in an input file, as an editor's status bar names it.
///
/// Lines and columns count from 1. Columns count Unicode scalars, not bytes. Without a line the whole file is meant;
/// without a column, the whole line.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The path below the root, with forward slashes: `Content/jurisdictions/ca.yaml`.
  package let file: String
  package let line: Int?
  package let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, leaving out what isn't known.
  package var description: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

/// A value and the place it was written.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Equatable where Value: Equatable {}
