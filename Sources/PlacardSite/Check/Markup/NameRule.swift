import PlacardCore

/// A link or button says what it does (WCAG 2.4.4 and 4.1.2).
enum NameRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.namelessControl
  static let remedy = "put words into it, or give it an aria-label"

  static func faults(in outline: PageOutline) -> [String] {
    outline.elements.filter { element in
      let isLink = element.tag.name == "a" && element.tag["href"] != nil
      return (isLink || element.tag.name == "button") && !element.isHidden && !element.hasName
    }.map { "\($0.shown) has no words" }
  }
}
