import CustomDump
package import Testing

/// Fails a test where two values differ, showing the lines that do and nothing else.
///
/// CustomDump's function of this name passes without a word where its own reporting library isn't linked, so this one
/// only borrows its comparison.
package func expectNoDifference<Value: Equatable>(
  _ found: Value, _ expected: Value, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  let lines = diff(expected, found) ?? "they print alike"
  Issue.record("\(comment.map { "\($0)\n" } ?? "")expected −, found +\n\(lines)", sourceLocation: sourceLocation)
}
