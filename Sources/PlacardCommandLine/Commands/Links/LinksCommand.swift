package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardLinks
import PlacardModel
import PlacardSite

/// `placard links`.
package struct LinksCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Ask other hosts whether the pages that the site cites are still there.",
    usage: "placard links --external [<options>]",
    discussion: """
      Links within the site are checked by every build. This asks other hosts, offices \
      first and sources next: over https only, never an address of a private network, \
      one request at a time for each host. What was answered, and when a page was last \
      seen well, is kept in .placard-links beside the site, which may be deleted at any \
      time. Nothing here stops a build, and many public sites turn programs away: look \
      in a browser before you change a link.

      Example: placard links --external --older-than 30

      Exit status: 0 told, 1 errors found, or with --fail a link that isn't well; 64 \
      wrong usage, 74 disk trouble.
      """)

  @Flag(help: "Ask other hosts. Without it nothing is asked.")
  var external = false

  @Option(help: ArgumentHelp("Ask again what was asked so many days ago or more.", valueName: "days"))
  var olderThan = 7

  @Flag(help: "List the links that are well too.")
  var all = false

  @Flag(help: "End with 1 where a link isn't well.")
  var fail = false

  @OptionGroup var options: SiteOptions

  package init() {}

  package func validate() throws {
    guard external else {
      throw ValidationError("Say --external to ask other hosts; 'placard check' checks the site itself")
    }
    guard (0...3650).contains(olderThan) else {
      throw ValidationError("The value '\(olderThan)' is invalid for '--older-than <days>'")
    }
  }

  package func run() throws {
    do {
      let run = try CommandRun(options, task: "Reading") { input in
        readSite(input).map { (site: $0, links: externalLinks(of: $0.site, templates: input.templates)) }
      }
      guard let read = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("No link is asked like this.")
      }
      let agent = "placard/\(PlacardCommand.version) (link check; +\(read.site.site.settings.baseAddress))"
      let round = LinkRound(
        links: read.links, today: read.site.today, olderThan: olderThan, network: .system(agent: agent),
        memory: KeptLinks(root: options.root))
      let report = round.go(run.console)
      run.console.give(report.text(listingAll: all))
      if fail, report.isBroken { throw ExitCode.failure }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}
