import PlacardCore
import Testing

@testable import PlacardDisk

/// One publish that adds, changes, keeps and removes files, beside files that aren't ours, broken off at
/// every change.
@Suite struct `Publishing that breaks off` {
  static let old = FileTree(["index.html": "old old", "kept/page.html": "kept", "gone/page.html": "gone"])
  static let new = FileTree(["index.html": "new new", "kept/page.html": "kept", "added/page.html": "added"])
  static let theirs = [".gitignore": "*", "gone/theirs": "t", "theirs/x": "x"]

  /// No space, a failing disk, no right; then what is worse.
  static let faults: [FaultyDisk.Fault] =
    [.refuses(28), .refuses(5), .refuses(13), .lies(5), .tears(28), .dies, .diesWriting]

  struct Site {
    let folder: TemporaryFolder
    let before: [String: String]
    let identities: [String]

    init() throws {
      folder = try TemporaryFolder()
      _ = try PlacardDisk.publish(old, to: folder("Public"))
      for (path, text) in theirs { try folder.write("Public/\(path)", text) }
      before = try folder.contents("Public")
      identities = names.map(folder.identity)
    }

    /// Files that no publish may touch.
    private let names = theirs.keys.sorted().map { "Public/" + $0 } + ["Public/kept/page.html"]

    func publish(_ tree: FileTree, disk: Disk = .system) -> Result<PublishReport, DiskError> {
      Result { () throws(DiskError) in try PlacardDisk.publish(tree, to: folder("Public"), disk: disk) }
    }

    var keepsIdentities: Bool { names.map(folder.identity) == identities }
  }

  /// What the folder holds when all goes well, and how many changes that takes.
  static func wholeRun(over base: Disk) throws -> (after: [String: String], changes: Int) {
    let site = try Site()
    let disk = FaultyDisk(over: base)
    _ = try site.publish(new, disk: disk.disk).get()
    return (try site.folder.contents("Public"), disk.log.count)
  }

  @Test(arguments: faults)
  func `leaves the old tree or the new one`(fault: FaultyDisk.Fault) throws {
    let whole = try Self.wholeRun(over: .system)
    #expect(whole.changes > 25)
    for position in 0..<whole.changes {
      let site = try Site()
      let disk = FaultyDisk(fault, at: position)
      let result = site.publish(Self.new, disk: disk.disk)
      let place = Comment(rawValue: "\(fault) at \(disk.log[position])")
      let served = try site.folder.contents("Public")
      #expect(served == site.before || served == whole.after, place)
      #expect(site.keepsIdentities, place)
      if case .success(let report) = result {
        #expect(served == whole.after, place)
        #expect(report.leftover != nil || disk.log[position] == disk.log.last, place)
      }
      try expectRecovery(of: site, to: whole.after, place)
    }
  }

  @Test(arguments: faults)
  func `leaves the old tree or the new one where names can't be exchanged`(fault: FaultyDisk.Fault) throws {
    let whole = try Self.wholeRun(over: .withoutExchange)
    for position in 0..<whole.changes {
      let site = try Site()
      let disk = FaultyDisk(fault, at: position, over: .withoutExchange)
      _ = site.publish(Self.new, disk: disk.disk)
      let place = Comment(rawValue: "\(fault) at \(disk.log[position])")
      if site.folder.status("Public") == nil {
        // Only where the process died between the two renames; the old tree is whole beside it.
        #expect(fault.isDeath, place)
        let aside = try #require(site.folder.names.first { $0.hasPrefix(".Public.placard-old-") }, place)
        #expect(try site.folder.contents(aside) == site.before, place)
      } else {
        let served = try site.folder.contents("Public")
        #expect(served == site.before || served == whole.after, place)
      }
      try expectRecovery(of: site, to: whole.after, place)
    }
  }

