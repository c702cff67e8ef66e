import PlacardCore
import Testing

@testable import PlacardDisk

@Suite("Writing single files")
struct WriteFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ path: String) throws -> String? {
    let parts = path.split(separator: "/").map(String.init)
    let tree = try readTree(root: folder.path, folders: [parts[0]]).value
    return tree?.text(path)
  }

  @Test("Files come with their folders, and other files stay")
  func written() throws {
    try folder.write("a/other.txt", "other")
    try writeFiles(FileTree(["a/b/c.txt": "new", "a/d.txt": "too"]), below: folder.path, .stays)
    #expect(try read("a/b/c.txt") == "new")
    #expect(try read("a/d.txt") == "too")
    #expect(try read("a/other.txt") == "other")
  }

  @Test("A folder that isn't there is made, with those above it")
  func root() throws {
    try writeFiles(FileTree(["x/c.txt": "new"]), below: folder("one/two"), .stays)
    #expect(try readTree(root: folder("one/two"), folders: ["x"]).value?.text("x/c.txt") == "new")
  }

  @Test("Where one file is there already, none is written")
  func stays() throws {
    try folder.write("a/z.txt", "mine")
    let error = #expect(throws: DiskError.self) {
      try writeFiles(FileTree(["a/b.txt": "new", "a/z.txt": "new"]), below: folder.path, .stays)
    }
    let words = "can't create '\(folder.path)/a/z.txt': it is there already, and nothing is overwritten"
    #expect(error?.description == words)
    #expect(try read("a/z.txt") == "mine")
    #expect(try read("a/b.txt") == nil)
  }

  @Test("A file is replaced as a whole, and what an earlier run left behind is no obstacle")
  func replaced() throws {
    try folder.write("a/z.txt", "old and longer")
    try folder.write("a/.z.txt.placard-new", "half")
    try writeFiles(FileTree(["a/z.txt": "new"]), below: folder.path, .isReplaced)
    #expect(try read("a/z.txt") == "new")
    #expect(try readTree(root: folder("a"), folders: []).value?.count == 0)
  }

  @Test("Nothing is written through a link")
  func link() throws {
    try folder.write("elsewhere/a.txt", "kept")
    folder.makeSymbolicLink("a", to: folder("elsewhere"))
    let error = #expect(throws: DiskError.self) {
      try writeFiles(FileTree(["a/b.txt": "new"]), below: folder.path, .isReplaced)
    }
    #expect(error?.description == "can't write into '\(folder.path)/a': it is a symbolic link; choose a folder")
    #expect(try read("elsewhere/b.txt") == nil)
  }
}
