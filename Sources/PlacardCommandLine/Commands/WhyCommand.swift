package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardSite

/// `placard why`.
package struct WhyCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Trace every fact of a page to the line it is written on and to its sources.",
    usage: "placard why <page> [<options>]",
    discussion: """
      The page is named by its address or its path, such as /states/ohio/. Each fact \
      stands with its field, its value as written, its place, and the sources that \
      stand behind it, with the day each was seen.

      Example: placard why /states/ohio/

      Exit status: 0 traced, 1 no such page or errors found, 64 wrong usage, 74 disk \
      trouble.
      """)

  @Argument(help: ArgumentHelp("The page's address or path.", valueName: "page"))
  var page: String

  @OptionGroup var options: SiteOptions

  package init() {}

  package func run() throws {
    do {
      let run = try CommandRun(options, task: "Reading", make: readSite)
      guard let read = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("Nothing can be traced like this.")
      }
      switch read.plan.page(at: page, of: read.site) {
      case .page(let page, let path):
        run.console.give(TraceText(path: path, records: trace(page, of: read.site, on: read.today)).text)
      case .unknown(let path, let nearest):
        throw complain("no page stands at '\(path)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""), run)
      case .elsewhere(let host):
        throw complain("'\(host)' isn't this site; its pages stand at \(read.site.settings.baseAddress)", run)
      }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func complain(_ words: String, _ run: CommandRun<ReadSite>) -> ExitCode {
    run.console.complain("error: \(words)".withVisibleControls + "\n")
    return .failure
  }
}
