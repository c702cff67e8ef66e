import PlacardCore
import PlacardPrint

/// Boxes below one another. Height that is left over goes to the gaps that may grow.
struct StackBox: Box {
  struct Item: Sendable {
    let box: any Box
    /// Distance to the box before, in points at scale 1.
    var gap = 0.0
    var grows = false
  }

  let items: [Item]
  var tag: StructureTag?
  var language: LanguageTag?

  var texts: [SetText] { items.flatMap(\.box.texts) }

  func height(width: Double, scale: Double) -> Double {
    items.enumerated().reduce(0) { sum, item in
      sum + item.element.box.height(width: width, scale: scale) + gap(item.offset, scale)
    }
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    items.lazy.compactMap { $0.box.obstacle(width: width, scale: scale) }.first
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    let growing = items.dropFirst().count(where: \.grows)
    let spare = max(0, place.height - height(width: place.width, scale: scale))
    let extra = growing == 0 ? 0 : spare / Double(growing)
    var drawing = Drawing()
    var top = place.top
    for (number, item) in items.enumerated() {
      top -= gap(number, scale) + (number > 0 && item.grows ? extra : 0)
      let height = item.box.height(width: place.width, scale: scale)
      drawing += item.box.draw(in: Place(x: place.x, top: top, width: place.width, height: height), scale: scale)
      top -= height
    }
    return drawing.tagged(tag, language)
  }

  /// Gaps shrink and grow less than type does.
  private func gap(_ number: Int, _ scale: Double) -> Double {
    number == 0 ? 0 : items[number].gap * min(max(scale, 0.4), 1.4)
  }
}
