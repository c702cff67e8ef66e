import PlacardCore

/// How a block is set. Sizes are in points; the solver scales `base` and never leaves the range.
struct TextStyle: Sendable {
  enum Alignment: Sendable {
    /// Left, or right where the language is written from the right.
    case start
    case centre
  }

  var base: Double
  var minimum: Double
  var maximum: Double
  var isBold = false
  /// Distance of baselines as a share of the size, where the script doesn't need more.
  var leading = 1.28
  /// Lines of about the same length, so that no word stands alone.
  var isBalanced = true
  var alignment = Alignment.start

  func size(_ scale: Double) -> Double { min(max(base * scale, minimum), max(maximum, minimum)) }
}

/// The least distance of baselines that a script's marks need, as a share of the size.
func leading(of language: LanguageTag) -> Double {
  switch language.description {
  case "ur": 2.0
  case "km": 1.6
  case "ar", "fa": 1.5
  case "th": 1.45
  case "hi", "pa": 1.4
  case "am", "ja", "ko", "zh-Hans", "zh-Hant": 1.35
  case "hy", "vi": 1.3
  default: 0
  }
}

/// How far letters stand above where their font's measures put them, as a share of the size. Nastaliq's words slope
/// downwards, and few of them reach as high as its font says, so that they would stand low in their lines.
func lift(of language: LanguageTag) -> Double { language.description == "ur" ? 0.13 : 0 }
