package import ArgumentParser
import PlacardBuild
import PlacardDisk
import PlacardSite

/// `placard check`.
package struct CheckCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Make the site in memory, say what is wrong, and write nothing.",
    usage: "placard check [<options>]",
    discussion: """
      Finds all that `build` would: mistakes in content and templates, links that lead \
      nowhere, numbers that don't match the records. With --release, what may be shown \
      to an editor and not to the public is an error too: facts that nobody has checked \
      for too long, terms that have ended, figures without source, unreviewed words. \
      With --as-of it says what will break by then.

      Example: placard check --release --as-of 2027-01-15

      Exit status: 0 nothing wrong, 1 errors found, 64 wrong usage, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var findings: FindingsOptions

  @Flag(help: "Ask for all that must hold before the site is deployed.")
  var release = false

  package init() {}

  package func run() throws {
    do {
      let run = try CommandRun(
        options, task: "Building", strictness: release ? .all : .counts, format: findings.format,
        shelf: KeptShelf(root: options.root), make: buildSite)
      guard let publication = run.product?.publication, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse(release ? "The site isn't ready for release." : "The site can't be published like this.")
      }
      let summary = Summary(diagnostics: run.diagnostics)
      run.console.say(
        "Checked \(Summary.size(of: publication)) in \(run.elapsed). \(summary.findings ?? "Nothing is wrong").\n")
      if let advice = summary.advice { run.console.say("\(advice)\n") }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}
