import PlacardCore

/// A number to call or text isn't folded away: who is in a hurry, or prints the page, doesn't open a `details`.
enum FoldRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.hiddenHelp
  static let remedy = "put it where everybody sees it, outside of <details>"

  static func faults(in outline: PageOutline) -> [String] {
    outline.links.filter { link in
      link.isFolded && (link.address.hasPrefix("tel:") || link.address.hasPrefix("sms:"))
    }.map { "'\($0.address)' is folded away in a <details>" }
  }
}
