import PlacardModel

/// The type sizes of a fitted sheet for its page, as CSS custom properties: browsers can't look for the largest type
/// that fits, so they are told. A little less than on paper, because their fonts and line breaks differ.
package struct PosterSizes: Hashable, Sendable {
  /// `--poster-headline-size:57pt;…` in the order of the roles.
  package let declarations: String

  /// A block's share of its size on paper.
  private static let share = 0.92

  /// Nothing where the facts have no block that a page shows.
  package init(_ facts: SheetFacts) {
    declarations = Self.properties.compactMap { name, roles in
      facts.blocks.filter { roles.contains($0.role) }.map(\.size).min().map { size in
        "--poster-\(name)-size:\(Self.written(size * Self.share))pt;"
      }
    }.joined()
  }

  private static let properties: [(name: String, roles: Set<SheetRole>)] = [
    ("headline", [.headline]), ("situations", [.situations, .notice]), ("call", [.action]), ("number", [.number]),
    ("promises", [.promises]), ("text-line", [.textLine]), ("state-line", [.stateLine]), ("danger", [.danger]),
    ("language-line", [.languageLine]),
    ("note", [.footerNote, .draftNote, .codeCaption, .address, .place]),
  ]

  /// Hundredths of a point, as CSS writes them.
  private static func written(_ points: Double) -> String {
    let hundredths = Int((points * 100).rounded())
    let rest = hundredths % 100
    guard rest != 0 else { return "\(hundredths / 100)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(hundredths / 100).\(digits)"
  }
}
