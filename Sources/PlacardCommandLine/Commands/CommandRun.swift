import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardSite

/// One run as a command sees it: read, make something of it, print what was found.
struct CommandRun<Product: Sendable> {
  /// What was made; nil where an error left nothing to go on with.
  let product: Product?
  let diagnostics: [Diagnostic]
  let console: Console
  let shelf: KeptShelf
  private let start: ContinuousClock.Instant

  /// Reads the site, makes the product and prints every finding.
  ///
  /// - Parameters:
  ///   - task: what is said to be going on meanwhile: `Building`.
  ///   - strictness: how much is said of what a release waits for.
  ///   - shelf: what was printed before, for commands that print the site's own set.
  ///   - format: how findings are told; all but text take standard output for themselves.
  init(
    _ options: SiteOptions, task: String, strictness: ReleaseStrictness = .none,
    format: FindingsFormat = .text, shelf: KeptShelf = .none, make: (BuildInput) -> Outcome<Product>
  ) throws(DiskError) {
    start = .now
    console = Console(isQuiet: options.quiet, givesDocument: format != .text)
    console.progress("Reading \(options.root)")
    let read = try readTree(root: options.root, folders: ["Content", "Templates"])
    let tree = read.value ?? FileTree()
    self.shelf = shelf
    console.progress(task)
    let made = make(
      BuildInput(
        content: tree.below("Content"), templates: tree.below("Templates"), today: options.asOf?.date ?? currentDay(),
        baseAddress: options.baseAddress?.address, shelf: shelf.shelf, strictness: strictness))
    product = made.value
    diagnostics = (read.diagnostics + made.diagnostics).sortedAndUnique()
    console.endProgress()
    Findings(diagnostics: diagnostics, root: options.root).tell(as: format, to: console, sources: tree)
  }

  /// Whether what was found stands in the way of writing anything.
  func isRefused(denyingWarnings: Bool) -> Bool {
    diagnostics.containsError || product == nil || (denyingWarnings && !diagnostics.isEmpty)
  }

  /// Ends a command whose product can't be written, saying so.
  func refuse(_ consequence: String) -> ExitCode {
    let summary = Summary(diagnostics: diagnostics)
    let advice = summary.advice.map { "\($0)\n" } ?? ""
    console.complain("\(summary.findings ?? "nothing could be built"). \(consequence)\n\(advice)")
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
