import PlacardCore
import PlacardModel
import PlacardPrint

/// The full poster: what happens, whom to call, what else to know.
extension Typesetter {
  func poster(_ arrangement: SheetDesign.Arrangement) -> StackBox {
    let k = design.scale
    var items = [StackBox.Item(box: opening(arrangement), stretches: true)]
    let assurance: Assurance = design.isBrief && words.count > 1 ? .smallLine : .promises
    items.append(StackBox.Item(box: band(assurance), gap: 22 * k, grows: true))
    let closing = words.compactMap { self.closing($0) }
    if !closing.isEmpty {
      items.append(StackBox.Item(box: words.count == 1 ? closing[0] : columns(closing), gap: 16 * k, grows: true))
    }
    if let foot = foot() { items.append(StackBox.Item(box: foot, gap: 14 * k, grows: true)) }
    return StackBox(items: items)
  }

  /// Headline and situations of every language, each with the same room.
  func opening(_ arrangement: SheetDesign.Arrangement) -> any Box {
    let k = design.scale
    let parts = words.enumerated().map { openingItems($0.element, isFirst: $0.offset == 0) }
    switch arrangement {
    case .columns where parts.count > 1:
      return HeadedColumnsBox(stacks: parts.map { StackBox(items: $0) }, gap: 26 * k, isRightToLeft: isRightToLeft)
    case .columns, .stacked:
      let stacks = zip(parts, words).map { items, words in
        StackBox(items: items, tag: parts.count > 1 ? .section : nil, language: words.language)
      }
      return StackBox(items: stacks.map { StackBox.Item(box: $0, gap: 18 * k, stretches: true) })
    case .rows:
      let rows = zip(parts, words).map { items, words in
        ColumnsBox(
          boxes: [items[0].box, StackBox(items: Array(items.dropFirst()))], shares: [0.8, 1], gap: 26 * k,
          isRightToLeft: words.language.isRightToLeft)
      }
      return StackBox(items: rows.map { StackBox.Item(box: $0, gap: 20 * k, grows: true, stretches: true) })
    }
  }

  private func openingItems(_ words: SheetWords, isFirst: Bool) -> [StackBox.Item] {
    let k = design.scale
    let tag: StructureTag = isFirst ? .heading1 : .heading2
    guard let title = words.notice.first else {
      let situations = Array(words.situations.prefix(situationCount))
      return [
        StackBox.Item(box: text(words.headline, tag: tag)),
        StackBox.Item(box: ruledList(situations, gap: 7), gap: 16 * k, stretches: true),
      ]
    }
    return [StackBox.Item(box: text(title, tag: tag))]
      + words.notice.dropFirst().map { StackBox.Item(box: text($0), gap: 8 * k) }
  }

  private func closing(_ words: SheetWords) -> StackBox? {
    let lines = [words.textLine, words.stateLine, words.danger, words.languageLine].compactMap(\.self)
      .filter { !design.omitted.contains($0.role) }
    guard !lines.isEmpty else { return nil }
    return StackBox(items: lines.map { StackBox.Item(box: text($0), gap: 6 * design.scale) })
  }

  func columns(_ boxes: [any Box]) -> any Box {
    guard boxes.count > 1 else { return boxes.first ?? StackBox(items: []) }
    return ColumnsBox(boxes: boxes, gap: 26 * design.scale, isRightToLeft: isRightToLeft)
  }
}
