import PlacardCore
import PlacardPrint
import PlacardText

/// A list whose entries have a small square or their number before them, in one or more columns.
struct ListBox: Box {
  let entries: [TextBox]
  /// The numbers of steps, shaped; empty for squares.
  var numbers: [TextBox] = []
  let mark: Colour
  var columns = 1
  var gap = 5.0

  var texts: [SetText] { (entries + numbers).flatMap(\.texts) }

  private var isRightToLeft: Bool { entries.first?.text.paragraph.isRightToLeft ?? false }

  func height(width: Double, scale: Double) -> Double {
    let textWidth = textWidth(width, scale)
    var height = 0.0
    for first in stride(from: 0, to: entries.count, by: columns) {
      height += row(first, textWidth, scale) + (first == 0 ? 0 : gap(scale))
    }
    return height
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    let textWidth = textWidth(width, scale)
    for entry in entries {
      if let text = entry.obstacle(width: textWidth, scale: scale) { return text }
    }
    return nil
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    var drawing = Drawing()
    var top = place.top
    let textWidth = textWidth(place.width, scale)
    for (number, entry) in entries.enumerated() {
      let column = Double(number % columns)
      let width = columnWidth(place.width, scale)
      let offset = column * (width + columnGap(scale))
      let x = isRightToLeft ? place.x + place.width - offset - width : place.x + offset
      drawing += item(entry, number, Place(x: x, top: top, width: width, height: 0), scale)
      if number % columns == columns - 1 { top -= row(number - columns + 1, textWidth, scale) + gap(scale) }
    }
    return drawing.tagged(.list, entries.first?.text.language)
  }

  private func item(_ entry: TextBox, _ number: Int, _ place: Place, _ scale: Double) -> Drawing {
    let indent = indent(scale)
    let width = place.width - indent
    let textPlace = Place(x: place.x + (isRightToLeft ? 0 : indent), top: place.top, width: width, height: 0)
    var drawing = label(entry, number, place, scale)
    drawing += entry.draw(in: textPlace, scale: scale).tagged(.listBody, nil)
    return drawing.tagged(.listItem, nil)
  }

  private func label(_ entry: TextBox, _ number: Int, _ place: Place, _ scale: Double) -> Drawing {
    let size = entry.style.size(scale)
    let x = isRightToLeft ? place.x + place.width : place.x
    if numbers.indices.contains(number) {
      // A number runs from left to right; at a right margin, too, it stands on the margin.
      let label = numbers[number]
      let width = label.text.paragraph.naturalWidth * label.style.size(scale)
      let labelPlace = Place(x: isRightToLeft ? x - width : x, top: place.top, width: width, height: 0)
      return label.draw(in: labelPlace, scale: scale).tagged(.listLabel, nil)
    }
    let side = size * 0.3
    let middle = place.top - entry.text.leading(entry.style) * size / 2
    let square = Rectangle(x: isRightToLeft ? x - side : x, y: middle - side / 2, width: side, height: side)
    return Drawing(nodes: [.artifact([.rectangle(square, mark)])])
  }

  /// The height of the row that starts with an entry.
  private func row(_ first: Int, _ textWidth: Double, _ scale: Double) -> Double {
    var height = 0.0
    for number in first..<min(first + columns, entries.count) {
      height = max(height, entries[number].height(width: textWidth, scale: scale))
    }
    return height
  }

  private func size(_ scale: Double) -> Double { entries.first?.style.size(scale) ?? 0 }
  private func indent(_ scale: Double) -> Double { size(scale) * (numbers.isEmpty ? 0.8 : 1.2) }
  private func gap(_ scale: Double) -> Double { gap * min(max(scale, 0.4), 1.4) }
  private func columnGap(_ scale: Double) -> Double { size(scale) * 0.9 }

  private func columnWidth(_ width: Double, _ scale: Double) -> Double {
    (width - Double(columns - 1) * columnGap(scale)) / Double(columns)
  }

  private func textWidth(_ width: Double, _ scale: Double) -> Double { columnWidth(width, scale) - indent(scale) }
}
