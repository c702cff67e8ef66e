package import PlacardCore

/// The theme's colours can be told apart, in light and in dark: text by WCAG 2.2's 1.4.3, what help pages are read in by
/// 1.4.6, and the marks of focus and of controls by 1.4.11.
///
/// Only pairs whose two names the style sheet knows are judged, so that a theme may leave names out.
package enum ContrastRule {
  static let sheet = "Templates/assets/base.css"

  private struct Pair {
    let front: String
    let back: String
    let least: Double
  }

  private static let pairs = [
    Pair(front: "--ink", back: "--paper", least: 7), Pair(front: "--ink-soft", back: "--paper", least: 7),
    Pair(front: "--accent", back: "--paper", least: 7), Pair(front: "--band-text", back: "--band", least: 7),
    Pair(front: "--band-soft", back: "--band", least: 7), Pair(front: "--ink", back: "--paper-edge", least: 4.5),
    Pair(front: "--ink-soft", back: "--paper-edge", least: 4.5), Pair(front: "--ink", back: "--rule", least: 4.5),
    Pair(front: "--accent", back: "--paper-edge", least: 4.5), Pair(front: "--focus-text", back: "--focus", least: 4.5),
    Pair(front: "--warm", back: "--paper", least: 3), Pair(front: "--band-rule", back: "--band", least: 3),
  ]

  /// What is too faint, told where the front colour is named.
  ///
  /// - Parameter templates: paths with their leading `Templates/`.
  package static func faults(in templates: FileTree) -> [Diagnostic] {
    guard let text = templates.text(sheet) else { return [] }
    let tokens = ThemeTokens(text, file: sheet)
    return [("light", tokens.light), ("dark", tokens.dark)].flatMap { look, colours in
      pairs.compactMap { fault($0, colours, look) }
    }
  }

  private static func fault(_ pair: Pair, _ colours: ThemeTokens.Colours, _ look: String) -> Diagnostic? {
    guard let front = colours[pair.front], let back = colours[pair.back] else { return nil }
    let contrast = front.value.contrast(with: back.value)
    guard contrast < pair.least else { return nil }
    return Diagnostic(
      .faintColour, at: front.location,
      "\(pair.front) \(front.value.text) on \(pair.back) \(back.value.text) has a contrast of \(rounded(contrast)) "
        + "in \(look) colours, and \(rounded(pair.least)) is the least")
  }

  /// To tenths, downwards: 4.49 doesn't meet 4.5.
  private static func rounded(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
