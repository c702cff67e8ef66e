import PlacardCore

extension TemplateCompiler {
  /// Partials that include partials several times each multiply; no page needs this many, or this much.
  private static let inclusionLimit = 1000
  private static let byteLimit = 2_000_000

  mutating func partial(_ node: ParsedTemplate.Node) {
    guard let partials else {
      return report(
        Fault(.templateSyntax, "{{> \(node.name)}} isn't allowed; text takes no partials"), at: node.location)
    }
    guard let partial = partials[node.name] else {
      let summary = "there is no partial '\(node.name)' in \(TemplateSet.partialsFolder)"
      let suggestion = didYouMean(node.name, among: partials.keys)
      return report(Fault(.missingPartial, summary, suggestion: suggestion), at: node.location)
    }
    if let first = chain.firstIndex(where: { $0.name == node.name }) {
      let between = chain[(first + 1)...].map { "'\($0.name)'" }.joined(separator: " and ")
      let way = between.isEmpty ? "" : " through \(between)"
      return report(Fault(.cyclicPartial, "partial '\(node.name)' includes itself\(way)"), at: node.location)
    }
    include(partial, node)
  }

  private mutating func include(_ partial: ParsedTemplate, _ node: ParsedTemplate.Node) {
    inclusions += 1
    guard inclusions <= Self.inclusionLimit else {
      let summary = "one page includes partials more than \(Self.inclusionLimit) times"
      return report(Fault(.templateSyntax, summary), at: node.location)
    }
    guard builder.program.literals.count <= Self.byteLimit else {
      let summary = "the partials of one page have more than \(Self.byteLimit) bytes"
      return report(Fault(.fileTooLarge, summary), at: node.location)
    }
    let before = state
    chain.append((node.name, node.location))
    compile(partial)
    chain.removeLast()
    guard MarkupState.after(before, state) == nil else { return }
    report(.unbalanced("partial '\(node.name)'", before, state), at: node.location)
    state = before
  }
}
