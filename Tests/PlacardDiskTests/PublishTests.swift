import PlacardCore
import Testing

@testable import PlacardDisk

@Suite struct `Publishing` {
  let folder: TemporaryFolder
  var output: String { folder("Public") }

  init() throws { folder = try TemporaryFolder() }

  /// What a reader of the output sees, without the list of paths.
  func published() throws -> [String: String] {
    var contents = try folder.contents("Public")
    contents[PublishedManifest.name] = nil
    return contents
  }

  func error(_ tree: [String: String] = ["index.html": "new"], to output: String? = nil) -> String? {
    do throws(DiskError) {
      _ = try publish(FileTree(tree), to: output ?? self.output)
      return nil
    } catch {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var before: [String: String] = [:]
    var foreign: [String: String] = [:]
    var wanted: [String: String] = [:]
    var after: [String: String] = [:]
    var report: PublishReport
  }

  static let changes = [
    Change(
      testDescription: "nothing differs", before: ["a": "1", "b/c": "2"], wanted: ["a": "1", "b/c": "2"],
      after: ["a": "1", "b/": "", "b/c": "2"], report: PublishReport(unchanged: 2, swap: .nothing)),
    Change(
      testDescription: "added, changed, removed", before: ["a": "1", "b/c": "2", "d/e": "3"],
      wanted: ["a": "1", "b/c": "two", "f/g/h": ""],
      after: ["a": "1", "b/": "", "b/c": "two", "f/": "", "f/g/": "", "f/g/h": ""],
      report: PublishReport(written: ["b/c", "f/g/h"], removed: ["d/e"], unchanged: 1, swap: .exchange)),
    Change(
      testDescription: "same size, other bytes", before: ["a": "1"], wanted: ["a": "2"], after: ["a": "2"],
      report: PublishReport(written: ["a"], swap: .exchange)),
    Change(
      testDescription: "a file becomes a folder", before: ["a": "1"], wanted: ["a/b": "1"],
      after: ["a/": "", "a/b": "1"], report: PublishReport(written: ["a/b"], removed: ["a"], swap: .exchange)),
    Change(
      testDescription: "a folder becomes a file", before: ["a/b": "1"], wanted: ["a": "1"], after: ["a": "1"],
      report: PublishReport(written: ["a"], removed: ["a/b"], swap: .exchange)),
    Change(
      testDescription: "everything goes", before: ["a/b": "1"], wanted: [:], after: [:],
      report: PublishReport(removed: ["a/b"], swap: .exchange)),
    Change(
      testDescription: "others' files stay", before: ["a/b": "1"],
      foreign: [".gitignore": "x", "a/theirs": "y", "own/z": "z"], wanted: ["c": "1"],
      after: [".gitignore": "x", "a/": "", "a/theirs": "y", "c": "1", "own/": "", "own/z": "z"],
      report: PublishReport(written: ["c"], removed: ["a/b"], swap: .exchange)),
  ]

  @Test(arguments: changes)
  func `makes the folder hold exactly what is wanted`(change: Change) throws {
    _ = try publish(FileTree(change.before), to: output)
    for (path, text) in change.foreign { try folder.write("Public/\(path)", text) }
    #expect(try publish(FileTree(change.wanted), to: output) == change.report)
    #expect(try published() == change.after)
    #expect(folder.names == ["Public"])
  }

  @Test(arguments: changes)
  func `does the same where names can't be exchanged, and says so`(change: Change) throws {
    _ = try publish(FileTree(change.before), to: output)
    for (path, text) in change.foreign { try folder.write("Public/\(path)", text) }
    let report = try publish(FileTree(change.wanted), to: output, disk: .withoutExchange)
    #expect(report.swap == (change.report.swap == .nothing ? .nothing : .rename))
    #expect(try published() == change.after)
    #expect(folder.names == ["Public"])
  }

  @Test func `creates the folder`() throws {
    let report = try publish(FileTree(["a/b": "1"]), to: output + "/")
    #expect(report == PublishReport(written: ["a/b"], swap: .created))
    #expect(
      try folder.contents("Public") == [
        ".placard-manifest": "placard-manifest 1\na/b\n", "a/": "", "a/b": "1",
      ])
  }

