package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk

/// `placard schema`.
package struct SchemaCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print what may stand in a content file, for editors and forms.",
    usage: """
      placard schema
      placard schema <name>
      placard schema --write <dir>
      """,
    discussion: """
      Prints the JSON Schema of one kind of file, settings that make Visual Studio \
      Code complete and check them as one types, forms for Decap CMS, or the schema of \
      the public data. All of them come from the description by which Placard reads \
      content, for the languages of the site. Without a name, says which there are.

      The files of a site stand in Content/.schema. Write them again after a change of \
      Placard, of the site's languages, or of its campaigns.

      Example: placard schema --write Content/.schema

      Exit status: 0 printed or written, 1 no such name, 64 wrong usage, 74 disk \
      trouble.
      """)

  @Argument(help: ArgumentHelp("What to print, such as jurisdiction.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Write all of them into this folder.", valueName: "dir"))
  var write: String?

  @Option(help: ArgumentHelp("The folder that holds Content.", valueName: "dir"))
  var root = "."

  package init() {}

  package func validate() throws {
    guard name == nil || write == nil else {
      throw ValidationError("All files are written at once. Leave out either '\(name ?? "")' or --write.")
    }
  }

  package func run() throws {
    let console = Console(isQuiet: false)
    do {
      let content = try readTree(root: root, folders: ["Content"]).value ?? FileTree()
      let files = schemaFiles(for: content)
      if let write {
        try writeFiles(FileTree(files), below: write, .isReplaced)
        console.say("Wrote \(files.count) files into \(write.withoutCurrentFolder).\n")
      } else if let name {
        try print(name, of: files, to: console)
      } else {
        console.give(list(of: files))
      }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func print(_ name: String, of files: [EditorFile], to console: Console) throws {
    guard let file = files.first(where: { $0.name == name }) else {
      let help = didYouMean(name, among: files.map(\.name)) ?? "`placard schema` says which there are"
      console.complain("error: there is no schema '\(name)'; \(help)".withVisibleControls + "\n")
      throw ExitCode.failure
    }
    console.give(String(decoding: file.bytes, as: UTF8.self))
  }

  private func list(of files: [EditorFile]) -> String {
    let width = files.map(\.name.count).max() ?? 0
    return files.map { file in
      let gap = String(repeating: " ", count: width - file.name.count + 2)
      return "\(file.name)\(gap)\(file.meaning)\n"
    }.joined()
  }
}

extension FileTree {
  fileprivate init(_ files: [EditorFile]) {
    self.init()
    for file in files { self[file.path] = file.bytes }
  }
}
