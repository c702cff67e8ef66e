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
    let counts = kinds.map { "\($0.name) \($0.count)" }
    return "\(totals.joined(separator: ", ")): \(counts.joined(separator: ", "))"
  }

  /// Where to read more on the errors found most, or else the warnings; nil where nothing was found.
  var advice: String? { kinds.first.map { "'placard explain \($0.name)' tells more." } }

  /// What was found: kinds with errors first, then what was found most.
  private var kinds: [(name: String, count: Int)] {
    let groups = Dictionary(grouping: diagnostics, by: \.identifier.rawValue)
    let order = groups.map { name, found in (hasErrors: found.containsError, name: name, count: found.count) }
    return order.sorted { left, right in
      guard left.hasErrors == right.hasErrors else { return left.hasErrors }
      return (right.count, left.name) < (left.count, right.name)
    }.map { ($0.name, $0.count) }
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
