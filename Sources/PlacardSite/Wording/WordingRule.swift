package import PlacardCore
package import PlacardModel

/// A rule about what copy says and how. Each has its own identifier.
protocol WordingRule: Sendable {
  static func faults(in prose: Prose) -> [Diagnostic]
}

private let wordingRules: [any WordingRule.Type] = [
  GradeRule.self, SentenceRule.self, PromiseRule.self, AdviceRule.self, LoadedWordRule.self, DraftMarkRule.self,
]

/// What the copy of a site says that it mustn't, and what is hard to read.
package func checkWording(of site: Site) -> [Diagnostic] {
  prose(of: site).concurrentMap { text in wordingRules.flatMap { $0.faults(in: text) } }.flatMap(\.self)
    + copyFaults(site) + loadedPictures(site)
}
