import PlacardCore
import PlacardModel

/// The words of a sheet as blocks, in the order in which the printed one is read.
///
/// `Layout` sets the same words in boxes. The acceptance tests hold page and file to each other, block by block.
struct ReadingOrder: Sendable {
  let words: [SheetWords]
  private let request: SheetRequest
  private let design: SheetDesign

  init(_ request: SheetRequest, _ design: SheetDesign) {
    self.request = request
    self.design = design
    let copies = request.printedLanguages
    let isDraft = copies.contains { $0.standing != .reviewed && $0.language != .english }
    words = copies.map { SheetWords($0, request, isDraft: isDraft) }
  }

  /// What happens, in every language; whom to call; what else to know; the small print.
  var blocks: [Poster.Block] {
    eachLanguage(opening) + call + eachLanguage { [block(.promises, $0.promises, $1)] } + eachLanguage(closing)
      + eachLanguage(notes) + lastLine
  }

  private func eachLanguage(_ blocks: (SheetWords, Int) -> [Poster.Block?]) -> [Poster.Block] {
    words.enumerated().flatMap { blocks($0.element, $0.offset + 1) }.compactMap(\.self)
  }

  private func opening(_ words: SheetWords, _ column: Int) -> [Poster.Block?] {
    [
      block(.headline, [words.headline], column),
      block(.situations, Array(words.situations.prefix(design.situationLimit)), column),
    ]
  }

  /// In one language, a sentence with its number. Several share the number, and each says its own words.
  private var call: [Poster.Block] {
    guard words.count > 1 else { return eachLanguage { [block(.action, [$0.action], $1)] } }
    let language = words.first?.language ?? .english
    let digits = Poster.Run.digits(request.hotline.channels.phone.display)
    return eachLanguage { [block(.callBefore, [$0.action.aroundNumber.before], $1)] }
      + [Poster.Block(role: .number, language: language, column: 0, items: [[digits]])]
      + eachLanguage { [block(.callAfter, [$0.action.aroundNumber.after], $1)] }
  }

  private func closing(_ words: SheetWords, _ column: Int) -> [Poster.Block?] {
    [
      block(.textLine, [words.textLine], column), block(.stateLine, [words.stateLine], column),
      block(.danger, [words.danger], column), block(.languageLine, [words.languageLine], column),
    ]
  }

  private func notes(_ words: SheetWords, _ column: Int) -> [Poster.Block?] {
    [
      block(.draftNote, [words.draftNote], column), block(.footerNote, [words.footerNote], column),
      request.showsCode ? block(.codeCaption, [words.codeCaption], column) : nil,
    ]
  }

  /// Whose sheet it is, its address and the day of the last check.
  private var lastLine: [Poster.Block] {
    let language = words.first?.language ?? .english
    let address = ([request.shortAddress] + [request.checked?.description].compactMap(\.self)).joined(separator: " · ")
    let place = request.place.map {
      Poster.Block(role: .place, language: language, column: 0, items: [[.text($0)]])
    }
    return [place].compactMap(\.self) + [
      Poster.Block(role: .address, language: language, column: 0, items: [[.digits(address)]])
    ]
  }

  /// A block of the sentences that there are; nil without any, or where the format leaves it out.
  private func block(_ role: Poster.Role, _ sentences: [Words?], _ column: Int) -> Poster.Block? {
    let sentences = sentences.compactMap(\.self)
    guard let first = sentences.first, !design.omitted.contains(first.role) else { return nil }
    return Poster.Block(
      role: role, language: first.language, column: words.count > 1 ? column : 0, items: sentences.map(\.runs))
  }
}
