import PlacardCore
import PlacardPrint

/// Columns whose first boxes, the headlines, take the same height, so that what follows begins on one line. Each column
/// is still read to its end before the next.
struct HeadedColumnsBox: Box {
  let stacks: [StackBox]
  let gap: Double
  let isRightToLeft: Bool

  var texts: [SetText] { stacks.flatMap(\.texts) }

  func height(width: Double, scale: Double) -> Double {
    let width = columnWidth(width)
    var rest = 0.0
    for stack in stacks { rest = max(rest, stack.restHeight(width: width, scale: scale)) }
    return headHeight(width, scale) + rest
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    let width = columnWidth(width)
    for stack in stacks {
      if let text = stack.obstacle(width: width, scale: scale) { return text }
    }
    return nil
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    columns(columnWidth(place.width), scale).draw(in: place, scale: scale)
  }

  private func columnWidth(_ width: Double) -> Double {
    (width - gap * Double(stacks.count - 1)) / Double(max(1, stacks.count))
  }

  private func headHeight(_ width: Double, _ scale: Double) -> Double {
    var tallest = 0.0
    for stack in stacks {
      if let head = stack.items.first { tallest = max(tallest, head.box.height(width: width, scale: scale)) }
    }
    return tallest
  }

  private func columns(_ width: Double, _ scale: Double) -> ColumnsBox {
    let tallest = headHeight(width, scale)
    let boxes = stacks.map { stack in
      StackBox(
        items: stack.items.enumerated().map { number, item in
          number == 0
            ? StackBox.Item(box: RoomBox(inner: item.box, height: tallest))
            : StackBox.Item(box: item.box, gap: item.gap, stretches: item.stretches)
        }, tag: .section, language: stack.texts.first?.language)
    }
    return ColumnsBox(boxes: boxes, gap: gap, isRightToLeft: isRightToLeft)
  }
}

/// A box with a height of its own, its content at the top.
private struct RoomBox: Box {
  let inner: any Box
  let height: Double

  var texts: [SetText] { inner.texts }
  func height(width: Double, scale: Double) -> Double { height }
  func obstacle(width: Double, scale: Double) -> SetText? { inner.obstacle(width: width, scale: scale) }
  func draw(in place: Place, scale: Double) -> Drawing { inner.draw(in: place, scale: scale) }
}
