import PlacardCore

/// The common scale at which everything fits its page.
enum Fit: Sendable {
  case at(Double)
  /// What is missing at the least sizes, in points.
  case tooTall(Double)
  case tooWide(SetText)

  /// The range of scales that designs are drawn for; beyond it the styles' own limits hold.
  private static let range = 0.2...2.0

  /// The largest scale at which the box is no higher than the room and no word wider. Sizes below a block's least one
  /// don't exist, so that small type is never the way out.
  static func solve(_ box: any Box, width: Double, height: Double) -> Fit {
    func fits(_ scale: Double) -> Bool {
      box.obstacle(width: width, scale: scale) == nil && box.height(width: width, scale: scale) <= height
    }
    var low = range.lowerBound
    guard fits(low) else {
      if let text = box.obstacle(width: width, scale: low) { return .tooWide(text) }
      return .tooTall(box.height(width: width, scale: low) - height)
    }
    var high = range.upperBound
    if fits(high) { return .at(high) }
    while high - low > 0.004 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return .at(low)
  }
}
