import PlacardCore

extension TemplateCompiler {
  /// What a section does at run time, and what its body may name besides.
  private struct Meaning {
    let path: NameScopes.FieldPath
    let test: Program.Test
    var layer: NameScopes.Layer?
    var item: NameScopes.Field?
  }

  mutating func section(
    _ node: ParsedTemplate.Node, inverted: Bool, _ nodes: [ParsedTemplate.Node], _ body: Range<Int>
  ) {
    let outer = names
    defer { names = outer }
    switch meaning(of: node.name, inverted: inverted) {
    case .success(let meaning?):
      let start = builder.beginSection(meaning.path, meaning.test)
      enter(meaning)
      balanced(node, inverted: inverted) { $0.compile(nodes, body) }
      builder.endSection(start)
    case .success(nil):
      enterUnknown()
      balanced(node, inverted: inverted) { $0.compile(nodes, body) }
    case .failure(let fault):
      report(fault, at: node.location)
      balanced(node, inverted: inverted) { $0.compile(nodes, body) }
    }
  }

  /// Nil where nothing is known of the name. After a fault in the name nothing is known in the body.
  private mutating func meaning(of name: String, inverted: Bool) -> Result<Meaning?, Fault> {
    if phrases != nil, name.hasPrefix("t.") {
      return .failure(Fault(.wrongKindInTemplate, "'\(name)' is a phrase and never missing; print it"))
    }
    switch names.find(name) {
    case .unknown: return .success(nil)
    case .fault(let fault):
      enterUnknown()
      return .failure(fault)
    case .field(let field):
      guard let meaning = inverted ? inverse(field) : direct(field) else {
        return .failure(.neverMissing(field.shape, named: name, inverted: inverted))
      }
      if !inverted { names.present.formUnion(field.gaps.map(\.path)) }
      return .success(meaning)
    }
  }

  private func direct(_ field: NameScopes.Field) -> Meaning? {
    switch field.shape.present {
    case .boolean:
      return Meaning(path: field.path, test: .present)
    case .texts:
      let item = NameScopes.FieldPath(scope: names.layers.count, slots: [0])
      let itemField = NameScopes.Field(name: ".", path: item, shape: .text)
      return Meaning(path: field.path, test: .texts, layer: .item, item: itemField)
    case .list(let schema):
      return Meaning(path: field.path, test: .list, layer: .schema(schema))
    case .record(let schema):
      return Meaning(path: field.path, test: .record, layer: .schema(schema))
    case .text, .digits, .address, .html, .optional:
      return field.gaps.isEmpty ? nil : Meaning(path: field.path, test: .present, item: field)
    }
  }

  private func inverse(_ field: NameScopes.Field) -> Meaning? {
    switch field.shape.present {
    case .boolean, .texts, .list: Meaning(path: field.path, test: .missing)
    default: field.gaps.isEmpty ? nil : Meaning(path: field.path, test: .missing)
    }
  }

  private mutating func enter(_ meaning: Meaning) {
    if let layer = meaning.layer {
      names.layers.append(layer)
      names.item = nil
    }
    names.item = meaning.item ?? names.item
  }

  private mutating func enterUnknown() {
    names.layers.append(.unknown)
    names.item = nil
  }

  /// Compiles a body, and holds it to end in the place where it began.
  private mutating func balanced(
    _ node: ParsedTemplate.Node, inverted: Bool, _ compile: (inout TemplateCompiler) -> Void
  ) {
    let before = state
    compile(&self)
    if let after = MarkupState.after(before, state) {
      state = after
    } else {
      let tag = "{{\(inverted ? "^" : "#")\(node.name)}}"
      report(.unbalanced(tag, before, state), at: node.location)
      state = before
    }
  }
}

extension Fault {
  static func unbalanced(_ what: String, _ before: MarkupState, _ after: MarkupState) -> Fault {
    let ends = before.words == after.words ? "another part of it" : after.words
    return Fault(.unbalancedPlace, "\(what) begins in \(before.words) and ends in \(ends)")
  }
}
