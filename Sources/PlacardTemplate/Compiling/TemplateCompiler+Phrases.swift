import PlacardCore

extension TemplateCompiler {
  /// Puts the words of a phrase where a template says them. The phrase is text, whatever it names.
  mutating func phrase(_ node: ParsedTemplate.Node) {
    let key = String(node.name.dropFirst(2))
    guard let phrase = phrases?.phrases[key] else {
      let candidates = (phrases?.phrases.keys).map(Array.init) ?? []
      let near = nearestName(to: key, among: candidates).map { "did you mean 't.\($0)'?" }
      return report(Fault(.unknownName, "'\(node.name)' isn't a phrase", suggestion: near), at: node.location)
    }
    if let missing = phrases?.fault(of: phrase, key) { findings.add(missing) }
    let place = state.place
    guard case .success(let encoding) = place.fit(.text, named: node.name) else {
      if case .failure(let fault) = place.fit(.text, named: node.name) { report(fault, at: node.location) }
      return
    }
    let words = ParsedTemplate(Array(phrase.value.utf8), at: .fixed(phrase.location))
    for diagnostic in words.diagnostics {
      tell(Fault(diagnostic.identifier, diagnostic.summary), of: phrase, usedAt: node.location)
    }
    for part in words.nodes { write(part, of: phrase, in: place, encoding, usedAt: node.location) }
  }

  private mutating func write(
    _ part: ParsedTemplate.Node, of phrase: Located<String>, in place: Place, _ encoding: Program.Encoding,
    usedAt location: SourceLocation
  ) {
    switch part.kind {
    case .literal(let bytes): builder.literal(encoding == .plain ? bytes : bytes.escaped)
    case .section: tell(.inPhrase("sections"), of: phrase, usedAt: location)
    case .partial: tell(.inPhrase("partials"), of: phrase, usedAt: location)
    case .variable where part.name.hasPrefix("t."):
      tell(.inPhrase("other phrases, such as '\(part.name)'"), of: phrase, usedAt: location)
    case .variable:
      switch names.find(part.name) {
      case .unknown: break
      case .fault(let fault): tell(fault, of: phrase, usedAt: location)
      case .field(let field) where field.shape.present == .html:
        let summary = "'\(part.name)' is HTML, which has no place in a phrase"
        tell(Fault(.wrongKindInTemplate, summary), of: phrase, usedAt: location)
      case .field(let field): print(field, in: place) { $0.tell($1, of: phrase, usedAt: location) }
      }
    }
  }

  /// Reports a fault where the phrase is written, with a note where it is used.
  private mutating func tell(_ fault: Fault, of phrase: Located<String>, usedAt location: SourceLocation) {
    var notes = [Diagnostic.Note("used here", at: location)]
    notes += chain.reversed().map { Diagnostic.Note("included here", at: $0.location) }
    findings.add(fault, at: phrase.location, notes: notes)
  }
}

extension Fault {
  fileprivate static func inPhrase(_ what: String) -> Fault {
    Fault(.templateSyntax, "a phrase holds words and {{names}}, no \(what)")
  }
}

extension [UInt8] {
  fileprivate var escaped: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendEscaped(String(decoding: self, as: UTF8.self))
    return bytes
  }
}
