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
    let column = Widths(self, width)
    var height = 0.0
    for number in boxes.indices { height = max(height, boxes[number].height(width: column[number], scale: scale)) }
    return height
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    let column = Widths(self, width)
    for number in boxes.indices {
      if let text = boxes[number].obstacle(width: column[number], scale: scale) { return text }
    }
    return nil
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    var drawing = Drawing()
    var offset = 0.0
    let column = Widths(self, place.width)
    for (number, box) in boxes.enumerated() {
      let width = column[number]
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

  /// The columns' widths, worked out one by one.
  private struct Widths {
    private let shares: [Double]
    private let unit: Double

    init(_ columns: ColumnsBox, _ width: Double) {
      let count = columns.boxes.count
      let room = width - columns.gap * Double(count - 1)
      shares = columns.shares
      unit = room / (shares.isEmpty ? Double(count) : shares.reduce(0, +))
    }

    subscript(column: Int) -> Double { shares.isEmpty ? unit : unit * shares[column] }
  }
}
