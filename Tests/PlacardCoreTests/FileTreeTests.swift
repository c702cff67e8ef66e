import PlacardCore
import Testing

@Suite("File trees")
struct FileTreeTests {
  let tree = FileTree([
    "b/z.yaml": "z", "b.yaml": "dot", "b": "file", "a/é": "accent", "a/z": "plain", "B": "capital", "bc/d": "d",
  ])

  @Test("Paths come in order of their bytes")
  func order() {
    #expect(tree.paths == ["B", "a/z", "a/é", "b", "b.yaml", "b/z.yaml", "bc/d"])
    #expect(tree.count == 7)
  }

  @Test("What is below a folder keeps its whole path, and neighbours of a similar name stay out")
  func below() {
    #expect(tree.below("b").paths == ["b/z.yaml"])
    #expect(tree.below("a").paths == ["a/z", "a/é"])
    #expect(tree.below("nowhere").count == 0)
  }

  @Test("Text, and bytes that aren't text")
  func text() {
    var tree = tree
    tree["bad"] = [0x61, 0xFF]
    #expect(tree.text("a/é") == "accent")
    #expect(tree.text("bad") == "a\u{FFFD}")
    #expect(tree.text("nothing") == nil)
    tree["bad"] = nil
    #expect(tree["bad"] == nil)
    #expect(tree == self.tree)
  }
}