  @Test func `creates the folder for an empty site, too`() throws {
    #expect(try publish(FileTree(), to: output) == PublishReport(swap: .created))
    #expect(try publish(FileTree(), to: output) == PublishReport(swap: .nothing))
  }

  @Test func `uses a folder that holds hidden files only`() throws {
    try folder.write("Public/.gitignore", "*")
    try folder.write("Public/.git/config", "x")
    #expect(error() == nil)
    #expect(try published() == [".gitignore": "*", ".git/": "", ".git/config": "x", "index.html": "new"])
  }

  @Test func `keeps identity and times of what stays the same, others' files included`() throws {
    _ = try publish(FileTree(["a": "1", "b": "1"]), to: output)
    try folder.write("Public/.theirs", "x")
    folder.makeSymbolicLink("Public/link", to: "/nowhere")
    folder.makePipe("Public/pipe")
    let names = ["Public/a", "Public/.theirs", "Public/link", "Public/pipe"]
    let before = names.map(folder.identity)
    _ = try publish(FileTree(["a": "1", "b": "2"]), to: output)
    #expect(names.map(folder.identity) == before)
    #expect(folder.status("Public/a")?.links == 1)
    let folderBefore = folder.identity("Public")
    _ = try publish(FileTree(["a": "1", "b": "2"]), to: output)
    #expect(folder.identity("Public") == folderBefore)
  }

  @Test func `never writes through a second name of an old file`() throws {
    _ = try publish(FileTree(["a": "1", "b": "1"]), to: output)
    folder.makeHardLink("a copy", to: "Public/a")
    folder.makeHardLink("b copy", to: "Public/b")
    _ = try publish(FileTree(["a": "2", "b": "1"]), to: output)
    #expect(try folder.contents(".")["a copy"] == "1")
    #expect(try published() == ["a": "2", "b": "1"])
  }

