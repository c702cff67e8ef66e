import CFriBidi
import PlacardCore

/// Writing directions (UAX #9), through FriBidi.
enum BidiLevels {
  /// The embedding level of each character: odd from right to left. All the same where FriBidi has no memory.
  static func resolved(_ scalars: [Unicode.Scalar], isRightToLeft: Bool) -> [Int] {
    let base = isRightToLeft ? 1 : 0
    let text: [FriBidiChar] = scalars.map(\.value)
    let count = FriBidiStrIndex(text.count)
    var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: text.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: text.count)
    var levels = [FriBidiLevel](repeating: 0, count: text.count)
    // Strong (0x10), letter (0x100), right to left (0x1): a macro in C that Swift can't read.
    var direction = FriBidiParType(rawValue: isRightToLeft ? 0x111 : 0x110)
    unsafe fribidi_get_bidi_types(text, count, &types)
    unsafe fribidi_get_bracket_types(text, count, types, &brackets)
    guard unsafe fribidi_get_par_embedding_levels_ex(types, brackets, count, &direction, &levels) > 0 else {
      return scalars.map { _ in base }
    }
    return levels.map { max(Int($0), base) }
  }

  /// The order from left to right of a line's stretches (UAX #9, L2), as indices.
  static func visualOrder(_ levels: [Int]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max(), highest > 0 else { return order }
    for level in stride(from: highest, through: 1, by: -1) {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        let end = order[start...].firstIndex { levels[$0] < level } ?? order.count
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }
}

/// The FriBidi that this program was compiled with, which is the one that orders its lines: the library tells its version only
/// in a variable that C lets anybody change.
func bidiLibrary() -> LibraryVersion { LibraryVersion("FriBidi", FRIBIDI_VERSION) }
