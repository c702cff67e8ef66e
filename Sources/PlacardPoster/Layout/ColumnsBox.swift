import PlacardCore
import PlacardPrint
import PlacardText

/// Boxes beside one another, from the side where the sheet's first language begins.
struct ColumnsBox: Box {
  let boxes: [any Box]
  /// Shares of the width; empty means equal ones, which is what several languages get.
  var shares: [Double] = []
  let gap: Double
  let isRightToLeft: Bool
  /// Nil where nothing stands between the columns.
  var rule: Colour?

  var texts: [SetText] { boxes.flatMap(\.texts) }

  func height(width: Double, scale: Double) -> Double {
    zip(boxes, widths(width)).map { $0.height(width: $1, scale: scale) }.max() ?? 0
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    zip(boxes, widths(width)).lazy.compactMap { $0.obstacle(width: $1, scale: scale) }.first
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    var drawing = Drawing()
    var offset = 0.0
    for (number, (box, width)) in zip(boxes, widths(place.width)).enumerated() {
      let x = isRightToLeft ? place.x + place.width - offset - width : place.x + offset
      if number > 0, let rule { drawing.nodes.append(line(beside: x, width, place, rule)) }
      drawing += box.draw(in: Place(x: x, top: place.top, width: width, height: place.height), scale: scale)
      offset += width + gap
    }
    return drawing
  }

  private func line(beside x: Double, _ width: Double, _ place: Place, _ colour: Colour) -> Node {
    let middle = isRightToLeft ? x + width + gap / 2 : x - gap / 2
    return .artifact([
      .stroke(
        from: Point(middle, place.top), to: Point(middle, place.top - place.height), width: 0.75, dash: [], colour)
    ])
  }

  private func widths(_ width: Double) -> [Double] {
    let shares = shares.isEmpty ? boxes.map { _ in 1 } : shares
    let room = width - gap * Double(boxes.count - 1)
    let sum = shares.reduce(0, +)
    return shares.map { room * $0 / sum }
  }
}
