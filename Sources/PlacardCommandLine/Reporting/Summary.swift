import PlacardBuild
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

  /// Where to read more on what was found most; nil where nothing was.
  var advice: String? {
    let kinds = Dictionary(grouping: diagnostics, by: \.identifier.rawValue).mapValues(\.count)
    let first = kinds.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return first.map { "'placard explain \($0.key)' tells more." }
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `Posters: 902, 12 of them printed anew.`; nil where there are none.
  static func count(of posters: SitePosters) -> String? {
    let count = posters.posters.count
    guard count > 0 else { return nil }
    let printed =
      switch posters.printed {
      case 0: "none of them printed anew"
      case count: "all printed anew"
      default: "\(posters.printed) of them printed anew"
      }
    return "Posters: \(count), \(printed)."
  }

  /// `462 pages in 2 languages`.
  static func size(of publication: Publication) -> String {
    let languages = Set(publication.pages.values.map(\.language)).count
    return "\(publication.pages.count) pages in \(languages) language\(languages == 1 ? "" : "s")"
  }
}
