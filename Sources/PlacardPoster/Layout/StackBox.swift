import PlacardCore
import PlacardPrint

/// Boxes below one another. Height that is left over goes to the gaps that may grow.
struct StackBox: Box {
  struct Item: Sendable {
    let box: any Box
    /// Distance to the box before, in points at scale 1.
    var gap = 0.0
    var grows = false
    /// Whether the box itself takes of the height that is left over.
    var stretches = false
  }

  let items: [Item]
  var tag: StructureTag?
  var language: LanguageTag?

  var texts: [SetText] { items.flatMap(\.box.texts) }

  func height(width: Double, scale: Double) -> Double {
    guard let first = items.first else { return 0 }
    return first.box.height(width: width, scale: scale) + restHeight(width: width, scale: scale)
  }

  /// The height of everything below the first box.
  func restHeight(width: Double, scale: Double) -> Double {
    var height = 0.0
    for number in items.indices.dropFirst() {
      height += items[number].box.height(width: width, scale: scale) + gap(number, scale)
    }
    return height
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    for item in items {
      if let text = item.box.obstacle(width: width, scale: scale) { return text }
    }
    return nil
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    let growing = items.dropFirst().count(where: \.grows) + items.count(where: \.stretches)
    let spare = max(0, place.height - height(width: place.width, scale: scale))
    let extra = growing == 0 ? 0 : spare / Double(growing)
    var drawing = Drawing()
    var top = place.top
    for (number, item) in items.enumerated() {
      top -= gap(number, scale) + (number > 0 && item.grows ? extra : 0)
      let height = item.box.height(width: place.width, scale: scale) + (item.stretches ? extra : 0)
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
