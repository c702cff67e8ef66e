import PlacardCore

/// A Markdown file taken apart: the YAML between the first two `---` lines, and the rest.
package struct FrontMatter {
  package let fields: [UInt8]
  package let body: String
  /// The line of the file on which the body begins.
  package let bodyLine: Int

  /// Nil where the file doesn't begin with a `---` line or no second one ends the front matter.
  package init?(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    guard let first = lines.first, Self.isFence(first),
      let end = lines.dropFirst().firstIndex(where: Self.isFence)
    else { return nil }
    fields = Array(lines[1..<end].joined(separator: [newline]))
    body = String(decoding: Array(lines[(end + 1)...].joined(separator: [newline])), as: UTF8.self)
    bodyLine = end + 2
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8)
  }
}
