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
    let situations = Array(words.situations.prefix(design.situationLimit))
    let notes = [words.textLine, words.stateLine, words.danger, words.languageLine, words.draftNote, words.footerNote]
    let rest = notes.compactMap(\.self).map { StackBox.Item(box: text($0), gap: 14 * k, grows: true) }
    return [
      StackBox(items: [
        StackBox.Item(box: text(words.headline, tag: isFirst ? .heading1 : .heading2)),
        StackBox.Item(box: list(situations, gap: 12), gap: 18 * k, grows: true),
        StackBox.Item(box: band(withPromises: false), gap: 20 * k, grows: true),
      ]),
      StackBox(items: [StackBox.Item(box: list(words.promises, gap: 12))] + rest),
    ]
  }
}
