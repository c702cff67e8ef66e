import PlacardCore

/// A field says what belongs in it, for as long as it is there (WCAG 1.3.1, 3.3.2 and 4.1.2). A placeholder doesn't: it
/// goes away.
enum LabelRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.unlabelledField
  static let remedy = "give it a <label for> with its id, or an aria-label"

  static func faults(in outline: PageOutline) -> [String] {
    let labelled = Set(outline.elements.filter { $0.tag.name == "label" }.compactMap { $0.tag["for"] })
    return outline.elements.filter { element in
      guard ["input", "select", "textarea"].contains(element.tag.name), !isSilent(element) else { return false }
      let isLabelled = element.tag["id"].map(labelled.contains) ?? false
      let isNamed = ["aria-label", "aria-labelledby", "title"].contains { !(element.tag[$0] ?? "").isEmpty }
      return !isLabelled && !element.isInLabel && !isNamed
    }.map { "the field \($0.shown) has no label" }
  }

  /// Fields that nobody fills in, and buttons, whose value is their name.
  private static func isSilent(_ element: PageElement) -> Bool {
    ["hidden", "submit", "reset", "button"].contains(element.tag["type"] ?? "")
  }
}
