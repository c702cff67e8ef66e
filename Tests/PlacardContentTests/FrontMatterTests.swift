import PlacardCore
import Testing

@testable import PlacardContent

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "A Markdown file is taken apart",
    arguments: [
      ("---\ntitle: x\n---\nWords\n", "title: x", "Words\n", 4), ("---\n---\n", "", "", 3), ("---\n---", "", "", 3),
      ("---\ntitle: x\n---", "title: x", "", 4),
      ("---\na: 1\nb: 2\n---\n\n# Head\n---\n", "a: 1\nb: 2", "\n# Head\n---\n", 5),
      ("---\r\ntitle: x\r\n---\r\nWords\r\n", "title: x\r", "Words\r\n", 4),
    ])
  func parts(file: String, fields: String, body: String, line: Int) throws {
    let matter = try #require(FrontMatter(Array(file.utf8)))
    #expect(Array(matter.fields) == Array(fields.utf8))
    #expect(Array(matter.body.utf8) == Array(body.utf8))
    #expect(matter.bodyLine == line)
  }

  @Test(
    "A file without both fences has none",
    arguments: [
      "", "Words", "---\ntitle: x\n", "title: x\n---\n", "\n---\n---\n", "--- \n---\n", "----\n----\n", "---\n ---\n",
      "\u{FEFF}---\n---\n",
    ])
  func missing(file: String) {
    #expect(FrontMatter(Array(file.utf8)) == nil)
  }

  @Test("Fields of a file with CRLF line ends are read like others")
  func carriageReturns() throws {
    let matter = try #require(FrontMatter(Array("---\r\ntitle: Words\r\n---\r\n".utf8)))
    let node = YAMLReader.read(matter.fields, file: "a.md", firstLine: 2)
    #expect(node.diagnostics == [])
    #expect(node.value.map { YAMLReaderTests.outline($0, places: true) } == "{title@2:1: 'Words'@2:8}@2:1")
  }
}
