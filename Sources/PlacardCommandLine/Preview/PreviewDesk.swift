import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPreview

/// What a preview has in front of it: the files as read last, the site as it was last in order, and what is wrong.
struct PreviewDesk {
  private let options: SiteOptions
  private let style: TextStyle
  private let rack = PosterRack()
  /// Tells this preview from an earlier one, whose pages may still be open.
  private let mark = String(UInt64.random(in: .min ... .max), radix: 36)
  private var tree = FileTree()
  private var shown: SitePreview?
  private var count = 0
  private var shownCount = 0
  /// What is wrong with the files by themselves, and with the site as a whole when it was last judged.
  private var findings: [Diagnostic] = []
  private var judged: [Diagnostic]?

  init(_ options: SiteOptions) {
    self.options = options
    style = Console(isQuiet: options.quiet).style
  }

  /// What is to be shown now.
  var site: PreviewedSite {
    let text = DiagnosticText(sources: tree, style: TextStyle(hasColours: false))
    let faults = (findings + (judged ?? [])).sortedAndUnique().filter(isFault).map { finding in
      PreviewedSite.Fault(
        place: finding.location?.description ?? "", summary: finding.explanation, excerpt: text.excerpt(of: finding))
    }
    let version = "\(mark)-\(shownCount)"
    return PreviewedSite(version: version, prefix: shown?.prefix ?? "", faults: faults) { [shown] path in
      shown?.file(at: path)
    }
  }

  /// What nobody has judged as a whole yet; nil where its files are at fault, so that it isn't shown at all.
  var unjudged: SitePreview? { findings.contains(where: isFault) ? nil : shown }

  /// The line that a preview begins with.
  func opening(at address: String) -> String {
    let pages = shown.map { "\($0.pageCount) pages at " } ?? ""
    return "Previewing \(pages)\(address)\(shown?.prefix ?? "")/ (Control-C ends it)\n"
  }

  /// Reads the files again. As long as something is wrong with them, the site stays as it was when they were in order.
  ///
  /// - Returns: what an editor reads of it; nil where no file differs.
  mutating func read() throws(DiskError) -> PreviewReport? {
    let start = ContinuousClock.now
    let read = try readTree(root: options.root, folders: ["Content", "Templates"])
    let files = read.value ?? FileTree()
    let changed = files.paths(differingFrom: tree)
    // What can't be read isn't in the tree, so its findings are all that tells it.
    guard count == 0 || !changed.isEmpty || !findings.filter({ !read.diagnostics.contains($0) }).isEmpty else {
      return nil
    }
    let outcome = previewSite(input(files), rack: rack)
    let before = findings
    findings = (read.diagnostics + outcome.diagnostics).sortedAndUnique()
    tree = files
    count += 1
    let isWrong = findings.contains(where: isFault)
    if let site = outcome.value, !isWrong || shown == nil { (shown, shownCount) = (site, count) }
    let consequence =
      isWrong
      ? "\(Summary(diagnostics: findings).findings ?? ""); pages stay as they were"
      : "ready after \((ContinuousClock.now - start).inMilliseconds) ms"
    return PreviewReport(
      findings: text(of: findings, unless: before), line: "\(name(of: changed)): \(consequence)")
  }

  /// Takes in what was found in the whole site.
  ///
  /// - Returns: what an editor reads of it; nil where it isn't news.
  mutating func take(_ judgement: PreviewJudge.Judgement) -> PreviewReport? {
    guard judgement.findings != judged else { return nil }
    let before = judged
    judged = judgement.findings
    let result = Summary(diagnostics: judgement.findings).findings
    let line = result ?? (before == nil ? "Nothing is wrong" : "Nothing is wrong any more")
    return PreviewReport(findings: text(of: judgement.findings, unless: before ?? []), line: line)
  }

  private func input(_ files: FileTree) -> BuildInput {
    BuildInput(
      content: files.below("Content"), templates: files.below("Templates"), today: options.asOf?.date ?? currentDay(),
      baseAddress: options.baseAddress?.address, audience: .editors)
  }

  private func isFault(_ finding: Diagnostic) -> Bool { finding.severity == .error || options.denyWarnings }

  private func text(of findings: [Diagnostic], unless known: [Diagnostic]) -> String {
    let text = DiagnosticText(sources: tree, style: style)
    return findings.filter { !known.contains($0) }.map(text.text).joined()
  }

  private func name(of changed: [String]) -> String {
    changed.count == 1 ? changed[0].withVisibleControls : "\(changed.count) files"
  }
}

/// What an editor reads after a save: new findings with their excerpts, and one line on what became of it.
struct PreviewReport {
  let findings: String
  let line: String
}

extension Duration {
  fileprivate var inMilliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
