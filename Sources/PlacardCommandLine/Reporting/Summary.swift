import PlacardCore
import PlacardSite

/// The closing lines of a command: what there is, how long it took, what was found by kind, where to look.
struct Summary {
  let diagnostics: [Diagnostic]

  /// `2 errors, 1 warning: missing-field 2, missing-translation 1`; nil where nothing was found.
  var findings: String? {
    guard !diagnostics.isEmpty else { return nil }
    let errors = diagnostics.count { $0.severity == .error }
    let totals = [counted(errors, "error"), counted(diagnostics.count - errors, "warning")].compactMap(\.self)
    let kinds = Dictionary(grouping: diagnostics, by: \.identifier.rawValue).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return "\(totals.joined(separator: ", ")): \(kinds.joined(separator: ", "))"
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `462 pages in 2 languages`.
  static func size(of publication: Publication) -> String {
    let languages = Set(publication.pages.values.map(\.language)).count
    return "\(publication.pages.count) pages in \(languages) language\(languages == 1 ? "" : "s")"
  }
}
