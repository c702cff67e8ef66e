import ArgumentParser
import PlacardModel
import PlacardScaffold

/// `placard new campaign`.
struct NewCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign",
    abstract: "A campaign's folder: facts, story, ask, script and letter, as a draft.",
    discussion: """
      Example: placard new campaign "Post the number" --slug post-it

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("The name of its folder and address. (default: from the title)", valueName: "slug"))
  var slug: String?

  @OptionGroup var options: NewOptions

  func validate() throws { _ = try name(of: title, asked: slug) }

  func run() throws {
    let slug = try name(of: title, asked: slug)
    try options.write { newCampaign(title, slug, in: $0.facts) }
  }
}

/// `placard new update`.
struct NewUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "News of a campaign, with the day of today.",
    discussion: """
      Example: placard new update post-the-number "Ohio's office answered"

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("The campaign's folder, such as post-the-number.", valueName: "campaign"))
  var campaign: String

  @Argument(help: ArgumentHelp("The news in a few words.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("The name of its file. (default: from the title)", valueName: "slug"))
  var slug: String?

  @OptionGroup var options: NewOptions

  func validate() throws { _ = try name(of: title, asked: slug) }

  func run() throws {
    let slug = try name(of: title, asked: slug)
    try options.write { try newUpdate(title, slug, of: $0.campaign(campaign), in: $0.facts) }
  }
}

/// `placard new state`.
struct NewState: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "A campaign's own words for one state or territory.",
    discussion: """
      Example: placard new state post-the-number TX

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("The campaign's folder, such as post-the-number.", valueName: "campaign"))
  var campaign: String

  @Argument(help: ArgumentHelp("The postal code, such as CA.", valueName: "code"))
  var code: JurisdictionCode

  @OptionGroup var options: NewOptions

  func run() throws {
    try options.write { content in
      guard let place = content.site.jurisdictions[code] else {
        throw complaint("the site has no file for \(code.rawValue); `placard check` says why")
      }
      return try newState(place, of: content.campaign(campaign), in: content.facts)
    }
  }
}
