import PlacardCore

/// A picture says what it shows to who can't see it, or says with empty words that it shows nothing (WCAG 1.1.1).
enum AlternativeRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.missingAlternative
  static let remedy = "write alt=\"…\", or alt=\"\" for a picture that only decorates"

  static func faults(in outline: PageOutline) -> [String] {
    outline.elements.filter { $0.tag.name == "img" && $0.tag["alt"] == nil && !$0.isHidden }.map {
      "the picture \($0.shown) has no alt"
    }
  }
}
