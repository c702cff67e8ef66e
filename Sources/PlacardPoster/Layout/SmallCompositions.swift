import PlacardCore
import PlacardModel
import PlacardPrint

/// What isn't a full poster.
extension Typesetter {
  /// The number and one line a language, which tells nobody what it is about.
  func numberAndLine() -> StackBox {
    let k = design.scale
    let room = design.height - 2 * design.margin
    let share = design.numberLines == 2 ? 0.22 : words.count == 1 ? 0.52 : 0.46
    var items = [StackBox.Item(box: call(maximumHeight: room * share))]
    items += words.map { StackBox.Item(box: text($0.smallLine, centred: true), gap: max(2, 8 * k)) }
    return StackBox(items: items)
  }

  func numberOnly() -> StackBox {
    StackBox(items: [StackBox.Item(box: call(maximumHeight: design.height - 2 * design.margin))])
  }

  private func call(maximumHeight: Double) -> StackBox {
    let number = number(onBand: false, centred: true, maximumHeight: maximumHeight)
    return StackBox(items: [StackBox.Item(box: number)], tag: .paragraph, language: words.first?.language)
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
    let band = BandBox(
      inner: top, ground: palette.band, rule: palette.ink, reach: design.margin + (request.bleed ? bleedWidth : 0),
      padding: 22 * k)
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

  /// The two pages of large print: what happens and whom to call, then everything else.
  func twoPages() -> [StackBox] {
    let k = design.scale
    let first = words.enumerated().flatMap { number, words in
      [
        StackBox.Item(box: text(words.headline, tag: number == 0 ? .heading1 : .heading2), gap: 14 * k),
        StackBox.Item(box: list(Array(words.situations.prefix(3))), gap: 12 * k),
      ]
    }
    let call = StackBox.Item(box: number(onBand: false), gap: 20 * k)
    let number = StackBox(items: [call], tag: .paragraph, language: words.first?.language)
    let rest = words.flatMap { words in
      ([words.textLine, words.danger, words.languageLine] + words.promises).map {
        StackBox.Item(box: text($0), gap: 8 * k)
      }
    }
    let again = StackBox.Item(box: number, gap: 0)
    return [
      StackBox(items: first + [StackBox.Item(box: number, gap: 20 * k, grows: true)]),
      StackBox(items: [again] + rest.enumerated().map { $0.offset == 0 ? grown($0.element) : $0.element }),
    ]
  }

  private func grown(_ item: StackBox.Item) -> StackBox.Item { StackBox.Item(box: item.box, gap: 20) }
}
