import PlacardCore
package import PlacardModel
import PlacardPrint
import PlacardText

/// How a law's own notice is set, besides its words.
package struct NoticeSetting: Hashable, Sendable {
  /// How the languages share the sheet; nil where the law doesn't say, and then each has the same width.
  package let arrangement: NoticeRules.Arrangement?
  /// The numbers that the law names, the one that is set large first.
  package let numbers: [PhoneNumber]
  /// Whether all words are bold.
  package let isBold: Bool

  package init(arrangement: NoticeRules.Arrangement?, numbers: [PhoneNumber], isBold: Bool) {
    self.arrangement = arrangement
    self.numbers = numbers
    self.isBold = isBold
  }
}

/// The law's own notice: its words as they stand, the numbers that it names, and nothing of ours.
extension Typesetter {
  /// The ways to set it. Languages below one another are tried only where the law doesn't measure their room.
  func notices(_ setting: NoticeSetting) -> [StackBox] {
    let parts = words.enumerated().map { PortionBox(inner: notice($0.element, isFirst: $0.offset == 0)) }
    let shares: [Double] = setting.arrangement == .twoThirds && parts.count == 2 ? [2, 1] : parts.map { _ in 1 }
    let beside = ColumnsBox(
      boxes: parts, shares: shares, gap: 26 * design.scale, isRightToLeft: isRightToLeft,
      rule: parts.count > 1 ? palette.rule : nil)
    let below = StackBox(items: parts.map { StackBox.Item(box: $0, gap: 22 * design.scale, grows: true) })
    let isMeasured = setting.arrangement == .twoThirds || setting.arrangement == .equalPortions
    let openings: [any Box] = parts.count == 1 || isMeasured ? [beside] : [beside, below]
    return openings.map { opening in
      StackBox(items: [StackBox.Item(box: opening)] + numberItems(setting))
    }
  }

  /// The first paragraph is the sheet's heading, whether or not it is one in the statute: a reader who hears the sheet
  /// needs a place to begin.
  private func notice(_ words: SheetWords, isFirst: Bool) -> StackBox {
    StackBox(
      items: words.notice.enumerated().map { number, paragraph in
        let tag: StructureTag = number > 0 ? .paragraph : isFirst ? .heading1 : .heading2
        return StackBox.Item(box: text(paragraph, tag: tag), gap: 9 * design.scale)
      }, tag: .section, language: words.language)
  }

  /// The first number as large as the sheet, and those that the law's words don't hold below it.
  private func numberItems(_ setting: NoticeSetting) -> [StackBox.Item] {
    let said = words.flatMap(\.notice).flatMap { phoneNumbers(in: $0.plain) }.map(\.dialledDigits)
    let others = setting.numbers.dropFirst().filter { !said.contains($0.digits) }
    let large = number(onBand: false)
    let rule = BandBox(
      inner: StackBox(items: [StackBox.Item(box: large)], tag: .paragraph, language: words.first?.language),
      ground: nil, rule: palette.ink, reach: 0, padding: 16 * design.scale)
    return [StackBox.Item(box: rule, gap: 18 * design.scale, grows: true)]
      + others.map { number in
        let line = Words(
          role: .number, language: .english, runs: [.digits(number.display)], location: request.source)
        return StackBox.Item(box: text(line), gap: 6 * design.scale)
      }
  }
}

/// The part of a sheet that one language has: all of its height counts as its room, also where its words end earlier.
private struct PortionBox: Box {
  let inner: StackBox

  var texts: [SetText] { inner.texts }

  func height(width: Double, scale: Double) -> Double { inner.height(width: width, scale: scale) }

  func obstacle(width: Double, scale: Double) -> SetText? { inner.obstacle(width: width, scale: scale) }

  func draw(in place: Place, scale: Double) -> Drawing {
    var drawing = inner.draw(in: place, scale: scale)
    guard var last = drawing.blocks.popLast() else { return drawing }
    let spare = max(0, last.frame.y - (place.top - place.height))
    last.frame.y -= spare
    last.frame.height += spare
    drawing.blocks.append(last)
    return drawing
  }
}
