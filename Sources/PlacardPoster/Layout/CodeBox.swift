import PlacardCore
import PlacardPrint
import PlacardText

/// A QR code. Its address is printed beside it, never only in it.
struct CodeBox: Box {
  let code: QRCode
  let alternative: String
  let language: LanguageTag
  let colour: Colour
  /// Side in points without the quiet zone.
  let side: Double
  let isRightToLeft: Bool

  var texts: [SetText] { [] }
  func height(width: Double, scale: Double) -> Double { side }
  func obstacle(width: Double, scale: Double) -> SetText? { nil }

  /// At the end of its column, with its upper edge where the column begins.
  func draw(in place: Place, scale: Double) -> Drawing {
    let module = side / Double(code.side)
    let x = isRightToLeft ? place.x : place.x + place.width - side
    let path = code.darkRuns.flatMap { run -> [PathSegment] in
      let left = x + Double(run.column) * module
      let top = place.top - Double(run.row) * module
      let right = left + Double(run.length) * module
      return [
        .move(Point(left, top)), .line(Point(left, top - module)), .line(Point(right, top - module)),
        .line(Point(right, top)), .close,
      ]
    }
    return Drawing(
      nodes: [.tagged(.figure, language: language, alternative: alternative, [.path(path, colour)])])
  }
}
