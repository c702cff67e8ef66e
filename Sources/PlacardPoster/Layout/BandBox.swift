import PlacardCore
import PlacardPrint
import PlacardText

/// A ground from edge to edge behind its box; heavy rules above and below where there is no colour.
struct BandBox: Box {
  let inner: any Box
  let ground: Colour?
  let rule: Colour
  /// How far the ground reaches beyond the box on either side, in points.
  let reach: Double
  /// Room above and below the box, in points.
  let padding: Double

  var texts: [SetText] { inner.texts }

  func height(width: Double, scale: Double) -> Double {
    inner.height(width: width, scale: scale) + 2 * padding
  }

  func obstacle(width: Double, scale: Double) -> SetText? { inner.obstacle(width: width, scale: scale) }

  func draw(in place: Place, scale: Double) -> Drawing {
    let height = height(width: place.width, scale: scale)
    let bottom = place.top - height
    var drawing = Drawing(nodes: [.artifact(marks(place, bottom, height))])
    drawing += inner.draw(
      in: Place(x: place.x, top: place.top - padding, width: place.width, height: height - 2 * padding), scale: scale)
    return drawing
  }

  private func marks(_ place: Place, _ bottom: Double, _ height: Double) -> [Node] {
    if let ground {
      let area = Rectangle(x: place.x - reach, y: bottom, width: place.width + 2 * reach, height: height)
      return [.rectangle(area, ground)]
    }
    let weight = max(1, padding * 0.22)
    return [place.top - weight, bottom].map {
      .rectangle(Rectangle(x: place.x, y: $0, width: place.width, height: weight), rule)
    }
  }
}
