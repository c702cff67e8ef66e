import PlacardCore
import PlacardPrint
import PlacardText

/// A list whose entries have a box to tick before them, or a cross.
struct ChecklistBox: Box {
  enum Mark: Sendable {
    case box, cross
  }

  let entries: [TextBox]
  let mark: Mark
  let ink: Colour
  var gap = 5.0

  var texts: [SetText] { entries.flatMap(\.texts) }

  private var isRightToLeft: Bool { entries.first?.text.paragraph.isRightToLeft ?? false }

  func height(width: Double, scale: Double) -> Double {
    let heights = entries.map { $0.height(width: width - indent(scale), scale: scale) }
    return heights.reduce(0, +) + Double(max(0, heights.count - 1)) * gap * min(scale, 1.4)
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    entries.lazy.compactMap { $0.obstacle(width: width - indent(scale), scale: scale) }.first
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    let indent = indent(scale)
    var drawing = Drawing()
    var top = place.top
    for entry in entries {
      let x = isRightToLeft ? place.x : place.x + indent
      let words = Place(x: x, top: top, width: place.width - indent, height: 0)
      var item = Drawing(nodes: [.artifact(marks(entry, place, top, scale))])
      item += entry.draw(in: words, scale: scale).tagged(.listBody, nil)
      drawing += item.tagged(.listItem, nil)
      top -= entry.height(width: words.width, scale: scale) + gap * min(scale, 1.4)
    }
    return drawing.tagged(.list, entries.first?.text.language)
  }

  private func marks(_ entry: TextBox, _ place: Place, _ top: Double, _ scale: Double) -> [Node] {
    let size = entry.style.size(scale)
    let side = size * 0.78
    let middle = top - entry.text.leading(entry.style) * size / 2
    let x = isRightToLeft ? place.x + place.width - side : place.x
    let (low, high) = (middle - side / 2, middle + side / 2)
    switch mark {
    case .box: return outline(Rectangle(x: x, y: low, width: side, height: side), ink)
    case .cross:
      let inset = side * 0.14
      return [(low + inset, high - inset), (high - inset, low + inset)].map {
        .stroke(
          from: Point(x + inset, $0.0), to: Point(x + side - inset, $0.1), width: 1.4, dash: [], ink)
      }
    }
  }

  private func indent(_ scale: Double) -> Double { (entries.first?.style.size(scale) ?? 0) * 1.35 }
}

/// The four edges of a box to tick.
func outline(_ box: Rectangle, _ ink: Colour) -> [Node] {
  let corners = [
    Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.top), Point(box.x, box.top),
  ]
  return corners.indices.map { index in
    .stroke(from: corners[index], to: corners[(index + 1) % 4], width: 0.8, dash: [], ink)
  }
}

/// A box to tick for each month of a year. Nothing of it is read aloud: the words above say what it is for.
struct MonthsBox: Box {
  let labels: [SetText]
  let ink: Colour
  let language: LanguageTag

  private let side = 17.0
  private let size = 8.5

  var texts: [SetText] { labels }

  func height(width: Double, scale: Double) -> Double { side + 12 }
  func obstacle(width: Double, scale: Double) -> SetText? { nil }

  func draw(in place: Place, scale: Double) -> Drawing {
    let step = min(place.width / Double(labels.count), 26)
    let nodes = labels.enumerated().flatMap { number, label in
      column(label, Rectangle(x: place.x + Double(number) * step, y: place.top - side, width: side, height: side))
    }
    return Drawing(nodes: [.artifact(nodes)])
  }

  private func column(_ label: SetText, _ box: Rectangle) -> [Node] {
    guard let line = label.paragraph.lines(width: .infinity).first else { return [] }
    var x = box.x + (side - line.width * size) / 2
    let digits = line.runs.map { run -> Node in
      defer { x += run.width * size }
      return .text(run, at: Point(x, box.y - 9), size: size, ink)
    }
    return outline(box, ink) + digits
  }
}

/// A line of exactly one inch with its quarters, whatever the scale of the sheet.
struct InchBox: Box {
  let colour: Colour

  var texts: [SetText] { [] }

  func height(width: Double, scale: Double) -> Double { 12 }
  func obstacle(width: Double, scale: Double) -> SetText? { nil }

  func draw(in place: Place, scale: Double) -> Drawing {
    let y = place.top - 11
    let ticks = (0...4).map { tick -> Node in
      let x = place.x + Double(tick) * 18
      return .stroke(
        from: Point(x, y), to: Point(x, y + (tick % 4 == 0 ? 11 : 6)), width: 0.75, dash: [], colour)
    }
    let line = Node.stroke(from: Point(place.x, y), to: Point(place.x + 72, y), width: 0.75, dash: [], colour)
    return Drawing(nodes: [.artifact([line] + ticks)])
  }
}
