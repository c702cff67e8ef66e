import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The page of a poster: the sheet itself, and the choice of sheets around it.
struct PosterPage: Sendable {
  let jurisdiction: Jurisdiction
  let poster: Poster
  /// The printed sheets for the place.
  let sheets: [PrintedPoster]
  let pack: PackText?
  /// The sizes of its printed twin; nil where that wasn't printed.
  let fit: FittedSizes?
  let context: PageContext

  static let view = View<PosterPage>(
    "the page of a poster",
    [
      .record("poster", posterView, "the poster") { $0 },
      .optionalRecord("fit_stylesheet", Asset.view, "the sizes of the printed sheet") { $0.fit?.stylesheet },
      .optionalRecord("law", LawText.view, "what the place's law says") { page in
        page.context.site.laws[page.jurisdiction.code.value].map { LawText(law: $0, context: page.context) }
      },
      .list("law_sheets", LawSheets.view, "what the place's law asks for, and how our sheets stand before it") { page in
        page.context.site.laws[page.jurisdiction.code.value].map {
          LawSheets.all(page.sheets, by: $0, page.context)
        } ?? []
      },
      .boolean("has_law_sheets", "whether there is a law to hold them to") { page in
        !(page.context.site.laws[page.jurisdiction.code.value]?.requirements.isEmpty ?? true)
      },
      .optionalRecord("official_notice", OfficialNotice.view, "who makes the official notice") { page in
        page.context.site.laws[page.jurisdiction.code.value]?.modelNotice.agency.map {
          OfficialNotice(agency: $0, address: page.context.site.laws[page.jurisdiction.code.value]?.modelNotice.address)
        }
      },
      .list("sheets", SheetLanguage.view, "the files to print, by language") { page in
        SheetLanguage.all(page.sheets, page.context)
      },
      .optionalRecord("pack", PackText.view, "everything to hang, in one file") { $0.pack },
      .optionalAddress("toolkit", "what the office may use itself, where a campaign offers it") { page in
        page.context.toolkitLink(for: page.jurisdiction)
      },
      .boolean("has_state_lines", "whether the place has a hotline of its own") { !$0.stateLines.isEmpty },
      .list("state_lines", StateLine.view, "the place's own hotlines") { $0.stateLines },
    ])

  private var stateLines: [StateLine] { StateLine.all(jurisdiction.code.value, context) }

  private static let posterView = View<PosterPage>(
    "a poster",
    [
      .record("state", LinkText.view, "the place") { page in
        LinkText(
          address: page.context.link(Route.state(page.jurisdiction)), name: page.context.name(of: page.jurisdiction))
      },
      .text("fit", "the class for the sizes of the printed sheet; poster-unfitted where there is none") {
        $0.fit == nil ? "poster-unfitted" : FittedSizes.name
      },
      .text("variant", "full or tear-off, for class names") { $0.poster.variant.rawValue },
      .text("language", "the sheet's language, for lang") { $0.poster.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.poster.language.direction },
      .text("language_count", "how many languages it has, for class names") { "\($0.poster.languageCount)" },
      .list("variants", Choice.view, "the kinds of sheet") { $0.variantChoices },
      .list("languages", Choice.view, "the languages of the sheet, in their own words") { $0.languageChoices },
      .list("blocks", BlockText.view, "what it says, in reading order") { $0.poster.blocks.map(BlockText.init) },
      .record("link", PosterLink.view, "the code and its printed address") { PosterLink(link: $0.poster.link) },
      .boolean("has_tabs", "whether tabs are torn off at the foot") { !$0.poster.tabs.isEmpty },
      .list("tabs", Tab.view, "the tabs") { $0.poster.tabs.map(Tab.init) },
    ])

  private var variantChoices: [Choice] {
    PosterVariant.allCases.map { variant in
      Choice(
        label: variant.label(context.words), language: context.language,
        address: context.link(Route.poster(jurisdiction, variant)), isCurrent: variant == poster.variant)
    }
  }

  private var languageChoices: [Choice] {
    context.site.settings.languages.map { language in
      Choice(
        label: language.ownName, language: language,
        address: context.addresses.link(Route.poster(jurisdiction, poster.variant), language),
        isCurrent: language == context.language)
    }
  }
}

private struct Choice: Sendable {
  let label: String
  let language: LanguageTag
  let address: String
  let isCurrent: Bool

  static let view = View<Choice>(
    "a choice of sheet",
    [
      .text("label", "what is chosen") { $0.label },
      .text("language", "the language of the label, for lang") { $0.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.language.direction },
      .address("address", "its page") { $0.address },
      .boolean("is_current", "whether it is this sheet") { $0.isCurrent },
    ])
}

private struct Tab: Sendable {
  let number: String

  static let view = View<Tab>("a tab", [.digits("number", "the hotline's number") { $0.number }])
}

private struct BlockText: Sendable {
  let block: Poster.Block

  static let view = View<BlockText>(
    "a block of a poster",
    Poster.Role.allCases.map { role in
      .boolean("is_\(role.rawValue)", "whether it is the \(role.rawValue.split(separator: "_").joined(separator: " "))")
      {
        $0.block.role == role
      }
    } + [
      .text("language", "its language, for lang") { $0.block.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.block.language.direction },
      .text("column", "which of the sheet's languages it is in, from 1, or 0 for all, for class names") {
        "\($0.block.column)"
      },
      .list("items", Item.view, "its sentences: one, or the entries of a list") { $0.block.items.map(Item.init) },
    ])
}

private struct Item: Sendable {
  let runs: [Poster.Run]

  static let view = View<Item>(
    "a sentence of a poster",
    [
      .list("parts", Part.view, "words and numbers") { $0.runs.map(Part.init) }
    ])
}

private struct Part: Sendable {
  let run: Poster.Run

  static let view = View<Part>(
    "a part of a sentence",
    [
      .optionalText("text", "words") { part in
        if case .text(let words) = part.run { words } else { nil }
      },
      .optionalDigits("digits", "a number") { part in
        if case .digits(let number) = part.run { number } else { nil }
      },
    ])
}

private struct PosterLink: Sendable {
  let link: Poster.Link

  static let view = View<PosterLink>(
    "a poster's link",
    [
      .optionalHTML("code", "the address as a QR code, drawn as SVG") { QRCode($0.link.address).map(drawing) },
      .text("short_address", "the address as a reader types it") { $0.link.short },
      .list("caption", Part.view, "what the code opens, and its trace") { $0.link.caption.map(Part.init) },
    ])
}

/// The code as one SVG path with the quiet zone of four modules that ISO/IEC 18004 asks for.
private func drawing(_ code: QRCode) -> HTML {
  let quiet = 4
  let side = code.side + 2 * quiet
  let path = code.darkRuns.map { "M\($0.column + quiet) \($0.row + quiet)h\($0.length)v1h-\($0.length)z" }.joined()
  let svg =
    "<svg viewBox=\"0 0 \(side) \(side)\" aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\">"
    + "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path d=\"\(path)\"/></svg>"
  return HTML(trusted: Array(svg.utf8))
}
