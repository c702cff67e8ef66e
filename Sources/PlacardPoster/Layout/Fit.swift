import PlacardCore

/// The common scale at which everything fits its page.
enum Fit: Sendable {
  case at(Double)
  /// What is missing at the least sizes, in points.
  case tooTall(Double)
  case tooWide(SetText)

  /// Scales that designs are drawn for, from 0.2 to 2; beyond, the styles' own limits hold.
  private static let steps = 512
  private static func scale(_ step: Int) -> Double { 0.2 + 1.8 * Double(step) / Double(steps) }

  /// The largest scale at which the box is no higher than the room and no word wider. Sizes below a block's least one
  /// don't exist, so that small type is never the way out.
  static func solve(_ box: some Box, width: Double, height: Double) -> Fit {
    let room = Room(width: width, height: height)
    if room.holds(box, 0) { return .at(room.largest(box, from: 0)) }
    if let text = box.obstacle(width: width, scale: scale(0)) { return .tooWide(text) }
    return .tooTall(box.height(width: width, scale: scale(0)) - height)
  }

  /// The same for another way to set the same words; nil, after one look, where it doesn't allow more than `best`.
  static func solve(_ box: some Box, width: Double, height: Double, over best: Double) -> Fit? {
    let room = Room(width: width, height: height)
    let next = Int(((best - scale(0)) / (scale(steps) - scale(0)) * Double(steps)).rounded()) + 1
    guard next <= steps, room.holds(box, next) else { return nil }
    return .at(room.largest(box, from: next))
  }

  private struct Room {
    let width: Double
    let height: Double

    func holds(_ box: some Box, _ step: Int) -> Bool {
      let scale = scale(step)
      return box.obstacle(width: width, scale: scale) == nil && box.height(width: width, scale: scale) <= height
    }

    /// The largest scale, where the box is known to fit at a step.
    func largest(_ box: some Box, from step: Int) -> Double {
      if holds(box, steps) { return scale(steps) }
      var low = step
      var high = steps
      while high - low > 1 {
        let middle = (low + high) / 2
        if holds(box, middle) { low = middle } else { high = middle }
      }
      return scale(low)
    }
  }
}
