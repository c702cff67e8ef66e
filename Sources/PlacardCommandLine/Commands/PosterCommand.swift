package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPoster

/// `placard poster`.
package struct PosterCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "poster",
    abstract: "Print hotline posters as PDF files.",
    usage: "placard poster [<options>]",
    discussion: """
      With nothing chosen, prints the set that the site offers. Naming a state, a \
      language or a format prints every combination of what is named; without a \
      state the sheets are for anybody.

      A pack is everything that a kind of venue needs in one file: a sheet for those \
      who hang the others, the law's own notice where its words are kept, the \
      reader's sheets in the languages that the law asks for, and small ones for \
      restrooms.

      The folder holds what was printed last: sheets of another run go. Name another \
      with --output to keep both.

      Example: placard poster --state TX --language en --language es
      Example: placard poster --state CA --venue bars --pack --output packs

      Exit status: 0 printed, 1 errors found, 64 wrong usage, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("A state or territory by its postal code. May be repeated.", valueName: "code"))
  var state: [JurisdictionCode] = []

  @Option(help: ArgumentHelp("A language, such as es or zh-Hans. May be repeated.", valueName: "tag"))
  var language: [LanguageTag] = []

  @Flag(help: "Put the named languages on one sheet, side by side: two or three.")
  var together = false

  @Option(help: ArgumentHelp("A format. May be repeated.", valueName: "name"))
  var format: [SheetFormat] = []

  @Option(help: ArgumentHelp("Other situations, for a place of work.", valueName: "place"))
  var workplace: PosterVersion?

  @Option(help: ArgumentHelp("The kind of venue that the sheets hang in, such as bars.", valueName: "kind"))
  var venue: Venue?

  @Flag(help: "Everything that the named states' venues need, in one file a state.")
  var pack = false

  @Flag(help: "Only the law's own notice, where its words are kept.")
  var notice = false

  @Flag(help: "Black on white only, for an office printer.")
  var blackOnly = false

  @Flag(help: "With bleed and crop marks, for a print shop.")
  var bleed = false

  @Flag(help: "With a QR code beside the printed address.")
  var code = false

  @Flag(help: "Write a picture (PNG) of each sheet too.")
  var png = false

  @Flag(
    help: "Say what the law of each named state asks of a sheet, and whether it is met; write no file.")
  var report = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to print into.", valueName: "dir"))
  var output = "posters"

  package init() {}

  package func validate() throws {
    guard !together || language.count != 1 else {
      throw ValidationError("--together needs two or three languages. Name them with --language.")
    }
    guard pack else { return }
    guard !state.isEmpty else { throw ValidationError("A pack is for a state. Name one with --state.") }
    let others = [
      ("--format", !format.isEmpty), ("--workplace", workplace != nil), ("--together", together), ("--bleed", bleed),
      ("--code", code), ("--png", png), ("--notice", notice),
    ]
    if let other = others.first(where: \.1) {
      throw ValidationError("A pack chooses its sheets by itself. Leave out \(other.0).")
    }
  }

  package func run() throws {
    do {
      try pack ? printPackFiles() : printSheets()
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func printSheets() throws {
    let choice = choice
    let run = try CommandRun(options, task: "Printing") { printPosters($0, choosing: choice, makesPreviews: png) }
    let printed = try product(of: run)
    if report {
      run.console.give(lawReport(of: printed))
    } else {
      try write(files(of: printed), "Printed \(printed.count) poster\(printed.count == 1 ? "" : "s")", run)
    }
  }

  private func printPackFiles() throws {
    let run = try CommandRun(options, task: "Printing") { printPacks($0, packs) }
    let printed = try product(of: run)
    if report {
      run.console.give(lawReport(of: printed.flatMap(\.sheets)))
    } else {
      var files = FileTree()
      for pack in printed.map(\.pack) { files[pack.path + ".pdf"] = pack.pdf }
      let pages = printed.reduce(0) { $0 + $1.pack.pageCount }
      try write(files, "Printed \(printed.count) pack\(printed.count == 1 ? "" : "s") of \(pages) pages", run)
    }
  }

  private func product<Product>(of run: CommandRun<Product>) throws -> Product {
    guard let product = run.product, !run.isRefused(denyingWarnings: options.denyWarnings) else {
      throw run.refuse("No poster was printed.")
    }
    return product
  }

  private var packs: [PackOrder] {
    let languages = language.isEmpty ? [.english] : language
    return state.flatMap { code in
      languages.map { PackOrder(jurisdiction: code, venue: venue, language: $0, ink: blackOnly ? .black : .colour) }
    }
  }

  private var choice: PosterChoice {
    var choice = PosterChoice()
    choice.jurisdictions = state
    choice.languages = language
    choice.formats = format
    choice.version = workplace
    choice.sharesSheets = together
    choice.venue = venue
    choice.noticesOnly = notice
    choice.ink = blackOnly ? .black : .colour
    choice.bleed = bleed
    choice.showsCode = code
    return choice
  }

  private func write<Product>(_ files: FileTree, _ done: String, _ run: CommandRun<Product>) throws {
    let output = output.withoutCurrentFolder
    run.console.progress("Writing \(output)")
    let report = try publish(files, to: output)
    run.console.endProgress()
    run.console.say(
      """
      \(done) in \(run.elapsed).
      Files in \(output): \(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed.

      """)
  }

  private func files(of printed: [JudgedPoster]) -> FileTree {
    var files = FileTree()
    for poster in printed.map(\.poster) {
      files[poster.path + ".pdf"] = poster.pdf
      if let png = poster.png { files[poster.path + ".png"] = png }
    }
    return files
  }
}

extension JurisdictionCode: ExpressibleByArgument {
  /// In capitals or not.
  package init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension LanguageTag: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension SheetFormat: ExpressibleByArgument {}
extension PosterVersion: ExpressibleByArgument {}
extension Venue: ExpressibleByArgument {}
