import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel

/// `placard import officeholders`.
struct ImportOfficeholders: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officeholders",
    abstract: "Compare who holds an office with people of Open States or a table.",
    usage: "placard import officeholders <file> ... --seen <date> [<options>]",
    discussion: """
      Reads persons of Open States (.yml) and tables (.csv) with the columns state, \
      name and perhaps start_date, end_date, phone and source. What differs is proposed \
      with its source. A record that somebody checked after the day of the list is left \
      alone, and 'checked' is never written: compare, then write it yourself.

      Example: placard import officeholders people/*.yml --seen 2027-01-20

      \(importStatus)
      """)

  @Argument(help: ArgumentHelp("The lists.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The day on which the lists were as they are.", valueName: "date"))
  var seen: Day

  @OptionGroup var options: ImportOptions

  func run() throws {
    do {
      var lists: [(file: String, bytes: [UInt8])] = []
      for file in files {
        var bytes: [UInt8] = []
        try readPieces(of: file) { piece in
          bytes += piece
          return bytes.count < 10_000_000
        }
        lists.append((file, bytes))
      }
      let content = try options.content()
      try options.finish(importOfficeholders(lists, seen: seen.date, into: content), Console(isQuiet: false))
    } catch let error as ImportError {
      throw stopped(by: error)
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}

/// `placard import signatures`.
struct ImportSignatures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signatures",
    abstract: "Count the signatures of a table by state, and keep only how many.",
    usage: "placard import signatures <file> --campaign <slug> [<options>]",
    discussion: """
      Reads a table (.csv) of any size, one signature a row, and proposes the number and \
      the day for the campaign. Nothing else of the table is kept or written. States \
      with fewer than 10 signatures aren't told, and neither is any other whose number \
      would give them away. Rows are counted as they stand; remove doubles before.

      Example: placard import signatures signed.csv --campaign post-the-number

      \(importStatus)
      """)

  @Argument(help: ArgumentHelp("The table.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The campaign's folder, such as post-the-number.", valueName: "slug"))
  var campaign: String

  @Option(help: ArgumentHelp("The column with the state. (default: state, or a usual name)", valueName: "name"))
  var column: String?

  @Option(help: ArgumentHelp("The day of the table. (default: today, UTC)", valueName: "date"))
  var asOf: Day?

  @OptionGroup var options: ImportOptions

  func run() throws {
    let console = Console(isQuiet: false)
    do {
      let content = try options.content()
      let input = BuildInput(content: content, templates: FileTree(), today: currentDay())
      guard let site = readSite(input).value?.site else {
        throw complaint("the site in '\(options.root)' can't be read; `placard check` says why")
      }
      guard let slug = site.campaigns.map(\.slug).first(where: { $0.description == campaign }) else {
        let help = didYouMean(campaign, among: site.campaigns.map(\.slug.description)).map { "; \($0)" } ?? ""
        throw complaint("there is no campaign '\(campaign)'\(help)")
      }
      let list = try count(for: site)
      console.complain(table(of: list))
      try options.finish(list.proposal(for: slug, on: asOf?.date ?? input.today, in: content), console)
    } catch let error as ImportError {
      throw stopped(by: error)
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }

  private func count(for site: Site) throws -> SignatureList {
    var list = SignatureList(file: file, column: column, site: site)
    var fault: ImportError?
    try readPieces(of: file) { piece in
      do throws(ImportError) { try list.read(piece) } catch { fault = error }
      return fault == nil
    }
    if let fault { throw fault }
    try list.finish()
    return list
  }

  private func table(of list: SignatureList) -> String {
    let told = list.told
    var lines = told.map { "\($0.place.rawValue)  \($0.count)" }
    let rest = list.total - told.reduce(0) { $0 + $1.count }
    if rest > 0 { lines.append("elsewhere, not told, or fewer than \(SignatureList.threshold) in a state: \(rest)") }
    return (lines + ["in all: \(list.total)"]).map { "\($0)\n" }.joined()
  }
}
