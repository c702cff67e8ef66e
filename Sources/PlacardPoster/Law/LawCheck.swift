package import PlacardCore
package import PlacardModel

/// What one rule says to one sheet, with the place in the law and the source that the rule was read in.
///
/// Not legal advice: what isn't known is said, and never counts as met.
package struct LawCheck: Hashable, Sendable {
  /// The rules that every sheet is held to, in the order in which they are told.
  package enum Rule: String, CaseIterable, Sendable {
    case size, type, languages, numbers
    case nearMisses = "near-misses"
    case textLine = "text-line"
    case campaign
    /// Bold type, words that fit everybody, content that a law lists.
    case content
    case statutoryWords = "statutory-words"
    case officialSheet = "official-sheet"
    case legibility, date
    case plainWords = "plain-words"
    case code
    /// Whether enough is known of the law to judge by it.
    case knowledge
  }

  package enum Verdict: Hashable, Sendable {
    case met
    case notMet(because: Reason)
    case cannotTell(because: Reason)
  }

  package let rule: Rule
  package let verdict: Verdict
  /// Something to look at that breaks no rule.
  package let warning: Reason?
  /// The law's first citation; nil for rules that are our own.
  package let citation: String?
  package let source: WebAddress?
  /// The day that the source was seen, or else that the law was checked.
  package let date: PartialDate?

  package init(
    rule: Rule, verdict: Verdict, warning: Reason?, citation: String?, source: WebAddress?, date: PartialDate?
  ) {
    self.rule = rule
    self.verdict = verdict
    self.warning = warning
    self.citation = citation
    self.source = source
    self.date = date
  }
}

extension LawCheck.Rule {
  /// Whether it comes from a law, rather than from what any sheet owes its reader.
  package var isOfLaw: Bool {
    switch self {
    case .size, .type, .languages, .numbers, .campaign, .content, .statutoryWords, .officialSheet, .knowledge: true
    case .nearMisses, .textLine, .legibility, .date, .plainWords, .code: false
    }
  }
}

/// A verdict, with what may be worth a look.
struct Finding {
  let verdict: LawCheck.Verdict
  var warning: Reason?

  static let met = Finding(verdict: .met)
  static func met(warning: Reason?) -> Finding { Finding(verdict: .met, warning: warning) }
  static func notMet(_ kind: Reason.Kind, _ values: [String: Reason.Value] = [:]) -> Finding {
    Finding(verdict: .notMet(because: Reason(kind, values)))
  }
  static func cannotTell(_ kind: Reason.Kind, _ values: [String: Reason.Value] = [:]) -> Finding {
    Finding(verdict: .cannotTell(because: Reason(kind, values)))
  }
}
