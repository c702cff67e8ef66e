import PlacardCore

extension Fault {
  static func notAField(_ name: String, of owner: String, among fields: [String], near part: String) -> Fault {
    Fault(.unknownName, "'\(name)' isn't a field of \(owner)", suggestion: didYouMean(part, among: fields))
  }

  static func unguarded(_ name: String) -> Fault {
    Fault(.unguardedOptional, "'\(name)' may be missing; guard it with {{#\(name)}} … {{/\(name)}}")
  }

  /// A section that could only ever show, or never.
  static func neverMissing(_ shape: Shape, named name: String, inverted: Bool) -> Fault {
    let effect = inverted ? "{{^\(name)}} never shows" : "{{#\(name)}} guards nothing"
    return Fault(.wrongKindInTemplate, "'\(name)' is \(shape.words) and never missing; \(effect)")
  }

  static let tooDeep = Fault(
    .templateSyntax, "sections and partials nest deeper than \(ParsedTemplate.depthLimit)")
}
