import Foundation
import PlacardFuzz
import Testing

/// What the fuzzer was given and what it found, given again without it.
@Suite("What the fuzzer has found stays mended")
struct ReplayTests {
  /// Files of the project that are inputs themselves, by their endings.
  private static let endings: [FuzzTarget: Set<String>] = [
    .yaml: ["yaml"], .frontMatter: ["md"], .markdown: ["md"], .template: ["html"], .picture: ["svg", "png", "jpg"],
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The files below a folder, which may not be there.
  private static func files(_ folder: String) -> [URL] {
    let names = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isRegularFileKey])
    let urls = (names?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
  }

  private func expectNoComplaint(_ target: FuzzTarget, _ files: [URL]) throws {
    for file in files {
      let complaint = target.complaint(about: Array(try Data(contentsOf: file)))
      #expect(complaint == nil, "\(file.path)")
    }
  }

  @Test("Seeds, and every input that was a fault", arguments: FuzzTarget.allCases)
  func kept(target: FuzzTarget) throws {
    let seeds = Self.files("Tests/Fuzz/Seeds/\(target.rawValue)")
    #expect(!seeds.isEmpty)
    try expectNoComplaint(target, seeds + Self.files("Tests/Fuzz/Regressions/\(target.rawValue)"))
  }

  @Test("Content, templates and sites with mistakes", arguments: FuzzTarget.allCases)
  func content(target: FuzzTarget) throws {
    let endings = Self.endings[target] ?? []
    let files = ["Content", "Templates", "Tests/InvalidSites"].flatMap(Self.files)
    #expect(files.count > 300)
    try expectNoComplaint(target, files.filter { endings.contains($0.pathExtension) })
  }

  @Test("Every folder of seeds and of faults belongs to a target")
  func folders() throws {
    let names = Set(FuzzTarget.allCases.map(\.rawValue))
    for folder in ["Seeds", "Regressions", "Dictionaries"] {
      let found = try FileManager.default.contentsOfDirectory(
        atPath: Self.root.appending(path: "Tests/Fuzz/\(folder)").path)
      let targets = Set(found.map { $0.split(separator: ".").first.map(String.init) ?? $0 })
      #expect(targets.subtracting(names) == [])
    }
  }
}
