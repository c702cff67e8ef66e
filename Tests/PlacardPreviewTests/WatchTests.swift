import Foundation
import PlacardPreview
import Testing

@Suite("Noticing what is saved")
struct WatchTests {
  /// A folder with `Content/pages/help.md`, removed at the end.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "placard-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(
        at: url.appending(path: "Content/pages"), withIntermediateDirectories: true)
      try write("Content/pages/help.md", "one")
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ path: String, _ text: String) throws { try Data(text.utf8).write(to: url.appending(path: path)) }

    func move(_ path: String, to other: String) throws {
      try FileManager.default.moveItem(at: url.appending(path: path), to: url.appending(path: other))
    }

    func makeFolder(_ path: String) throws {
      try FileManager.default.createDirectory(at: url.appending(path: path), withIntermediateDirectories: true)
    }
  }

  enum Kind: CaseIterable {
    case looking
    #if canImport(Glibc)
      case notified
    #endif

    func watch(_ folder: String) throws -> any FolderWatch {
      switch self {
      case .looking: return LookingWatch([folder])
      #if canImport(Glibc)
        case .notified: return try #require(NotifiedWatch([folder]))
      #endif
      }
    }
  }

  @Test("Saving, adding, renaming and removing are noticed once, in folders old and new", arguments: Kind.allCases)
  func changes(kind: Kind) throws {
    let folder = try Folder()
    var watch = try kind.watch(folder.url.appending(path: "Content").path)
    let isChanged = watch.hasChanged()
    #expect(!isChanged)
    let steps: [() throws -> Void] = [
      { try folder.write("Content/pages/help.md", "longer") },
      { try folder.write("Content/pages/about.md", "new") },
      { try folder.move("Content/pages/about.md", to: "Content/pages/other.md") },
      { try FileManager.default.removeItem(at: folder.url.appending(path: "Content/pages/other.md")) },
      { try folder.makeFolder("Content/campaigns/new") },
      { try folder.write("Content/campaigns/new/story.md", "a story") },
      { try folder.move("Content/campaigns", to: "Content/petitions") },
      { try folder.write("Content/petitions/new/story.md", "another story") },
    ]
    for (number, step) in steps.enumerated() {
      try step()
      let answers = [watch.hasChanged(), watch.hasChanged()]
      #expect(answers == [true, false], "step \(number)")
    }
  }

  @Test("Reading changes nothing", arguments: Kind.allCases)
  func reading(kind: Kind) throws {
    let folder = try Folder()
    var watch = try kind.watch(folder.url.path)
    _ = try Data(contentsOf: folder.url.appending(path: "Content/pages/help.md"))
    let isChanged = watch.hasChanged()
    #expect(!isChanged)
  }

  @Test("A folder that isn't there yet is no reason to stop", arguments: Kind.allCases)
  func missing(kind: Kind) throws {
    var watch = try kind.watch("/nowhere/at/all")
    let isChanged = watch.hasChanged()
    #expect(!isChanged)
  }

  #if canImport(Glibc)
    @Test("On Linux the kernel tells of changes, so nobody has to look")
    func told() throws {
      #expect(watch([try Folder().url.path]).number != nil)
    }
  #endif
}
