/// A page template that has passed every check: rendering it writes nothing unescaped but checked markup, and can
/// fail in one way, by growing without end.
package struct Template: Sendable {
  let program: Program

  /// - Parameter scopes: one for each schema the template was compiled with, in the same order.
  /// - Returns: whether the page is whole; one of more than 2,000,000 bytes or 200,000 steps isn't, because loops in loops
  ///   would otherwise never end.
  package func render(_ scopes: [Scope], into output: inout [UInt8]) -> Bool {
    program.render(scopes, into: &output)
  }
}

/// A letter or a call script that has passed every check. It makes plain text, so nothing in it is escaped;
/// it is text, and never markup, to whoever places it in a page.
package struct TextTemplate: Sendable {
  let program: Program

  /// - Parameter scopes: one for each schema the template was compiled with, in the same order.
  package func render(_ scopes: [Scope]) -> String {
    var output: [UInt8] = []
    // A letter has no loops, so it ends.
    _ = program.render(scopes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