  @Test func `that creates the folder leaves none or the whole`() throws {
    let folder = try TemporaryFolder()
    let count = FaultyDisk()
    _ = try publish(Self.new, to: folder("Public"), disk: count.disk)
    let whole = try folder.contents("Public")
    for fault in Self.faults {
      for position in count.log.indices {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk(fault, at: position)
        _ = try? publish(Self.new, to: folder("Public"), disk: disk.disk)
        let place = Comment(rawValue: "\(fault) at \(disk.log[position])")
        #expect(try folder.status("Public") == nil || folder.contents("Public") == whole, place)
        _ = try publish(Self.new, to: folder("Public"))
        #expect(try folder.contents("Public") == whole, place)
        #expect(folder.names == ["Public"], place)
      }
    }
  }

  @Test func `is cleared away at once where the process lives`() throws {
    let whole = try Self.wholeRun(over: .system)
    for position in 1..<whole.changes {
      let site = try Site()
      let disk = FaultyDisk(.refuses(28), at: position)
      guard case .failure(let error) = site.publish(Self.new, disk: disk.disk) else { break }
      #expect(error.code == 28)
      guard try site.folder.contents("Public") == site.before else { break }
      #expect(site.folder.names == ["Public"], "\(disk.log[position])")
    }
  }

  @Test func `names the file as its reader knows it`() throws {
    let site = try Site()
    let log = FaultyDisk()
    _ = try site.publish(Self.new, disk: log.disk).get()
    let position = try #require(
      log.log.firstIndex { change in
        if case .writeFile(let path, _) = change { path.hasSuffix("/index.html") } else { false }
      })
    let other = try Site()
    let result = other.publish(Self.new, disk: FaultyDisk(.tears(28), at: position).disk)
    let path = other.folder("Public/index.html")
    #expect(throws: DiskError("write", path, .code(28))) { try result.get() }
  }

  @Test func `between building and clearing up can be repeated any number of times`() throws {
    let whole = try Self.wholeRun(over: .system)
    let site = try Site()
    for position in (0..<whole.changes).reversed() {
      _ = site.publish(
        position.isMultiple(of: 2) ? Self.new : Self.old, disk: FaultyDisk(.dies, at: position).disk)
      #expect(site.keepsIdentities)
    }
    try expectRecovery(of: site, to: whole.after, "after many deaths")
  }

  @Test func `gives back a file of others that only a dead build's tree still holds`() throws {
    let site = try Site()
    let log = FaultyDisk()
    _ = try site.publish(Self.new, disk: log.disk).get()
    let exchange = try #require(
      log.log.firstIndex { if case .exchange = $0 { true } else { false } })
    let other = try Site()
    // Dies with the old tree swapped out; a file came to it late.
    _ = other.publish(Self.new, disk: FaultyDisk(.dies, at: exchange + 1).disk)
    let stage = try #require(other.folder.names.first { $0.hasPrefix(".Public.placard-stage-") })
    try other.folder.write("\(stage)/late/note", "late")
    let report = try other.publish(Self.new).get()
    #expect(report.swap == .nothing)
    #expect(try other.folder.contents("Public/late") == ["note": "late"])
    #expect(other.folder.names == ["Public"])
  }

  @Test func `leaves alone a dead build's tree that nothing accounts for`() throws {
    let site = try Site()
    try site.folder.write(".Public.placard-stage-1/.placard-manifest", "half a li")
    try site.folder.write(".Public.placard-stage-1/x", "whose?")
    let path = site.folder(".Public.placard-stage-1/x")
    #expect(throws: DiskError("remove", path, .refused("Placard didn't write it; move it away"))) {
      try site.publish(Self.new).get()
    }
    #expect(try site.folder.contents("Public") == site.before)
    #expect(try site.folder.contents(".Public.placard-stage-1")["x"] == "whose?")
  }

  private func expectRecovery(of site: Site, to after: [String: String], _ place: Comment) throws {
    _ = try site.publish(Self.new).get()
    #expect(try site.folder.contents("Public") == after, place)
    #expect(site.keepsIdentities, place)
    #expect(site.folder.names == ["Public"], place)
  }
}
