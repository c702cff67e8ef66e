package import ArgumentParser
import PlacardBuild
import PlacardDisk
import PlacardSite

/// `placard build`.
package struct BuildCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the site and publish it into a folder.",
    usage: "placard build [<options>]",
    discussion: """
      Reads Content and Templates, checks everything, and only then replaces the \
      folder in one step: while an error stands, what is published stays as it is. \
      Files that didn't change keep their times, and files that Placard didn't write \
      are never touched.

      Example: placard build --output Public --base-url https://example.org/

      Exit status: 0 published, 1 errors found, 64 wrong usage, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var findings: FindingsOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to publish into. (default: Public in the root)", valueName: "dir"))
  var output: String?

  package init() {}

  package func run() throws {
    let output = output ?? "\(options.root)/Public".withoutCurrentFolder
    do {
      let run = try CommandRun(
        options, task: "Building", strictness: .counts, format: findings.format,
        shelf: KeptShelf(root: options.root), make: buildSite)
      guard let site = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
        throw run.refuse("Nothing was published; '\(output)' is as it was.")
      }
      run.console.progress("Publishing \(output)")
      let report = try publish(site.publication.files, to: output)
      let trouble = run.shelf.keep(site.posters.shelf)
      run.console.endProgress()
      run.console.say(text(of: report, run, site, output))
      if let trouble { run.console.say("The printed posters couldn't be kept for the next build: \(trouble)\n") }
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func text(
    of report: PublishReport, _ run: CommandRun<MadeSite>, _ site: MadeSite, _ output: String
  ) -> String {
    var lines = [
      "Built \(Summary.size(of: site.publication)) in \(run.elapsed)."
    ]
    if let posters = Summary.count(of: site.posters) { lines.append(posters) }
    lines += [
      "Files: \(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed."
    ]
    lines += WeightTable(kinds: site.weights).lines
    if report.swap == .rename {
      lines.append("This disk can't swap folders in one step; the site was gone for a moment.")
    }
    if let leftover = report.leftover { lines.append("The old site couldn't be removed whole: \(leftover)") }
    let summary = Summary(diagnostics: run.diagnostics)
    if let findings = summary.findings { lines.append("\(findings).") }
    if let advice = summary.advice { lines.append(advice) }
    if let note = site.hostingNote { lines.append(note) }
    lines.append("Open \(output)/index.html to look at it.")
    return lines.map { "\($0)\n" }.joined()
  }
}

extension String {
  /// `Public` for `./Public`.
  var withoutCurrentFolder: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}
