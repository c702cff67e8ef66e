import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardSite

/// One run of the build as a command sees it: read, build, print what was found.
struct SiteRun {
  let publication: Publication?
  let diagnostics: [Diagnostic]
  let console: Console
  private let start: ContinuousClock.Instant

  /// Reads and builds the site and prints every finding.
  init(_ options: SiteOptions) throws(DiskError) {
    start = .now
    console = Console(isQuiet: options.quiet)
    console.progress("Reading \(options.root)")
    let read = try readTree(root: options.root, folders: ["Content", "Templates"])
    let tree = read.value ?? FileTree()
    console.progress("Building")
    let built = buildSite(
      BuildInput(
        content: tree.below("Content"), templates: tree.below("Templates"), today: options.asOf?.date ?? currentDay(),
        baseAddress: options.baseAddress?.address))
    publication = built.value
    diagnostics = (read.diagnostics + built.diagnostics).sortedAndUnique()
    console.endProgress()
    let text = DiagnosticText(sources: tree, style: console.style)
    for diagnostic in diagnostics { console.complain(text.text(of: diagnostic)) }
  }

  /// Whether what was found stands in the way of publishing.
  func isRefused(denyingWarnings: Bool) -> Bool {
    diagnostics.containsError || publication == nil || (denyingWarnings && !diagnostics.isEmpty)
  }

  /// Ends a command whose site can't be published, saying so.
  func refuse(_ consequence: String) -> ExitCode {
    let findings = Summary(diagnostics: diagnostics).findings ?? "nothing could be built"
    console.complain("\(findings). \(consequence)\n")
    return .failure
  }

  /// How long the run has taken, such as `0.8 s`.
  var elapsed: String {
    let tenths = (ContinuousClock.now - start) / .milliseconds(100)
    return "\(Int(tenths) / 10).\(Int(tenths) % 10) s"
  }
}

extension ExitCode {
  /// The disk failed, EX_IOERR of sysexits(3).
  static let disk = ExitCode(74)
}

/// Ends a command that the disk stopped.
func stopped(by error: DiskError) -> ExitCode {
  Console(isQuiet: false).complain("error: \(error)".withVisibleControls + "\n")
  return .disk
}
