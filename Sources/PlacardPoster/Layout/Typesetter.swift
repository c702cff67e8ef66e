import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Makes boxes of words in the styles of one design.
struct Typesetter: Sendable {
  let request: SheetRequest
  let design: SheetDesign
  let fonts: PosterFonts
  var words: [SheetWords]
  let palette: Palette
  /// How many situations each language tells of.
  var situationCount: Int

  init(_ request: SheetRequest, _ design: SheetDesign, fonts: PosterFonts) {
    self.request = request
    self.design = design
    self.fonts = fonts
    palette = Palette(request.ink, accent: request.accent?.value)
    situationCount = design.situationLimit
    let copies = request.printedLanguages
    let isDraft = copies.contains { $0.standing != .reviewed && $0.language != .english }
    words = copies.map { SheetWords($0, request, isDraft: isDraft) }
  }

  var isRightToLeft: Bool { words.first?.language.isRightToLeft ?? false }
  var contentWidth: Double { design.width - 2 * design.margin }

  /// The number stays at least three times as large as the body, the headline below it.
  func style(_ role: SheetRole) -> TextStyle {
    let k = design.scale
    let most = numberSize
    var style = TextStyle(base: 20 * k, minimum: design.least.body, maximum: most / 3.05)
    switch role {
    case .headline:
      style = TextStyle(
        base: 64 * k, minimum: design.least.headline, maximum: most * 0.86, isBold: true, leading: 1.06)
    case .situations, .steps, .notice: style.base = 25 * k
    case .action: style = TextStyle(base: 30 * k, minimum: design.least.body, maximum: most / 2.4, isBold: true)
    case .promises, .danger, .stateLine, .name: style.isBold = true
    case .textLine:
      style.base = 22 * k
      style.isBold = true
    case .smallLine: style.isBold = design.isBrief
    case .place, .footerNote, .address, .checked, .codeCaption, .draftNote:
      style = TextStyle(base: 11 * k, minimum: design.least.foot, maximum: 14 * k)
    default: break
    }
    if request.setting?.isBold == true { style.isBold = true }
    style.minimum = max(style.minimum, request.typeFloor)
    return style
  }

  func text(_ words: Words, tag: StructureTag? = .paragraph, onBand: Bool = false, centred: Bool = false) -> TextBox {
    var style = style(words.role)
    if centred { style.alignment = .centre }
    let colour = onBand ? palette.bandText : words.role == .headline ? palette.accent : palette.ink
    return TextBox(
      text: SetText(words, bold: style.isBold, fonts: fonts), style: style, colour: colour,
      ground: onBand ? palette.band ?? .white : .white, tag: tag)
  }

  func list(_ words: [Words], onBand: Bool = false, columns: Int = 1, gap: Double = 6) -> ListBox {
    ListBox(
      entries: words.map { text($0, tag: nil, onBand: onBand) }, mark: onBand ? palette.bandText : palette.accent,
      columns: columns, gap: gap * design.scale)
  }

  func ruledList(_ words: [Words], gap: Double) -> RuledListBox {
    RuledListBox(entries: words.map { text($0, tag: nil) }, rule: palette.rule, gap: gap * design.scale)
  }

  func number(onBand: Bool, centred: Bool = false, maximumHeight: Double = .infinity) -> NumberBox {
    let phone = request.hotline.channels.phone
    let language = words.first?.language ?? .english
    return NumberBox(
      lines: [digits(phone.display)], display: phone.display, address: phone.callAddress(), language: language,
      colour: onBand ? palette.bandText : palette.ink, ground: onBand ? palette.band ?? .white : .white,
      maximumHeight: maximumHeight, alignment: centred ? .centre : .start, isRightToLeft: isRightToLeft)
  }

  /// Type size of the number across the content.
  private var numberSize: Double { number(onBand: false).size(contentWidth) }

  /// Digits in the bold face, whatever the language.
  func digits(_ digits: String) -> SetText {
    let words = Words(role: .number, language: .english, runs: [.digits(digits)], location: request.source)
    return SetText(words, bold: true, fonts: fonts)
  }
}
