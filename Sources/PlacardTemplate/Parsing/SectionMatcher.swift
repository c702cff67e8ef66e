import PlacardCore

/// Matches the tags that open sections with those that close them.
struct SectionMatcher {
  private(set) var nodes: [ParsedTemplate.Node] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The sections that are open, outermost first, as indices of nodes.
  private var open: [Int] = []
  private var isTooDeep = false

  mutating func take(_ piece: Piece) {
    guard !isTooDeep, diagnostics.count < ParsedTemplate.faultLimit else { return }
    switch piece.content {
    case .nothing: break
    case .literal(let bytes): append(.literal(Array(bytes)), "", piece.location)
    case .variable(let name): append(.variable, name, piece.location)
    case .partial(let name): append(.partial, name, piece.location)
    case .open(let name, let inverted): begin(name, inverted, piece.location)
    case .close(let name): close(name, piece.location)
    }
  }

  mutating func finish() {
    while let section = open.popLast() { leaveUnclosed(section) }
  }

  private mutating func append(_ kind: ParsedTemplate.Node.Kind, _ name: String, _ location: SourceLocation) {
    if case .literal([]) = kind { return }
    nodes.append(ParsedTemplate.Node(kind: kind, name: name, location: location))
  }

  private mutating func begin(_ name: String, _ inverted: Bool, _ location: SourceLocation) {
    if open.count == ParsedTemplate.depthLimit {
      isTooDeep = true
      let summary = "sections nest deeper than \(ParsedTemplate.depthLimit)"
      diagnostics.append(Diagnostic(.templateSyntax, at: location, summary))
      return
    }
    open.append(nodes.count)
    append(.section(inverted: inverted, end: 0), name, location)
  }

  private mutating func close(_ name: String, _ location: SourceLocation) {
    guard let last = open.popLast() else {
      let summary = "{{/\(name)}} closes a section that was never opened"
      diagnostics.append(Diagnostic(.unclosedSection, at: location, summary))
      return
    }
    if nodes[last].name == name {
      end(last)
    } else if open.contains(where: { nodes[$0].name == name }) {
      leaveUnclosed(last)
      close(name, location)
    } else {
      let summary = "{{/\(name)}} doesn't close {{\(sigil(last))\(nodes[last].name)}}"
      let note = Diagnostic.Note("opened here", at: nodes[last].location)
      diagnostics.append(Diagnostic(.unclosedSection, at: location, summary, notes: [note]))
      end(last)
    }
  }

  private mutating func leaveUnclosed(_ section: Int) {
    end(section)
    guard !isTooDeep, diagnostics.count < ParsedTemplate.faultLimit else { return }
    let name = nodes[section].name
    let summary = "{{\(sigil(section))\(name)}} is never closed with {{/\(name)}}"
    diagnostics.append(Diagnostic(.unclosedSection, at: nodes[section].location, summary))
  }

  private mutating func end(_ section: Int) {
    guard case .section(let inverted, _) = nodes[section].kind else { return }
    nodes[section].kind = .section(inverted: inverted, end: nodes.count)
  }

  private func sigil(_ section: Int) -> String {
    if case .section(inverted: true, _) = nodes[section].kind { "^" } else { "#" }
  }
}
