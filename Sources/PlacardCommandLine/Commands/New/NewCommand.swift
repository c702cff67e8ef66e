package import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardScaffold

/// `placard new`.
package struct NewCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the files that a new thing begins with.",
    discussion: """
      Asks for nothing that can be found out: the day is today, names come from titles, \
      languages from site.yaml. What it writes passes `placard check`, and what is \
      there already is never overwritten.

      Example: placard new campaign "Post the number"

      \(newStatus)
      """,
    subcommands: [
      NewSite.self, NewCampaign.self, NewUpdate.self, NewState.self, NewPage.self, NewLanguage.self, NewPoster.self,
    ])

  package init() {}
}

/// How every command that writes new files ends.
let newStatus = "Exit status: 0 written, 1 nothing written, 64 wrong usage, 74 disk trouble."

/// Which site new files are for.
struct NewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content.", valueName: "dir"))
  var root = "."

  /// Makes files with what is known of the site, and writes them.
  func write(_ make: (ReadContent) throws -> Scaffold) throws {
    do {
      let content = try readTree(root: root, folders: ["Content"]).value ?? FileTree()
      let input = BuildInput(content: content, templates: FileTree(), today: currentDay())
      guard let read = readSite(input).value else {
        throw complaint("the site in '\(root)' can't be read; `placard check` says why")
      }
      let facts = SiteFacts(read.site, today: input.today)
      try Self.write(make(ReadContent(files: content, site: read.site, facts: facts)), below: root)
    } catch let error as DiskError {
      throw refusal(error)
    }
  }

  /// Writes files that aren't there yet, says which, and says what comes next.
  static func write(_ scaffold: Scaffold, below root: String) throws(DiskError) {
    try writeFiles(scaffold.files, below: root, .stays)
    let paths = scaffold.files.paths
    let lines = paths.count > 12 ? ["Wrote \(paths.count) files."] : paths.map { "Wrote \($0)" }
    Console(isQuiet: false).say((lines + [""] + scaffold.next).map { "\($0)\n" }.joined())
  }
}

/// A site as new files see it.
struct ReadContent {
  let files: FileTree
  let site: Site
  let facts: SiteFacts

  var original: LanguageTag { site.settings.defaultLanguage }

  /// The campaign of a name; nobody writes news for one that isn't there.
  func campaign(_ name: String) throws -> Slug {
    let slugs = site.campaigns.map(\.slug)
    guard let slug = slugs.first(where: { $0.description == name }) else {
      let names = slugs.map(\.description)
      let help = didYouMean(name, among: names) ?? "the site has: \(names.joined(separator: ", "))"
      throw complaint("there is no campaign '\(name)'; \(help)")
    }
    return slug
  }
}

/// The name that a title gives its files, or the one that was asked for.
func name(of title: String, asked: String?) throws -> Slug {
  if let asked {
    guard let name = Slug(asked) else {
      throw ValidationError("'\(asked)' isn't a slug such as new-york: a-z, 0-9 and single hyphens")
    }
    return name
  }
  guard let name = slug(of: title) else {
    throw ValidationError("No address can be made of '\(title)'; it needs letters a-z or digits")
  }
  return name
}

/// Ends a command that can't do what it was asked, saying why.
func complaint(_ words: String) -> ExitCode {
  Console(isQuiet: false).complain("error: \(words)".withVisibleControls + "\n")
  return .failure
}

/// Ends a command that the disk stopped, or that Placard stopped for the disk's sake.
func refusal(_ error: DiskError) -> ExitCode {
  guard case .refused = error.reason else { return stopped(by: error) }
  return complaint("\(error)")
}
