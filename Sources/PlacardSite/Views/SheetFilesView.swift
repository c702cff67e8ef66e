import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The printed sheets of one language.
struct SheetLanguage: Sendable {
  /// The language that leads on them.
  let language: LanguageTag
  let sheets: [PrintedPoster]
  let context: PageContext

  /// Sheets by the languages on them, the page's own language first.
  static func all(_ sheets: [PrintedPoster], _ context: PageContext) -> [SheetLanguage] {
    let groups = Dictionary(grouping: sheets) { $0.order.languages.first }
    let languages = groups.keys.compactMap(\.self).sorted()
    let sorted = languages.filter { $0 == context.language } + languages.filter { $0 != context.language }
    return sorted.map { language in
      // The law's own notice is what a place must hang first.
      let group = groups[language] ?? []
      let notices = group.filter { $0.order.kind == .statutory }
      return SheetLanguage(
        language: language, sheets: notices + group.filter { $0.order.kind != .statutory }, context: context)
    }
  }

  static let view = View<SheetLanguage>(
    "sheets in one language",
    [
      .text("name", "the language in its own words") { $0.context.ownName(of: $0.language) },
      .text("language", "the language, for lang") { $0.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.language.direction },
      .text("anchor", "the name of the place on the page") { "sheets-\($0.language)" },
      .boolean("is_draft", "whether nobody has reviewed the words yet") {
        $0.context.site.posters[$0.language].map { $0.standing != .reviewed } ?? false
      },
      .boolean("has_english", "whether the draft's English stands beside it") {
        $0.language != .english && $0.context.site.posters[.english] != nil
      },
      .list("files", SheetFile.view, "the sheets") { group in
        group.sheets.map { SheetFile(poster: $0, context: group.context) }
      },
    ])
}

/// One sheet to print.
struct SheetFile: Sendable {
  let poster: PrintedPoster
  let context: PageContext

  static let view = View<SheetFile>(
    "a sheet to print",
    [
      .text("format", "the format's name, for class names") { $0.poster.order.format.rawValue },
      .text("label", "the format in the page's language") {
        $0.label
      },
      .text("use", "what it is good for") { $0.context.words.label($0.poster.order.format, .sheetUse) },
      .text("size", "width and height of the finished piece") { $0.size },
      .record("pdf", FileText.view, "the file to print") { $0.file("pdf", $0.poster.pdf) },
      .optionalRecord("picture", PreviewText.view, "the first page as a picture") { sheet in
        sheet.poster.png.map { PreviewText(file: sheet.file("png", $0), png: $0) }
      },
    ])

  private var label: String {
    let format = context.words.label(poster.order.format, .sheetFormat)
    return poster.order.kind == .statutory ? "\(context.words(.lawGeneral)): \(format)" : format
  }

  private var size: String {
    context.words.size(Decimal(rounding: poster.facts.widthInches), Decimal(rounding: poster.facts.heightInches))
  }

  private func file(_ ending: String, _ bytes: [UInt8]) -> FileText {
    FileText(
      address: context.addresses.prefix + "/" + poster.file(ending),
      size: context.fileSize(bytes.count))
  }
}

/// A file to fetch.
struct FileText: Sendable {
  let address: String
  let size: String

  static let view = View<FileText>(
    "a file",
    [
      .address("address", "where it is") { $0.address },
      .text("size", "how large it is, such as 24 KB") { $0.size },
    ])
}

/// A picture with the room that it needs.
struct PreviewText: Sendable {
  let file: FileText
  let png: [UInt8]

  static let view = View<PreviewText>(
    "a picture",
    [
      .address("address", "where it is") { $0.file.address },
      .text("size", "how large the file is") { $0.file.size },
      .text("width", "in pixels") { String($0.side(at: 16)) },
      .text("height", "in pixels") { String($0.side(at: 20)) },
    ])

  /// A number of the image header, which stands first in every PNG file (its specification, 11.2.1).
  private func side(at place: Int) -> Int {
    png.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The page of all sheets: by place, and for anybody by language.
struct PostersPage: Sendable {
  let context: PageContext

  static let view = View<PostersPage>(
    "the page of all posters",
    [
      .list("states", LinkText.view, "the posters of each place, by name") { page in
        page.context.places.map { place in
          LinkText(
            address: page.context.link(Route.poster(place, .full)), name: page.context.name(of: place),
            elsewhere: page.context.elsewhere(Route.poster(place, .full)))
        }
      },
      .boolean("has_languages", "whether there are sheets for anybody") { !$0.languages.isEmpty },
      .list("languages", LanguageLink.view, "the sheets for anybody, by language") { $0.languages },
    ])

  private var languages: [LanguageLink] { LanguageLink.all(context) }
}

/// The page of sheets for anybody in one language.
struct PosterLanguagePage: Sendable {
  let sheets: SheetLanguage
  let context: PageContext

  static let view = View<PosterLanguagePage>(
    "the page of posters in one language",
    [
      .record("sheets", SheetLanguage.view, "the files to print") { $0.sheets },
      .list("languages", LanguageLink.view, "the sheets in other languages") { page in
        LanguageLink.all(page.context).filter { $0.language != page.sheets.language }
      },
    ])
}

/// A link to the sheets in one language.
private struct LanguageLink: Sendable {
  let language: LanguageTag
  let context: PageContext

  static func all(_ context: PageContext) -> [LanguageLink] {
    guard !context.site.settings.posters.general.isEmpty else { return [] }
    return context.site.posters.keys.sorted().map { LanguageLink(language: $0, context: context) }
  }

  static let view = View<LanguageLink>(
    "a language of posters",
    [
      .text("name", "the language in its own words") { $0.context.ownName(of: $0.language) },
      .text("language", "the language, for lang") { $0.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.language.direction },
      .address("address", "its sheets") { $0.context.link(Route.posters($0.language)) },
    ])
}

extension PageContext {
  /// `24 KB`, at least one.
  func fileSize(_ bytes: Int) -> String {
    words(.kilobytes, ["count": words.count(max(1, (bytes + 512) / 1024))])
  }

  /// A language in its own words, as its posters write it.
  func ownName(of language: LanguageTag) -> String { site.posters[language]?.name.value ?? language.ownName }
}

/// Everything to hang in one place, in one file.
struct PackText: Sendable {
  /// Below the output folder.
  let file: String
  /// In bytes; none where it isn't printed yet.
  let size: Int
  let context: PageContext

  static let view = View<PackText>(
    "a file of sheets",
    [
      .address("address", "where it is") { "\($0.context.addresses.prefix)/\($0.file)" },
      .optionalText("size", "how large it is, such as 40 KB; unknown until it is printed") { pack in
        pack.size == 0 ? nil : pack.context.fileSize(pack.size)
      },
    ])
}
