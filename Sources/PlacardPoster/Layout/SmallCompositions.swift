import PlacardCore
import PlacardModel
import PlacardPrint

/// What isn't a full poster.
extension Typesetter {
  /// A poster to be read from close by. Its languages stand below one another, because half of a narrow piece is too
  /// narrow for a line.
  func smallPoster(_ arrangement: SheetDesign.Arrangement) -> StackBox {
    let k = design.scale
    let isWide = arrangement != .stacked
    var items = [StackBox.Item(box: opening(arrangement), stretches: true)]
    items.append(StackBox.Item(box: band(isWide ? .none : .smallLine), gap: 20 * k, grows: true))
    let closing = words.map { words in
      // Texting is for two languages only: where several share a card, it makes room for the others.
      let textLine = isWide && self.words.count > 1 ? nil : words.textLine
      let lines = [isWide ? words.smallLine : nil, textLine, words.danger].compactMap(\.self)
        .filter { !design.omitted.contains($0.role) }
      return StackBox(items: lines.map { StackBox.Item(box: text($0), gap: 4 * k) })
    }
    let last = isWide ? columns(closing) : StackBox(items: closing.map { StackBox.Item(box: $0, gap: 10 * k) })
    items.append(StackBox.Item(box: last, gap: 14 * k, grows: true))
    return StackBox(items: items + smallFoot(centred: false))
  }

  /// The state's own number, and that nobody has reviewed the words.
  private func smallFoot(centred: Bool) -> [StackBox.Item] {
    let notes = words.filter { $0.isDraft }.compactMap(\.draftNote).filter { !design.omitted.contains($0.role) }
    return ([smallStateLine].compactMap(\.self) + notes).map {
      StackBox.Item(box: text($0, centred: centred), gap: 8 * design.scale)
    }
  }

  /// The number and one line a language, which tells nobody what it is about. On a label the state's own number stands
  /// beside the other, because there is no room below.
  func numberAndLine() -> StackBox {
    let k = design.scale
    let isSquare = design.height >= design.width
    let lines = words.map { text($0.smallLine, centred: true) }
    if isSquare { return square(lines) }
    let room = design.height - 2 * design.margin
    var items = [StackBox.Item(box: call(onBand: false, maximumHeight: room * (words.count == 1 ? 0.5 : 0.4)))]
    if let line = smallStateLine {
      let beside = ColumnsBox(
        boxes: [items[0].box, text(line)], shares: [1.7, 1], gap: 12 * k, isRightToLeft: isRightToLeft)
      items = [StackBox.Item(box: beside)]
    }
    return StackBox(items: items + lines.enumerated().map { StackBox.Item(box: $1, gap: ($0 == 0 ? 8 : 1) * k) })
  }

  /// The number across the middle, the first language above it, everything else below.
  private func square(_ lines: [TextBox]) -> StackBox {
    let k = design.scale
    let texts = words.count == 1 ? words.map { text($0.textLine, centred: true) } : []
    let below = (lines.dropFirst() + texts).map { StackBox.Item(box: $0, gap: 16 * k) } + smallFoot(centred: true)
    let band = band(call(onBand: true), padding: 40 * k)
    return StackBox(
      items: [StackBox.Item(box: StackBox(items: lines.prefix(1).map { StackBox.Item(box: $0) }))] + [
        StackBox.Item(box: band, gap: 30 * k), StackBox.Item(box: StackBox(items: below), gap: 30 * k),
      ])
  }

  /// The number and nothing else, but for the state's own where it has one on its notices.
  func numberOnly() -> StackBox {
    let room = (design.isOutside ? design.height / 2 : design.height) - 2 * design.margin
    guard let line = smallStateLine else {
      return StackBox(items: [StackBox.Item(box: call(onBand: false, maximumHeight: room))])
    }
    let digits = Words(role: .stateLine, language: .english, runs: Array(line.runs.suffix(1)), location: line.location)
    return StackBox(items: [
      StackBox.Item(box: call(onBand: false, maximumHeight: room * 0.55)),
      StackBox.Item(box: text(digits, centred: true), gap: room * 0.12),
    ])
  }

  private func call(onBand: Bool, maximumHeight: Double = .infinity) -> StackBox {
    let number = number(onBand: onBand, centred: true, maximumHeight: maximumHeight)
    return StackBox(items: [StackBox.Item(box: number)], tag: .heading1, language: words.first?.language)
  }

  /// The number, and below it the steps of a call, two languages to a row.
  func dialling() -> StackBox {
    let k = design.scale
    let title = Words(
      role: .name, language: .english, runs: [.text(request.hotline.name[language: .english].text)],
      location: request.source)
    let top = StackBox(items: [
      StackBox.Item(box: text(title, tag: .heading1, onBand: true)),
      StackBox.Item(
        box: StackBox(items: [StackBox.Item(box: number(onBand: true))], tag: .paragraph, language: .english),
        gap: 14 * k),
    ])
    let band = band(top, padding: 22 * k)
    let panels = words.map(panel)
    let rows = stride(from: 0, to: panels.count, by: 2).map { first in
      StackBox.Item(
        box: ColumnsBox(
          boxes: Array(panels[first..<min(first + 2, panels.count)]), shares: [1, 1], gap: 36 * k,
          isRightToLeft: false), gap: 26 * k, grows: true)
    }
    let foot = foot().map { [StackBox.Item(box: $0, gap: 18 * k, grows: true)] } ?? []
    return StackBox(items: [StackBox.Item(box: band)] + rows + foot)
  }

  private func panel(_ words: SheetWords) -> StackBox {
    let k = design.scale
    let steps = words.steps.map { text($0, tag: nil) }
    let numbers = steps.indices.map { index in
      var style = steps[index].style
      style.isBold = true
      return TextBox(
        text: digits("\(index + 1)"), style: style, colour: palette.accent, ground: .white, tag: nil)
    }
    let list = ListBox(entries: steps, numbers: numbers, mark: palette.accent, gap: 5 * k)
    return StackBox(
      items: [
        StackBox.Item(box: text(words.name, tag: .heading2)), StackBox.Item(box: list, gap: 8 * k),
      ], tag: .section, language: words.language)
  }

  /// Large print: two pages a language, what happens and whom to call, then everything else.
  func twoPages() -> [StackBox] {
    words.enumerated().flatMap { number, words in
      var one = self
      one.words = [words]
      return one.largePrint(words, isFirst: number == 0)
    }
  }

  private func largePrint(_ words: SheetWords, isFirst: Bool) -> [StackBox] {
    let k = design.scale
    let situations = Array(words.situations.prefix(situationCount))
    let notes = [words.textLine, words.stateLine, words.danger, words.languageLine, words.draftNote, words.footerNote]
    let rest = notes.compactMap(\.self).map { StackBox.Item(box: text($0), gap: 14 * k, grows: true) }
    return [
      StackBox(items: [
        StackBox.Item(box: text(words.headline, tag: isFirst ? .heading1 : .heading2)),
        StackBox.Item(box: ruledList(situations, gap: 9), gap: 18 * k, stretches: true),
        StackBox.Item(box: band(.none), gap: 20 * k, grows: true),
      ]),
      StackBox(items: [StackBox.Item(box: ruledList(words.promises, gap: 9), stretches: true)] + rest),
    ]
  }
}
