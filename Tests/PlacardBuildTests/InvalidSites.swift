import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPoster
import PlacardSite
import PlacardTestSupport

/// `Tests/InvalidSites`: a folder for each diagnostic identifier, with the least change that earns it. Another way to
/// earn the same one has a name of its own after a dot: `unknown-word.format`.
struct InvalidSites {
  let files: FileTree

  init() throws {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let outcome = try readTree(root: "/\(tests)", folders: ["InvalidSites"])
    files = outcome.value ?? FileTree()
  }

  var names: [String] {
    Set(files.paths.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
  }

  func text(_ name: String, _ file: String) -> String {
    files.text("InvalidSites/\(name)/\(file)") ?? "InvalidSites/\(name)/\(file) isn't there\n"
  }

  /// The identifier that a folder is for.
  static func identifier(_ name: String) -> String { name.split(separator: ".").first.map(String.init) ?? name }

  /// What reading and building have to say, as the command says it.
  func findings(_ changes: SiteChanges) throws -> [Diagnostic] {
    if let format = changes.format { return try findings(changes.site, printing: format, for: changes.jurisdiction) }
    if let day = changes.dayOfRelease { return changes.site.build(asOf: day, strictness: .all).diagnostics }
    guard changes.isOnDisk else { return changes.site.build().diagnostics }
    let folder = try SiteFolder(changes.site.files, links: changes.links)
    let read = try readTree(root: folder.path, folders: ["Content", "Templates"])
    let site = SmallSite(files: read.value ?? FileTree())
    return (read.diagnostics + site.build().diagnostics).sortedAndUnique()
  }

  private func findings(
    _ site: SmallSite, printing format: SheetFormat, for jurisdiction: JurisdictionCode?
  ) throws -> [Diagnostic] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let fonts = try readTree(root: root, folders: ["Templates/fonts"]).value ?? FileTree()
    var templates = site.files.below("Templates")
    for path in fonts.paths where path.hasPrefix("Templates/fonts/NotoSans-") && templates[path] == nil {
      templates[path] = fonts[path]
    }
    var choice = PosterChoice()
    choice.formats = [format]
    choice.jurisdictions = [jurisdiction].compactMap(\.self)
    return printPosters(
      BuildInput(content: site.files.below("Content"), templates: templates, today: CivilDate(daysSinceEpoch: 20_000)),
      choosing: choice, makesPreviews: false
    ).diagnostics
  }
}