  @Test func `has no call that writes to a file that exists`() throws {
    try folder.write("outside", "precious")
    folder.makeSymbolicLink("link", to: "outside")
    let root = try Descriptor.root(folder.path)
    for name in ["outside", "link"] {
      #expect(throws: DiskError("write", name, .code(17))) {
        try Disk.system.perform(.writeFile(name, [1]), root.number)
      }
    }
    #expect(try folder.contents(".")["outside"] == "precious")
  }

  @Test func `gives files and folders the modes of a web server, whatever the umask`() throws {
    let old = setMask(0o077)
    defer { _ = setMask(old) }
    _ = try publish(FileTree(["a/b": "1"]), to: output)
    let modes = ["Public", "Public/a", "Public/a/b", "Public/.placard-manifest"].map {
      folder.status($0)?.mode
    }
    #expect(modes == [0o755, 0o755, 0o644, 0o644])
  }

  @Test func `refuses a folder with files it didn't write`() throws {
    try folder.write("Public/thesis.doc", "years")
    let refusal = "it holds files that Placard didn't write; choose an empty folder"
    #expect(error() == "can't publish to 'Public': \(refusal)")
    #expect(try published() == ["thesis.doc": "years"])
    #expect(folder.names == ["Public"])
  }

  @Test func `refuses a file, a link and a place without a name`() throws {
    try folder.write("file", "x")
    folder.makeFolder("elsewhere")
    folder.makeSymbolicLink("link", to: "elsewhere")
    #expect(error(to: folder("file")) == "can't publish to 'file': it is a file; choose a folder")
    #expect(error(to: folder("link")) == "can't publish to 'link': it is a symbolic link; choose a folder")
    #expect(error(to: folder("..")) == "can't publish to '..': name the folder itself, such as 'Public'")
    #expect(error(to: "") == "can't publish to '': name the folder itself, such as 'Public'")
    #expect(error(to: "/") == "can't publish to '/': name the folder itself, such as 'Public'")
    #expect(error(to: folder("file/Public")) == "can't open 'file/': it isn't a folder")
    #expect(folder.names == ["elsewhere", "file", "link"])
  }

  @Test(arguments: [
    ("index.html", "index.html"), ("a", "a/b"), ("a/b/c", "a/b"), ("a/x", "a"),
  ])
  func `refuses to replace what it didn't write`(theirs: String, wanted: String) throws {
    _ = try publish(FileTree(["old": "1"]), to: output)
    try folder.write("Public/\(theirs)", "theirs")
    let before = try folder.contents("Public")
    #expect(
      error([wanted: "ours"])
        == "can't publish to 'Public/\(theirs)': Placard didn't write what is there, and won't replace it")
    #expect(try folder.contents("Public") == before)
    #expect(folder.names == ["Public"])
  }

  @Test(arguments: [
    "", "placard-manifest 1", "placard-manifest 2\n", "placard-manifest 1\n../x\n", "placard-manifest 1\n\n",
  ])
  func `refuses a list it didn't write`(list: String) throws {
    try folder.write("Public/.placard-manifest", list)
    try folder.write("x", "precious")
    #expect(
      error() == "can't publish to 'Public': 'Public/.placard-manifest' isn't a list that Placard wrote")
    #expect(try folder.contents(".")["x"] == "precious")
  }

  @Test func `fails at once while another build publishes`() throws {
    let place = try OutputPlace(output)
    let parent = try Descriptor.root(folder.path)
    let lock = try PublishLock(place, in: parent, disk: .system)
    #expect(error() == "can't publish to 'Public': another build is publishing to it")
    lock.release(place, in: parent, disk: .system)
    #expect(error() == nil)
    #expect(folder.names == ["Public"])
  }

  @Test func `says when it may not write beside the folder`() {
    let disk = FaultyDisk(.refuses(13), at: 0).disk
    #expect(throws: DiskError("publish to", output, .code(13))) {
      try publish(FileTree(["a": "1"]), to: output, disk: disk)
    }
  }

  @Test func `copies where the file system has no second names`() throws {
    _ = try publish(FileTree(["a": "1", "b": "1"]), to: output)
    let disk = Disk { (change, root) throws(DiskError) in
      if case .link = change { throw change.failure(1) }
      try Disk.system.perform(change, root)
    }
    let report = try publish(FileTree(["a": "1", "b": "2"]), to: output, disk: disk)
    #expect(report == PublishReport(written: ["b"], unchanged: 1, swap: .exchange))
    #expect(try published() == ["a": "1", "b": "2"])
  }

  @Test func `keeps a file that somebody else saves while the new tree is being made`() throws {
    _ = try publish(FileTree(["a": "1"]), to: output)
    try folder.write("Public/.theirs", "old")
    let folder = folder
    let disk = Disk { (change, root) throws(DiskError) in
      if case .exchange = change {
        try? folder.write("Public/.theirs", "edited")
        try? folder.write("Public/late/note", "late")
      }
      try Disk.system.perform(change, root)
    }
    _ = try publish(FileTree(["a": "2"]), to: output, disk: disk)
    #expect(try published() == [".theirs": "edited", "a": "2", "late/": "", "late/note": "late"])
    #expect(folder.names == ["Public"])
  }

  @Test func `repairs a file of its own that somebody changed`() throws {
    _ = try publish(FileTree(["a": "1", "b": "1", "c": "1"]), to: output)
    try folder.write("Public/a", "2")
    try folder.write("Public/b", Array("1".utf8), mode: 0o600)
    folder.remove("Public/c")
    let report = try publish(FileTree(["a": "1", "b": "1", "c": "1"]), to: output)
    #expect(report == PublishReport(written: ["a", "b", "c"], swap: .exchange))
    #expect(try published() == ["a": "1", "b": "1", "c": "1"])
  }
}
