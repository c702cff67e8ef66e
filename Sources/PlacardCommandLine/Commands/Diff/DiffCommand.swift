package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardProgram

/// `placard diff`.
package struct DiffCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what an edit changes on the pages that readers see.",
    usage: "placard diff [--since <revision>] [<options>]",
    discussion: """
      Makes the site as it is and as git kept it, both for the same day and in memory, \
      and compares what their pages say: pages that came or went, and the words that \
      changed, each change once with the pages that have it. Where only markup changed, \
      and which posters and other files did, is said too. Nothing is written, and the \
      work tree stays as it is.

      Example: placard diff --since HEAD~1

      Exit status: 0 compared, whatever differs; 1 one of them can't be made; 64 wrong \
      usage; 74 disk trouble.
      """)

  @Option(
    help: ArgumentHelp("What to compare with: a commit, tag or branch of git.", valueName: "revision"))
  var since = "HEAD"

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("How to tell: text, or json for programs.", valueName: "format"))
  var format = DifferenceFormat.text

  package init() {}

  package func validate() throws {
    guard !since.hasPrefix("-"), !since.isEmpty else {
      throw ValidationError("The value '\(since)' is invalid for '--since <revision>'")
    }
  }

  package func run() throws {
    do {
      let revision = try readRevision(since, of: options.root, folders: ["Content", "Templates"])
      let run = try CommandRun(options, task: "Building") { input in
        buildSite(input).map { (input: input, site: $0) }
      }
      guard let new = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("Nothing can be compared like this.")
      }
      run.console.progress("Building \(since)")
      let old = buildSite(new.input.of(revision.files, printed: new.site.posters.shelf))
      run.console.endProgress()
      guard let before = old.value, !old.diagnostics.containsError else {
        throw refuse(old.diagnostics, revision)
      }
      let difference = compareSites(
        from: ComparedSite(before.publication), to: ComparedSite(new.site.publication))
      run.console.give(told(difference, revision, asOf: new.input.today))
    } catch let trouble as GitTrouble {
      throw complaint(trouble.words)
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func told(_ difference: SiteDifference, _ revision: GitRevision, asOf day: CivilDate) -> String {
    switch format {
    case .text:
      let since = revision.commit.hasPrefix(since) ? revision.shortName : "\(since) (\(revision.shortName))"
      return DifferenceText(difference: difference, since: since, today: day).text
    case .json:
      let document = DifferenceJSON(difference: difference, commit: revision.commit, today: day).document
      return String(decoding: document.bytes, as: UTF8.self)
    }
  }

  private func refuse(_ found: [Diagnostic], _ revision: GitRevision) -> ExitCode {
    let errors = found.filter { $0.severity == .error }
    let first = errors.first.map { "; the first is\n  \($0.description.withVisibleControls)" } ?? ""
    Console(isQuiet: false).complain(
      "error: the site of '\(since)' can't be made with this version: ".withVisibleControls
        + "\(Summary(diagnostics: errors).findings ?? "nothing could be built")\(first)\n")
    return .failure
  }
}

/// How a comparison is told.
enum DifferenceFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
