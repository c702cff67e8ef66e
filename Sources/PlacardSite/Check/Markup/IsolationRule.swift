import PlacardCore

/// In text that runs from right to left, `1-888-373-7888` is shown as `7888-373-888-1` unless it is isolated (Unicode
/// Standard Annex 9): a wrong number, and nothing in the source looks wrong. Placeholders isolate by themselves.
enum IsolationRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.unisolatedNumber
  static let remedy = "name it by a placeholder, such as {{hotline.number}}, or put it into <bdi dir=\"ltr\">"

  static func faults(in outline: PageOutline) -> [String] {
    phoneNumbers(in: outline.rightToLeftText).map { "'\($0)' would be shown with its groups in another order" }
  }
}
