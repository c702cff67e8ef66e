import PlacardContent
import PlacardCore
import PlacardMarkdown

/// The parts are the file's own bytes, each found where it says, and what is wrong in either is told there.
func checkFrontMatter(_ bytes: [UInt8]) throws(Complaint) {
  guard let parts = FrontMatter(bytes) else { return }
  let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
  try expect((3...lines.count + 1).contains(parts.bodyLine), "the body begins on line \(parts.bodyLine)")
  let body = Array(lines.dropFirst(parts.bodyLine - 1).joined(separator: [10]))
  try expect(String(decoding: body, as: UTF8.self) == parts.body, "the body isn't what stands behind the fence")
  let fields = Array(lines[1..<parts.bodyLine - 2].joined(separator: [10]))
  try expect(fields == parts.fields, "the fields aren't what stands between the fences")
  let read = YAMLReader.read(parts.fields, file: "a.md", firstLine: 2)
  try expectPlaces(read.diagnostics, lines: 2...1 + lineCount(parts.fields))
  let copy = MarkdownDocument.parse(parts.body, file: "a.md", firstLine: parts.bodyLine)
  let last = parts.bodyLine + lineCount(Array(parts.body.utf8))
  try expectPlaces(copy.diagnostics, lines: parts.bodyLine...last)
}
