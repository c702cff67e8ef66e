package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardSite

/// `placard facts`.
package struct FactsCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List the facts that somebody must check soon, the most urgent first.",
    usage: "placard facts [<options>]",
    discussion: """
      Hotlines, offices and laws must be compared with their sources every so many days \
      (freshness in site.yaml), and terms of office end. Each is listed with the last \
      day on which it may stand as it is, where it is written, and the page to open.

      Example: placard facts --due 7

      Exit status: 0 nothing is due, 1 something is due or errors found, 64 wrong \
      usage, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("List what is due within so many days, 0 to 3650.", valueName: "days"))
  var due = 30

  package init() {}

  package func validate() throws {
    guard (0...3650).contains(due) else { throw ValidationError("The value '\(due)' is invalid for '--due <days>'") }
  }

  package func run() throws {
    do {
      let run = try CommandRun(options, task: "Reading", make: readSite)
      guard let read = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("The facts can't be listed like this.")
      }
      let facts = read.site.datedFacts
      let table = DueTable(facts: facts.filter { $0.isDue(within: due, of: read.today) }, of: facts.count)
      run.console.give(table.text(from: read.today, days: due))
      if !table.facts.isEmpty { throw ExitCode.failure }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}
