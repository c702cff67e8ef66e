import PlacardCore

extension Fault {
  /// The suggestion is the whole name, because `title` alone may be another field than `page.title`, or none.
  ///
  /// - Parameter part: the last part of the name.
  static func notAField(_ name: String, of owner: String, among fields: [String], near part: String) -> Fault {
    let near = nearestName(to: part, among: fields).map { "did you mean '\(name.dropLast(part.count))\($0)'?" }
    return Fault(.unknownName, "'\(name)' isn't a field of \(owner)", suggestion: near)
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
