package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk

/// `placard import`.
package struct ImportCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Propose changes to content from lists that others keep.",
    discussion: """
      Prints what would change, as `diff -u` does; `patch -p1` or --write applies it.

      Example: placard import signatures signed.csv --campaign post-the-number

      \(importStatus)
      """,
    subcommands: [ImportOfficeholders.self, ImportSignatures.self])

  package init() {}
}

/// How every import ends.
let importStatus =
  "Exit status: 0 printed or written, 1 nothing can be imported, 64 wrong usage, 74 disk trouble."

/// Where an import goes, and whether it is only shown.
struct ImportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content.", valueName: "dir"))
  var root = "."

  @Flag(help: "Write the change, where the files are still as they are shown.")
  var write = false

  func content() throws(DiskError) -> FileTree {
    try readTree(root: root, folders: ["Content"]).value ?? FileTree()
  }

  /// Shows an import, and writes it where that is asked.
  func finish(_ imported: Imported, _ console: Console) throws {
    console.give(imported.diff)
    for note in imported.notes { console.complain(note.withVisibleControls + "\n") }
    if imported.new.count == 0 { console.complain("Nothing changes.\n") }
    guard write, imported.new.count > 0 else { return }
    let now = try content()
    guard imported.old.paths.allSatisfy({ now[$0] == imported.old[$0] }) else {
      throw complaint("a file changed in the meantime, and nothing was written; run it again")
    }
    try writeFiles(imported.new, below: root, .isReplaced)
    console.complain("Wrote \(imported.new.count) file\(imported.new.count == 1 ? "" : "s").\n")
  }
}

/// Ends an import that can't be done. Faults in a file bring their own place.
func stopped(by error: ImportError) -> ExitCode {
  let hasPlace = error.words.contains(": error: ")
  Console(isQuiet: false).complain("\(hasPlace ? "" : "error: ")\(error.words)".withVisibleControls + "\n")
  return .failure
}
