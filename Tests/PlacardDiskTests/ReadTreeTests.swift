import PlacardCore
import PlacardDisk
import Testing

@Suite struct `Reading a tree` {
  let disk: TemporaryFolder

  init() throws {
    disk = try TemporaryFolder()
    disk.makeFolder("Content")
  }

  func read(_ limits: ReadLimits = .standard) throws -> Outcome<FileTree> {
    try readTree(root: disk.path, folders: ["Content"], limits: limits)
  }

  func complaints(_ limits: ReadLimits = .standard) throws -> [String] {
    try read(limits).diagnostics.map(\.description)
  }

  @Test func `gives every file by its path, without hidden files and backups`() throws {
    try disk.write("Content/site.yaml", "a: b\n")
    try disk.write("Content/deep/er/x.png", [0xFF, 0x00])
    try disk.write("Content/.hidden", "no")
    try disk.write("Content/site.yaml~", "no")
    try disk.write("Content/.git/config", "no")
    try disk.write("Templates/page.html", "<p>")
    try disk.write("Other/page.html", "<p>")
    let outcome = try readTree(root: disk.path, folders: ["Content", "Templates"])
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.value?.paths == ["Content/deep/er/x.png", "Content/site.yaml", "Templates/page.html"])
    #expect(outcome.value?["Content/deep/er/x.png"] == [0xFF, 0x00])
    #expect(outcome.value?.text("Content/site.yaml") == "a: b\n")
  }

  @Test func `says which folder is missing or isn't one`() throws {
    try disk.write("Templates", "a file")
    disk.makeSymbolicLink("Linked", to: "Content")
    let outcome = try readTree(root: disk.path, folders: ["Content", "Lost", "Templates", "Linked"])
    #expect(
      outcome.diagnostics.map(\.description) == [
        "Linked: error: 'Linked' is a symbolic link; it should be a folder [unexpected-file]",
        "Lost: error: 'Lost' is missing; it should be a folder [missing-file]",
        "Templates: error: 'Templates' is a file; it should be a folder [unexpected-file]",
      ])
  }

  @Test func `throws where the root can't be opened`() {
    let missing = disk("missing")
    #expect(throws: DiskError("open", missing, .code(2))) {
      try readTree(root: missing, folders: ["Content"])
    }
  }

  @Test func `refuses everything but regular files`() throws {
    try disk.write("outside", "secret")
    disk.makeSymbolicLink("Content/link", to: "../outside")
    disk.makeSymbolicLink("Content/folder", to: "..")
    disk.makePipe("Content/pipe.md")
    disk.makeHardLink("Content/hard.md", to: "outside")
    let outcome = try read()
    #expect(outcome.value?.count == 0)
    let rule = "Placard reads regular files only [unexpected-file]"
    #expect(
      outcome.diagnostics.map(\.description) == [
        "Content/folder: error: 'Content/folder' is a symbolic link; \(rule)",
        "Content/hard.md: error: 'Content/hard.md' is a hard link; \(rule)",
        "Content/link: error: 'Content/link' is a symbolic link; \(rule)",
        "Content/pipe.md: error: 'Content/pipe.md' is a named pipe; \(rule)",
      ])
  }

  @Test func `refuses names that read differently from what they are`() throws {
    try disk.write("Content/a\u{202E}dm.md", "x")
    try disk.write("Content/a\nb.md", "x")
    try disk.write("Content/a\\b.md", "x")
    try disk.write(name: [0x61, 0xFF], in: "Content")
    #expect(
      try complaints() == [
        #"Content/a\b.md: error: 'Content/a\b.md' has U+005C in its name [unexpected-file]"#,
        #"Content/a\u{202E}dm.md: error: 'Content/a\u{202E}dm.md' has U+202E in its name [unexpected-file]"#,
        #"Content/a\u{A}b.md: error: 'Content/a\u{A}b.md' has U+000A in its name [unexpected-file]"#,
        "Content/a\u{FFFD}: error: 'Content/a\u{FFFD}' has a name that isn't UTF-8 [unexpected-file]",
      ])
  }

  @Test func `refuses two names that some disks take for one`() throws {
    try disk.write("Content/About.md", "first")
    try disk.write("Content/about.md", "second")
    try disk.write("Content/x/caf\u{E9}.md", "first")
    try disk.write("Content/x/cafe\u{301}.md", "second")
    let outcome = try read()
    #expect(outcome.value?.text("Content/About.md") == "first")
    #expect(outcome.value?.count == 2)
    #expect(
      outcome.diagnostics.map(\.description) == [
        "Content/about.md: error: 'Content/about.md' and 'Content/About.md' are one name on some disks "
          + "[unexpected-file]; rename one",
        "Content/x/caf\u{E9}.md: error: 'Content/x/caf\u{E9}.md' and 'Content/x/cafe\u{301}.md' are one name on "
          + "some disks [unexpected-file]; rename one",
      ])
    #expect(outcome.diagnostics.first?.notes.first?.location.file == "Content/About.md")
  }

  @Test func `names both sizes of a file that is too large`() throws {
    try disk.write("Content/a.md", [UInt8](repeating: 65, count: 1_000_001))
    try disk.write("Content/b.png", [UInt8](repeating: 65, count: 1_000_001))
    var limits = ReadLimits()
    #expect(
      try complaints(limits) == [
        "Content/a.md: error: 'Content/a.md' has 1,000,001 bytes; text may have 1,000,000 [file-too-large]"
      ])
    limits.assetBytes = 999
    limits.textBytes = 1_000_001
    #expect(
      try complaints(limits) == [
        "Content/b.png: error: 'Content/b.png' has 1,000,001 bytes; an asset may have 999 [file-too-large]"
      ])
  }

  @Test func `stops at too many files, too many bytes and too deep a folder`() throws {
    try disk.write("Content/a.md", "12345")
    try disk.write("Content/b.md", "12345")
    try disk.write("Content/c/d/e.md", "12345")
    var limits = ReadLimits()
    limits.files = 1
    #expect(
      try complaints(limits) == [
        "Content/b.md: error: 'Content/b.md' is one file too many; a site may have 1 [unexpected-file]"
      ])
    limits = ReadLimits()
    limits.totalBytes = 9
    #expect(
      try complaints(limits) == [
        "Content/b.md: error: 'Content/b.md' makes the site too large; all files may have 9 bytes [file-too-large]"
      ])
    limits = ReadLimits()
    limits.depth = 2
    #expect(
      try complaints(limits) == [
        "Content/c/d: error: 'Content/c/d' is more than 2 folders deep [unexpected-file]"
      ])
  }
}
