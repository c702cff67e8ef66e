import PlacardCore
import PlacardPrint

/// Where a box is drawn: `top` is its upper edge, y runs upwards.
struct Place: Sendable {
  var x: Double
  var top: Double
  var width: Double
  var height: Double
}

/// What a box drew, in reading order.
struct Drawing: Sendable {
  var nodes: [Node] = []
  var blocks: [SetBlock] = []

  static func += (left: inout Drawing, right: Drawing) {
    left.nodes += right.nodes
    left.blocks += right.blocks
  }

  /// The same within an element of the document's structure.
  func tagged(_ tag: StructureTag?, _ language: LanguageTag?) -> Drawing {
    guard let tag else { return self }
    return Drawing(nodes: [.tagged(tag, language: language, nodes)], blocks: blocks)
  }
}

/// Something set on a sheet. Sizes follow a scale that is common to the whole sheet.
protocol Box: Sendable {
  func height(width: Double, scale: Double) -> Double
  /// Whether every word finds room in the width.
  func obstacle(width: Double, scale: Double) -> SetText?
  func draw(in place: Place, scale: Double) -> Drawing
  /// Everything that is set, for checks of glyphs.
  var texts: [SetText] { get }
}
