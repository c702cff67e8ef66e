import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardScaffold

/// `placard new site`.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "A whole site: facts, words and templates, and a campaign to make yours.",
    discussion: """
      Facts on 56 jurisdictions, hotlines, help pages, poster words and templates are \
      those that come with Placard: share/placard beside the program's bin folder, or \
      the checkout that it was compiled in. They keep their sources and dates.

      Example: placard new site "Ask our Attorney General" --root site

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("The folder to write into; it is made where there is none.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("A site to take facts, words and templates from instead.", valueName: "dir"))
  var from: String?

  func validate() throws { _ = try name(of: title, asked: nil) }

  func run() throws {
    let slug = try name(of: title, asked: nil)
    do {
      guard let starter = from ?? starterFolder() else {
        throw complaint(
          "what a site begins with isn't beside the program, in share/placard; name a site to take it from with --from")
      }
      let read = try readTree(root: starter, folders: ["Content", "Templates"])
      let tree = read.value ?? FileTree()
      let input = BuildInput(content: tree.below("Content"), templates: FileTree(), today: currentDay())
      guard let site = readSite(input).value?.site else {
        throw complaint("the site in '\(starter)' can't be read; `placard check --root \(starter)` says why")
      }
      let scaffold = newSite(title, slug, from: tree, site.settings, today: input.today)
      try write(scaffold)
    } catch let error as DiskError {
      throw refusal(error)
    }
  }

  private func write(_ scaffold: Scaffold) throws(DiskError) {
    if isFolder("\(root)/Content") || isFolder("\(root)/Templates") {
      throw DiskError("make a site in", root, .refused("Content or Templates are there already; choose another folder"))
    }
    var files = scaffold.files
    for file in schemaFiles(for: files.below("Content")) {
      files["Content/.schema/\(file.path)"] = file.bytes
      if file.name == "vscode" { files[".vscode/settings.json"] = file.bytes }
    }
    try NewOptions.write(Scaffold(files, next: scaffold.next), below: root)
  }
}

/// Where the facts, words and templates that come with Placard are: with the installed program, or in its checkout.
private func starterFolder() -> String? {
  guard let program = programFolder() else { return nil }
  let parts = program.split(separator: "/").map(String.init)
  let above = parts.indices.reversed().map { "/" + parts[..<$0].joined(separator: "/") }
  let installed = ["\(program)/../share/placard", "\(program)/share/placard"]
  return (installed + above).first { isFolder("\($0)/Content/jurisdictions") && isFolder("\($0)/Templates/pages") }
}
