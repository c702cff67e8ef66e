import PlacardCore

/// A rule about the markup of a page, for those who listen to it, magnify it or move through it by keys.
///
/// Each is a criterion of WCAG 2.2 at level A or AA, as far as markup alone shows it.
protocol MarkupRule: Sendable {
  static var identifier: DiagnosticIdentifier { get }
  /// What an editor or a designer can do about it.
  static var remedy: String { get }
  /// What is wrong, as it stands before `on 'help/index.html'`.
  static func faults(in outline: PageOutline) -> [String]
}

/// Every rule about markup.
private let markupRules: [any MarkupRule.Type] = [
  HeadingRule.self, NameRule.self, LabelRule.self, AlternativeRule.self, AriaRule.self, LanguageRule.self,
  TableRule.self, PolicyRule.self, FoldRule.self, IsolationRule.self,
]

typealias CheckedPage = (path: String, outline: PageOutline, blame: Blame)

/// What the rules about markup say of a site.
func markupFaults(of pages: [CheckedPage]) -> [Diagnostic] {
  markupRules.flatMap { rule in
    sharedFaults(of: pages, rule.identifier, remedy: rule.remedy) { rule.faults(in: $0.outline) }
  }
}

/// Faults of pages' templates. One that many pages share, such as one of a partial, is told once.
func sharedFaults(
  of pages: [CheckedPage], _ identifier: DiagnosticIdentifier, remedy: String,
  faults: @Sendable (CheckedPage) -> [String]
) -> [Diagnostic] {
  var found: [String: (first: Blame, pages: Int)] = [:]
  for (page, faults) in zip(pages, pages.concurrentMap { Set(faults($0)) }) {
    for fault in faults {
      let earlier = found[fault]
      found[fault] = (earlier?.first ?? page.blame, (earlier?.pages ?? 0) + 1)
    }
  }
  return found.map { fault, place in
    let others = place.pages == 1 ? "" : " and on \(place.pages - 1) more"
    return Diagnostic(
      identifier, at: place.first.template, "\(fault) \(place.first.pageName)\(others)", suggestion: remedy)
  }
}
