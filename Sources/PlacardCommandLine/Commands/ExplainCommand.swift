package import ArgumentParser
import PlacardCore
import PlacardDisk
import PlacardSite

/// `placard explain`.
package struct ExplainCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print reference text made from the program itself.",
    subcommands: [TemplatesTopic.self])

  package init() {}
}

/// `placard explain templates`.
struct TemplatesTopic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print every field that each page's template may name, as Markdown.")

  @Option(help: ArgumentHelp("The folder that holds Templates.", valueName: "dir"))
  var root = "."

  func run() throws {
    do {
      let read = try readTree(root: root, folders: ["Templates"])
      Console(isQuiet: false).give(templateReference(read.value ?? FileTree()))
    } catch {
      throw stopped(by: error)
    }
  }
}
