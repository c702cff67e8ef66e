package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel

/// `placard coverage`.
package struct CoverageCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say how far each language was translated, and reviewed by a person.",
    usage: "placard coverage [<options>]",
    discussion: """
      Counts the interface words, the copy and the posters of every language but the \
      first: reviewed beside the original as it is now, stale since the original \
      changed, draft, machine where a program translated them and nobody has read \
      them, and missing. With --list it names each text that isn't reviewed, with its \
      place and the fingerprint of its original, which a review names.

      Example: placard coverage --language es --list

      Exit status: 0 told, 1 errors found, 64 wrong usage, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("Tell of one language, such as es.", valueName: "tag"))
  var language: String?

  @Flag(help: "Name each text that nobody has reviewed as it is.")
  var list = false

  package init() {}

  package func validate() throws {
    if let language, LanguageTag(language) == nil {
      throw ValidationError("The value '\(language)' is invalid for '--language <tag>'")
    }
  }

  package func run() throws {
    do {
      let run = try CommandRun(options, task: "Reading", make: readCoverage)
      guard let coverage = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("The languages can't be counted like this.")
      }
      let table = CoverageTable(coverage: coverage, only: language.flatMap { LanguageTag($0) })
      run.console.give(table.counts + (list ? table.list : ""))
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}
