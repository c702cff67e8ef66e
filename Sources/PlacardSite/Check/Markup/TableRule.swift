import PlacardCore

/// A table has headers, so that a cell heard alone says what it is of (WCAG 1.3.1).
enum TableRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.headerlessTable
  static let remedy = "mark the first cells of rows and columns as <th scope>"

  static func faults(in outline: PageOutline) -> [String] {
    outline.elements.filter { element in
      let isLayout = ["presentation", "none"].contains(element.tag["role"] ?? "")
      return element.tag.name == "table" && !element.hasHeaders && !isLayout
    }.map { "the table \($0.shown) has no header cells" }
  }
}
