import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardPreview
import PlacardSite

/// A preview from its start to its end: shows the site, notices what is saved, says what came of it.
struct PreviewSession: ~Copyable {
  private let options: SiteOptions
  private let console: Console
  private let server: PreviewServer
  private let judge = PreviewJudge()
  private let interruption = Interruption()
  private var watch: any FolderWatch
  private var desk: PreviewDesk
  /// What was found on the first reading.
  private let first: String

  /// - Throws: where the folder can't be read at all. What goes wrong later is said and waited out.
  init(_ options: SiteOptions, on listener: consuming Listener) throws(DiskError) {
    self.options = options
    console = Console(isQuiet: options.quiet)
    // Watching begins before reading, so that nothing is saved in between unseen.
    watch = PlacardPreview.watch(["Content", "Templates"].map { "\(options.root)/\($0)" })
    desk = PreviewDesk(options)
    console.progress("Reading \(options.root)")
    first = try desk.read()?.findings ?? ""
    server = PreviewServer(listener, showing: desk.site)
  }

  consuming func run(at address: String) {
    console.endProgress()
    console.complain(first)
    console.say(desk.opening(at: address))
    judgeSite()
    let others = [interruption.number, judge.number] + [watch.number].compactMap(\.self)
    var asked = ContinuousClock.now
    while true {
      let ready = server.turn(watching: others, atMost: watch.interval)
      if ready.contains(interruption.number) { break }
      if ready.contains(judge.number) { take(judge.taken()) }
      let isDue = watch.number.map(ready.contains) ?? (ContinuousClock.now - asked >= watch.interval)
      guard isDue else { continue }
      asked = .now
      if watch.hasChanged() { rebuild() }
    }
    console.say("\nThe preview has ended.\n")
  }

  /// Reads again, once whoever saves has been quiet for a moment.
  private mutating func rebuild() {
    let start = ContinuousClock.now
    repeat {
      _ = server.turn(watching: [], atMost: .milliseconds(4))
    } while watch.hasChanged() && .now - start < .milliseconds(100)
    do throws(DiskError) {
      guard let report = try desk.read() else { return }
      server.show(desk.site)
      tell(report)
      judgeSite()
    } catch {
      console.complain("error: \(error); what was shown stays\n".withVisibleControls + "\n")
    }
  }

  /// Has the whole site judged beside, unless it is known already not to work.
  private func judgeSite() {
    if let preview = desk.unjudged { judge.judge(preview, as: desk.site.version) }
  }

  private mutating func take(_ judgement: PreviewJudge.Judgement?) {
    guard let judgement else { return }
    if let report = desk.take(judgement) {
      server.show(desk.site)
      tell(report)
    }
  }

  private func tell(_ report: PreviewReport) {
    console.complain(report.findings)
    console.say("\(report.line).\n")
  }
}
