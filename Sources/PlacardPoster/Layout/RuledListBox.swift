import PlacardCore
import PlacardPrint
import PlacardText

/// A list without marks: its entries stand flush with everything else on the sheet, a thin rule above each, or with
/// nothing but space between.
struct RuledListBox: Box {
  let entries: [TextBox]
  /// Nil for space alone.
  let rule: Colour?
  /// Room above and below an entry beside its rule, in points at scale 1.
  let gap: Double
  var columns = 1
  var columnGap = 0.0

  var texts: [SetText] { entries.map(\.text) }

  private var isRightToLeft: Bool { entries.first?.text.paragraph.isRightToLeft ?? false }

  func height(width: Double, scale: Double) -> Double {
    let heights = rows(width, scale)
    let gaps = rule == nil ? max(0, heights.count - 1) : 2 * heights.count
    return heights.reduce(0, +) + Double(gaps) * gap(scale)
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    let width = columnWidth(width)
    return entries.lazy.compactMap { $0.obstacle(width: width, scale: scale) }.first
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    var drawing = Drawing()
    let width = columnWidth(place.width)
    let gap = roomyGap(place, scale)
    var top = place.top
    for (row, height) in rows(place.width, scale).enumerated() {
      if let rule {
        drawing.nodes.append(line(at: top, place, rule))
        top -= gap
      }
      for column in 0..<columns where row * columns + column < entries.count {
        let offset = Double(column) * (width + columnGap)
        let x = isRightToLeft ? place.x + place.width - offset - width : place.x + offset
        let entry = entries[row * columns + column]
        drawing += entry.draw(in: Place(x: x, top: top, width: width, height: height), scale: scale)
          .tagged(.listBody, nil).tagged(.listItem, nil)
      }
      top -= height + gap
    }
    return drawing.tagged(.list, entries.first?.text.language)
  }

  /// Height that is left over parts the entries, but no further than that they still read as one list.
  private func roomyGap(_ place: Place, _ scale: Double) -> Double {
    let least = gap(scale)
    guard rule != nil, let entry = entries.first else { return least }
    let spare = place.height - height(width: place.width, scale: scale)
    let share = spare / Double(2 * rows(place.width, scale).count)
    return least + max(0, min(share, entry.style.size(scale) * 0.45))
  }

  private func line(at y: Double, _ place: Place, _ colour: Colour) -> Node {
    .artifact([
      .stroke(
        from: Point(place.x, y), to: Point(place.x + place.width, y), width: min(0.75, gap * 0.15), dash: [], colour)
    ])
  }

  private func rows(_ width: Double, _ scale: Double) -> [Double] {
    let width = columnWidth(width)
    return stride(from: 0, to: entries.count, by: columns).map { first in
      entries[first..<min(first + columns, entries.count)].map { $0.height(width: width, scale: scale) }.max() ?? 0
    }
  }

  private func gap(_ scale: Double) -> Double { gap * min(max(scale, 0.4), 1.4) }

  private func columnWidth(_ width: Double) -> Double {
    (width - Double(columns - 1) * columnGap) / Double(columns)
  }
}
