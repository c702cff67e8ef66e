package import ArgumentParser

/// The `placard` command. The executable calls `main()` on it and does nothing else.
package struct PlacardCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "placard",
    abstract:
      "Make campaign sites that ask every state Attorney General to publicise the National Human Trafficking Hotline.",
    discussion: """
      Editors keep Markdown and YAML in Content, designers keep HTML in Templates; \
      `placard build` turns both into static pages in Public.

      Example: placard serve
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, FactsCommand.self, CoverageCommand.self, WhyCommand.self,
      DiffCommand.self, LinksCommand.self, PosterCommand.self, ExplainCommand.self, SchemaCommand.self,
      NewCommand.self, ImportCommand.self, DoctorCommand.self,
    ])

  /// As `placard --version` prints it and reports name it.
  static let version = "0.1.0"

  package init() {}
}
