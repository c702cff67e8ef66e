import PlacardCore
import PlacardModel
import PlacardPrint

/// What stands below the number on its band.
enum Assurance: Sendable {
  case none
  /// Four short promises a language.
  case promises
  /// One line a language that tells nobody what it is about.
  case smallLine
}

extension Typesetter {
  /// The number, with the words that ask to call it in each language.
  func band(_ assurance: Assurance) -> BandBox {
    let k = design.scale
    var items = call()
    switch assurance {
    case .promises where !design.omitted.contains(.promises):
      let lists = words.map { promises($0.promises) }
      items.append(StackBox.Item(box: columns(lists), gap: 21 * k))
    case .smallLine where design.isBrief:
      items.append(StackBox.Item(box: columns(words.map { text($0.smallLine, onBand: true) }), gap: 21 * k))
    case .smallLine:
      items += words.enumerated().map { number, words in
        StackBox.Item(box: text(words.smallLine, onBand: true), gap: (number == 0 ? 20 : 6) * k)
      }
    default: break
    }
    return band(StackBox(items: items), padding: (design.omitted.contains(.action) ? 12 : 18) * k)
  }

  /// A ground across the sheet, into the bleed, so that it has no white edge where a sheet is cut.
  func band(_ inner: StackBox, padding: Double) -> BandBox {
    BandBox(
      inner: inner, ground: palette.band, rule: palette.ink, reach: design.margin + (request.bleed ? bleedWidth : 0),
      padding: padding)
  }

  /// In one language, a sentence with its number. In several, the words of each are paragraphs of their own, because
  /// they share one number, and a voice must know which language it reads.
  private func call() -> [StackBox.Item] {
    let k = design.scale
    guard !design.omitted.contains(.action) else { return [StackBox.Item(box: numberParagraph())] }
    let isShared = words.count > 1
    let parts = words.map(\.action.aroundNumber)
    var items: [StackBox.Item] = []
    if let before = row(parts.map(\.before), isShared) { items.append(StackBox.Item(box: before)) }
    let number: any Box = isShared ? numberParagraph() : number(onBand: true)
    items.append(StackBox.Item(box: number, gap: 10 * k))
    if let after = row(parts.map(\.after), isShared) { items.append(StackBox.Item(box: after, gap: 10 * k)) }
    guard !isShared else { return items }
    return [StackBox.Item(box: StackBox(items: items, tag: .paragraph, language: words.first?.language))]
  }

  func numberParagraph() -> StackBox {
    StackBox(items: [StackBox.Item(box: number(onBand: true))], tag: .paragraph, language: words.first?.language)
  }

  /// Words beside one another in the columns of their languages; nil where there are none.
  private func row(_ parts: [Words?], _ isShared: Bool) -> (any Box)? {
    guard parts.contains(where: { $0 != nil }) else { return nil }
    return columns(
      parts.map { part -> any Box in
        part.map { text($0, tag: isShared ? .paragraph : nil, onBand: true) } ?? StackBox(items: [])
      })
  }

  private func promises(_ promises: [Words]) -> RuledListBox {
    RuledListBox(
      entries: promises.map { text($0, tag: nil, onBand: true) }, rule: nil, gap: 3 * design.scale,
      columns: words.count == 1 ? 2 : 1, columnGap: 26 * design.scale)
  }
}
