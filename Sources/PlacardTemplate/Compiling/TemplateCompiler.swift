import PlacardCore

/// Compiles one page, letter or script: follows its nodes, its partials and its phrases with the meaning of
/// names and the place in the markup, and writes the program. The program is of use only where nothing was
/// found.
struct TemplateCompiler {
  /// Nil in plain text, which has none.
  let partials: [String: ParsedTemplate]?
  /// Nil in plain text, which has none.
  let phrases: PhraseBook?
  var names: NameScopes
  var state: MarkupState
  var builder = ProgramBuilder()
  var findings = Findings()
  /// The partials we are in, outermost first, and where each was included.
  var chain: [(name: String, location: SourceLocation)] = []
  private var depth = 0
  var inclusions = 0

  init(
    layers: [NameScopes.Layer], state: MarkupState, partials: [String: ParsedTemplate]?, phrases: PhraseBook?
  ) {
    names = NameScopes(layers)
    self.state = state
    self.partials = partials
    self.phrases = phrases
  }

  mutating func compile(_ template: ParsedTemplate) {
    for diagnostic in template.diagnostics { findings.add(diagnostic) }
    compile(template.nodes, template.nodes.startIndex..<template.nodes.endIndex)
  }

  mutating func compile(_ nodes: [ParsedTemplate.Node], _ range: Range<Int>) {
    depth += 1
    defer { depth -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      let node = nodes[index]
      index += 1
      switch node.kind {
      case .literal(let bytes): literal(bytes, at: node.location)
      case .variable: variable(node)
      case .partial: nested(at: node) { $0.partial(node) }
      case .section(let inverted, let end):
        let body = index..<end
        nested(at: node) { $0.section(node, inverted: inverted, nodes, body) }
        index = end
      }
    }
  }

  private mutating func nested(at node: ParsedTemplate.Node, _ compile: (inout TemplateCompiler) -> Void) {
    if depth > ParsedTemplate.depthLimit { report(.tooDeep, at: node.location) } else { compile(&self) }
  }

  mutating func report(_ fault: Fault, at location: SourceLocation) {
    let notes = chain.reversed().map { Diagnostic.Note("included here", at: $0.location) }
    findings.add(fault, at: location, notes: notes)
  }

  private mutating func literal(_ bytes: [UInt8], at location: SourceLocation) {
    builder.literal(bytes)
    guard let (flaw, offset) = state.take(bytes) else { return }
    report(Fault(.unbalancedPlace, flaw), at: location.advanced(over: bytes[..<offset]))
  }

  private mutating func variable(_ node: ParsedTemplate.Node) {
    defer { state.takeValue() }
    if phrases != nil, node.name.hasPrefix("t.") { return phrase(node) }
    let place = state.place
    switch names.find(node.name) {
    case .field(let field): print(field, in: place) { $0.report($1, at: node.location) }
    case .fault(let fault): report(fault, at: node.location)
    case .unknown:
      guard case .unsafe = place, case .failure(let fault) = place.fit(.text, named: node.name) else {
        return
      }
      report(fault, at: node.location)
    }
  }

  /// Writes a value in a place, or hands what is wrong to `report`.
  mutating func print(
    _ field: NameScopes.Field, in place: Place, report: (inout TemplateCompiler, Fault) -> Void
  ) {
    let gap = field.gaps.first { !names.present.contains($0.path) }
    switch place.fit(field.shape, named: field.name) {
    case .success(let encoding):
      builder.print(field.path, encoding)
      if let gap { report(&self, .unguarded(gap.name)) }
    case .failure(let fault):
      report(&self, fault)
      if let gap, fault.identifier != .wrongKindInTemplate { report(&self, .unguarded(gap.name)) }
    }
  }
}

extension SourceLocation {
  fileprivate func advanced(over bytes: ArraySlice<UInt8>) -> SourceLocation {
    guard let line, let column else { return self }
    let scalars = { (bytes: ArraySlice<UInt8>) in bytes.count { $0 & 0xC0 != 0x80 } }
    guard let lastBreak = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      return SourceLocation(file: file, line: line, column: column + scalars(bytes))
    }
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    return SourceLocation(file: file, line: line + lines, column: scalars(bytes[(lastBreak + 1)...]) + 1)
  }
}
