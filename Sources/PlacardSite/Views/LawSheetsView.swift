import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// What a law asks for at some venues, and how our sheets stand before it.
struct LawSheets: Sendable {
  let answers: RequiredSet
  let context: PageContext
  private let standings: [SheetStanding]
  /// What is true of all our sheets alike, which a page says once: reasons why none will do, and what of none is known.
  private let common: (failing: [String], open: [String])

  private init(answers: RequiredSet, context: PageContext) {
    self.answers = answers
    self.context = context
    standings = answers.sheets.map { SheetStanding($0, context) }
    common = (Self.inCommon(standings.map(\.failing)), Self.inCommon(standings.map(\.open)))
  }

  private var requirement: Requirement { answers.requirement }

  private static func inCommon(_ reasons: [[String]]) -> [String] {
    guard let first = reasons.first, reasons.count > 1 else { return [] }
    return first.filter { reason in reasons.allSatisfy { $0.contains(reason) } }
  }

  /// The law's general notice, then those of venues with their own, then allowed substitutes. Empty where no law is
  /// known, or nothing is printed.
  static func all(_ sheets: [PrintedPoster], by law: PostingLaw, _ context: PageContext) -> [LawSheets] {
    guard !sheets.isEmpty else { return [] }
    return law.requirements.filter { $0.substitute == nil }.compactMap { requirement in
      requiredSet(
        for: law, venue: requirement.venues.first, among: sheets, hotlines: context.site.hotlines, today: context.today)
    }.map { LawSheets(answers: $0, context: context) }
  }

  static let view = View<LawSheets>(
    "what a law asks of a sheet",
    [
      .optionalText("venues", "the venues that it holds for, where they aren't all") { shown in
        let venues = shown.requirement.venues.map { shown.context.words.label($0, .venue) }
        return venues.isEmpty ? nil : shown.context.words.list(venues)
      },
      .record("sheet", SheetText.view, "the smallest lawful sheet") {
        SheetText(sheet: $0.requirement.sheet, context: $0.context)
      },
      .optionalText("languages", "the languages that it must be in") { shown in
        let names = shown.requirement.languages.map { shown.context.name(of: $0) }
        return names.isEmpty ? nil : shown.context.words.list(names)
      },
      .boolean("has_numbers", "whether the law names numbers") { !$0.requirement.numbers.isEmpty },
      .list("numbers", CopyText.view, "the numbers as the law names them") { shown in
        shown.requirement.numbers.compactMap { shown.context.note($0.words) }
      },
      .boolean("is_extra", "whether only the agency's own sheet or words will do, and ours are extras") {
        $0.requirement.ownSheets == .extra
      },
      .boolean("is_own_allowed", "whether a venue may make its own") { $0.requirement.ownSheets == .allowed },
      .boolean("is_own_unknown", "whether that isn't known") { $0.requirement.ownSheets == .unknown },
      .boolean("is_answered", "whether some of our sheets fail nothing that the law asks for") {
        !$0.answers.answering.isEmpty
      },
      .boolean("has_common_failing", "whether something fails on all our sheets") { !$0.common.failing.isEmpty },
      .texts("common_failing", "what fails on all our sheets, and why") { $0.common.failing },
      .boolean("has_common_open", "whether something can't be told of any sheet") { !$0.common.open.isEmpty },
      .texts("common_open", "what can't be told of any sheet, and why") { $0.common.open },
      .list("sheets", OwnStanding.view, "our sheets, those that answer the law first") { shown in
        let saidOfAll = Set(shown.common.failing + shown.common.open)
        return shown.standings.map { OwnStanding($0, saidOfAll: saidOfAll) }
      },
    ])
}

/// How one sheet stands before the law.
private struct SheetStanding: Sendable {
  let answer: SheetAnswer
  let context: PageContext
  let failing: [String]
  let open: [String]

  init(_ answer: SheetAnswer, _ context: PageContext) {
    self.answer = answer
    self.context = context
    failing = Self.reasons(answer.failing, context)
    open = Self.reasons(answer.open, context)
  }

  private static func reasons(_ checks: [LawCheck], _ context: PageContext) -> [String] {
    checks.compactMap { check in
      switch check.verdict {
      case .met: nil
      case .notMet(let reason), .cannotTell(let reason): context.words(reason, context)
      }
    }
  }
}

/// A sheet with what isn't already said of all.
private struct OwnStanding: Sendable {
  let sheet: SheetStanding
  private let failing: [String]
  private let open: [String]

  init(_ sheet: SheetStanding, saidOfAll: Set<String>) {
    self.sheet = sheet
    failing = sheet.failing.filter { !saidOfAll.contains($0) }
    open = sheet.open.filter { !saidOfAll.contains($0) }
  }

  private var answer: SheetAnswer { sheet.answer }

  static let view = View<OwnStanding>(
    "a sheet before the law",
    [
      .text("label", "the format in the page's language") {
        $0.sheet.context.words.label($0.answer.poster.order.format, .sheetFormat)
      },
      .text("languages", "the languages on it") { shown in
        let context = shown.sheet.context
        return context.words.list(shown.answer.poster.order.languages.map { context.name(of: $0) })
      },
      .address("address", "the file to print") {
        $0.sheet.context.addresses.prefix + "/" + $0.answer.poster.file("pdf")
      },
      .boolean("is_met", "whether all that the law asks for was checked and is met") { $0.answer.standing == .meets },
      .boolean("is_open", "whether nothing fails, and something can't be told") { $0.answer.standing == .open },
      .boolean("is_failing", "whether something fails") { $0.answer.standing == .fails },
      .boolean("has_failing", "whether something fails that isn't said of all") { !$0.failing.isEmpty },
      .texts("failing", "what fails, and why, beyond what is said of all") { $0.failing },
      .boolean("has_open", "whether something can't be told that isn't said of all") { !$0.open.isEmpty },
      .texts("open", "what can't be told, and why, beyond what is said of all") { $0.open },
    ])
}

extension PageContext {
  /// What the page's language calls a language.
  func name(of language: LanguageTag) -> String { words.openLabel(language.description, group: "language") }
}

extension Words {
  /// A reason in the page's language. What it quotes of the law's record stays English.
  fileprivate func callAsFunction(_ reason: Reason, _ context: PageContext) -> String {
    label(reason.kind, .reason, reason.values.mapValues { text(of: $0, context) })
  }

  private func text(of value: Reason.Value, _ context: PageContext) -> String {
    switch value {
    case .text(let text): text
    case .measure(let measure): Decimal(rounding: measure).description
    case .count(let number): count(number)
    case .languages(let tags): list(tags.map { context.name(of: $0) })
    case .venue(let venue): label(venue, .venue)
    case .jurisdiction(let code): context.site.jurisdictions[code].map { context.name(of: $0) } ?? code.rawValue
    case .date(let day): date(day)
    case .paper(let width, let height): size(Decimal(rounding: width), Decimal(rounding: height))
    case .asked(let sides, .landscape?): size(sides.long, sides.short)
    case .asked(let sides, _): size(sides.short, sides.long)
    }
  }

  func size(_ width: Decimal, _ height: Decimal) -> String {
    self(.sheetSize, ["width": width.description, "height": height.description])
  }
}
