import PlacardModel

/// A format as a value: how large it is, what stands on it and how small it may be set.
struct SheetDesign: Sendable {
  /// How the blocks stand to one another.
  enum Composition: Sendable {
    /// Headline, situations, the number on its band, and the rest.
    case poster
    /// The same on a piece that is held in the hand, or read from close by: one line in place of the promises.
    case smallPoster
    /// The number and one line a language.
    case numberAndLine
    /// The number and nothing else.
    case number
    /// The number, and the steps of a call in each language.
    case dialling
    /// A poster over two pages.
    case twoPages
  }

  /// How several languages, or the headline and its situations, share the sheet.
  enum Arrangement: Sendable {
    /// Headline above situations; languages in columns.
    case columns
    /// Headline beside situations; languages in bands.
    case rows
    /// Headline above situations; languages below one another.
    case stacked
  }

  let width: Double
  let height: Double
  let margin: Double
  var composition = Composition.poster
  var arrangements: [Arrangement] = [.columns, .rows]
  var situationLimit = 5
  /// How few situations will do where the words are long; the same as the limit where none may go.
  var situationLeast: Int?
  /// The type in points below which the situations are too small to read from where the piece hangs: then it tells of
  /// fewer of them, but not of fewer than these.
  var comfort: (type: Double, situations: Int)?
  /// Whether several languages say one line each in place of their promises: wide sheets have no height for lists.
  var isBrief = false
  /// What is left out, for want of room or because it would give somebody away.
  var omitted: Set<SheetRole> = []
  /// Least type sizes in points.
  var least = (headline: 20.0, body: 10.5, foot: 8.0)
  /// Height of the strip with tabs at the foot, in points.
  var tabs = 0.0
  var hasRuler = false
  /// Whether a code may stand on it: never where somebody hides to read.
  var allowsCode = true
  /// Whether it is folded once across its middle.
  var isFolded = false
  /// Whether this is the back of a folded piece, of which the lower half is seen.
  var isOutside = false
  /// Times a letter's type, before the solver.
  var scale: Double { (width - 2 * margin) / 540 }
}

extension SheetDesign {
  private static let small: Set<SheetRole> = [.languageLine, .footerNote, .address, .checked, .codeCaption, .place]

  static let cubicle4x6 = SheetDesign(
    width: 288, height: 432, margin: 18, composition: .smallPoster, arrangements: [.stacked, .columns],
    situationLimit: 5, situationLeast: 1, comfort: (10, 3), omitted: small, least: (12, 7.5, 7), allowsCode: false)
  /// The least size of Maryland's sign.
  static let cubicle3x5 = SheetDesign(
    width: 216, height: 360, margin: 14, composition: .smallPoster, arrangements: [.stacked], situationLimit: 4,
    situationLeast: 1, comfort: (8, 3), omitted: small, least: (11, 7, 6.5), allowsCode: false)
  /// What a card says when it is opened. It is folded with this inside.
  static let card = SheetDesign(
    width: 252, height: 144, margin: 8, composition: .smallPoster, arrangements: [.columns, .rows],
    situationLimit: 2, situationLeast: 1, omitted: small.union([.action, .danger, .promises]), least: (8.5, 7, 6),
    allowsCode: false, isFolded: true)
  /// What is seen of a folded card: digits.
  static let cardOutside = SheetDesign(
    width: 252, height: 144, margin: 14, composition: .number, allowsCode: false, isFolded: true, isOutside: true)
  /// Labels have no room for the note of a draft: it stands on the sheet that they are peeled from.
  static let longLabel = SheetDesign(
    width: 247.5, height: 48, margin: 3, composition: .numberAndLine, omitted: small.union([.draftNote]),
    least: (7, 7, 6), allowsCode: false)
  static let wideLabel = SheetDesign(
    width: 189, height: 72, margin: 6, composition: .numberAndLine, omitted: small.union([.draftNote]),
    least: (7, 7, 6), allowsCode: false)
  /// Kentucky's cling has 10 points at least, also where a printer shrinks it.
  static let cling = SheetDesign(
    width: 216, height: 216, margin: 12, composition: .numberAndLine, omitted: small,
    least: (10 / 0.94, 10 / 0.94, 10 / 0.94), allowsCode: false)
  static let tallSlide = SheetDesign(
    width: 540, height: 960, margin: 32, arrangements: [.stacked, .columns], situationLimit: 5, situationLeast: 3,
    comfort: (20, 3), omitted: small, least: (26, 14, 12), allowsCode: false)

  /// The design of a format's page, or of its first piece.
  init(_ format: SheetFormat) {
    switch format {
    case .letter: self = .page(612, 792, margin: 36)
    case .landscape:
      self = .page(792, 612, margin: 36)
      arrangements = [.rows, .columns]
      situationLeast = 3
      comfort = (13, 3)
      isBrief = true
    case .tabloid: self = .page(792, 1224, margin: 46)
    case .a4: self = .page(595.28, 841.89, margin: 36)
    case .a3: self = .page(841.89, 1190.55, margin: 50)
    case .florida: self = .page(792, 1080, margin: 46)
    case .tearoff:
      self = .page(612, 792, margin: 36)
      tabs = 150
      situationLimit = 4
      omitted = [.languageLine]
      least.body = 10
    case .stall: self = .cubicle4x6
    case .cling: self = .cling
    case .mirror: self = SheetDesign(width: 576, height: 72, margin: 13, composition: .number, allowsCode: false)
    case .label: self = .longLabel
    case .card: self = .card
    case .phoneBank:
      self = .page(792, 1224, margin: 46)
      composition = .dialling
    case .screen:
      self = SheetDesign(
        width: 960, height: 540, margin: 36, arrangements: [.rows, .columns], situationLimit: 3, situationLeast: 1,
        comfort: (20, 2), isBrief: true, omitted: Self.small.union([.danger]), least: (20, 13, 12), allowsCode: false)
    case .screenTall: self = .tallSlide
    case .largePrint:
      self = .page(612, 792, margin: 36)
      composition = .twoPages
      least = (30, 24, 24)
    }
  }

  private static func page(_ width: Double, _ height: Double, margin: Double) -> SheetDesign {
    var design = SheetDesign(width: width, height: height, margin: margin, situationLeast: 3, hasRuler: true)
    // A large sheet hangs higher and farther away: its small print grows with its shorter side.
    design.least.foot *= max(1, (min(width, height) - 2 * margin) / 540)
    return design
  }
}
