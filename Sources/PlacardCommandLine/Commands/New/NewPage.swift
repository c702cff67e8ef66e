import ArgumentParser
import PlacardCore
import PlacardScaffold

/// `placard new page`.
struct NewPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "A page of the site.",
    discussion: """
      Example: placard new page "How we work"

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("The name of its file and address. (default: from the title)", valueName: "slug"))
  var slug: String?

  @OptionGroup var options: NewOptions

  func validate() throws { _ = try name(of: title, asked: slug) }

  func run() throws {
    let slug = try name(of: title, asked: slug)
    try options.write { newPage(title, slug, in: $0.facts) }
  }
}

/// `placard new language`.
struct NewLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "The interface words of a language, for somebody to translate.",
    discussion: """
      Nothing of it is public before site.yaml names the language.

      Example: placard new language fr

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("The language, such as fr or zh-Hans.", valueName: "tag"))
  var language: LanguageTag

  @OptionGroup var options: NewOptions

  func run() throws {
    try options.write { newLanguage(language, after: $0.original, in: $0.files) }
  }
}

/// `placard new poster`.
struct NewPoster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster",
    abstract: "The words of posters in a language, for somebody to translate.",
    discussion: """
      Example: placard new poster so Soomaali

      \(newStatus)
      """)

  @Argument(help: ArgumentHelp("The language, such as fr or zh-Hans.", valueName: "tag"))
  var language: LanguageTag

  @Argument(help: ArgumentHelp("The language's name in itself, such as Français.", valueName: "name"))
  var name: String

  @OptionGroup var options: NewOptions

  func run() throws {
    try options.write { newPoster(language, named: name, after: $0.original, in: $0.files) }
  }
}
