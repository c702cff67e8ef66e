import PlacardCore
import PlacardModel
import PlacardPrint

/// The full poster: what happens, whom to call, what else to know.
extension Typesetter {
  func poster(_ arrangement: SheetDesign.Arrangement) -> StackBox {
    let k = design.scale
    let languages = words.count
    var items = [StackBox.Item(box: opening(arrangement))]
    items.append(StackBox.Item(box: band(), gap: 20 * k, grows: true))
    let closing = words.compactMap { self.closing($0) }
    if !closing.isEmpty {
      items.append(StackBox.Item(box: languages == 1 ? closing[0] : columns(closing), gap: 16 * k, grows: true))
    }
    if let foot = foot() { items.append(StackBox.Item(box: foot, gap: 14 * k, grows: true)) }
    return StackBox(items: items)
  }

  /// Headline and situations of every language, each with the same room.
  private func opening(_ arrangement: SheetDesign.Arrangement) -> any Box {
    let k = design.scale
    switch arrangement {
    case .columns:
      let parts = words.enumerated().map { StackBox(items: openingItems($0.element, isFirst: $0.offset == 0)) }
      return words.count == 1
        ? parts[0] : HeadedColumnsBox(stacks: parts, gap: 26 * k, isRightToLeft: isRightToLeft)
    case .rows:
      let parts = words.enumerated().map { number, words in
        let items = openingItems(words, isFirst: number == 0)
        let rest = StackBox(items: Array(items.dropFirst()))
        return ColumnsBox(
          boxes: [items[0].box, rest], shares: [0.8, 1], gap: 26 * k, isRightToLeft: words.language.isRightToLeft)
      }
      return StackBox(items: parts.map { StackBox.Item(box: $0, gap: 20 * k, grows: true) })
    }
  }

  private func openingItems(_ words: SheetWords, isFirst: Bool) -> [StackBox.Item] {
    let k = design.scale
    let tag: StructureTag = isFirst ? .heading1 : .heading2
    guard let title = words.notice.first else {
      let situations = Array(words.situations.prefix(situationLimit))
      return [
        StackBox.Item(box: text(words.headline, tag: tag)),
        StackBox.Item(box: list(situations), gap: 18 * k, grows: true),
      ]
    }
    return [StackBox.Item(box: text(title, tag: tag))]
      + words.notice.dropFirst().map { StackBox.Item(box: text($0), gap: 8 * k) }
  }

  /// The number, with the words that ask to call it in each language.
  func band(withPromises: Bool = true) -> BandBox {
    let k = design.scale
    let parts = words.map(\.action.aroundNumber)
    let before = parts.compactMap(\.before).map { text($0, tag: nil, onBand: true) }
    let after = parts.compactMap(\.after).map { text($0, tag: nil, onBand: true) }
    var call: [StackBox.Item] = []
    if !before.isEmpty { call.append(StackBox.Item(box: columns(before))) }
    call.append(StackBox.Item(box: number(onBand: true), gap: 10 * k))
    if !after.isEmpty { call.append(StackBox.Item(box: columns(after), gap: 10 * k)) }
    let language = words.first?.language
    var items = [StackBox.Item(box: StackBox(items: call, tag: .paragraph, language: language))]
    if withPromises, !design.omitted.contains(.promises) {
      let lists = words.map { list($0.promises, onBand: true, columns: words.count == 1 ? 2 : 1, gap: 3) }
      items.append(StackBox.Item(box: columns(lists), gap: 16 * k))
    }
    return BandBox(
      inner: StackBox(items: items), ground: palette.band, rule: palette.ink, reach: design.margin + bandReach,
      padding: 18 * k)
  }

  /// Into the bleed, so that the ground has no white edge where a sheet is cut.
  private var bandReach: Double { request.bleed ? bleedWidth : 0 }

  private func closing(_ words: SheetWords) -> StackBox? {
    let lines = [words.textLine, words.stateLine, words.danger, words.languageLine].compactMap(\.self)
      .filter { !design.omitted.contains($0.role) }
    guard !lines.isEmpty else { return nil }
    return StackBox(items: lines.map { StackBox.Item(box: text($0), gap: 5 * design.scale) })
  }

  /// A sheet as low as a slide has room for fewer where languages share it.
  private var situationLimit: Int {
    design.width > design.height && words.count > 1 ? min(2, design.situationLimit) : design.situationLimit
  }

  func columns(_ boxes: [any Box]) -> ColumnsBox {
    ColumnsBox(boxes: boxes, gap: 26 * design.scale, isRightToLeft: isRightToLeft)
  }
}
