import PlacardCore

/// ARIA says only what it has words for, and names only what is there (WAI-ARIA 1.2; WCAG 4.1.2).
enum AriaRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.badAria
  static let remedy = "leave it out where HTML says it already; see WAI-ARIA 1.2"

  static func faults(in outline: PageOutline) -> [String] {
    let ids = Set(outline.ids)
    return outline.elements.flatMap { element in
      element.tag.attributes.flatMap { name, value -> [String] in
        if name == "role" { return unknownRoles(value) }
        guard name.hasPrefix("aria-") else { return [] }
        guard let kind = AriaAttributes.kinds[name] else { return ["'\(name)' is no ARIA attribute"] }
        return faults(of: name, value, kind, ids)
      }
    }
  }

  private static func unknownRoles(_ value: String) -> [String] {
    let roles = value.split(separator: " ").map(String.init)
    guard !roles.isEmpty else { return ["role=\"\" names no role"] }
    return roles.filter { !AriaAttributes.roles.contains($0) }.map { "role=\"\($0)\" is no ARIA role" }
  }

  private static func faults(
    of name: String, _ value: String, _ kind: AriaAttributes.Kind, _ ids: Set<String>
  ) -> [String] {
    switch kind {
    case .words: return value.isEmpty ? ["\(name)=\"\" says nothing"] : []
    case .number: return Double(value) == nil ? ["\(name)=\"\(value)\" is no number"] : []
    case .oneOf(let words): return words.contains(value) ? [] : ["\(name)=\"\(value)\" is none of its words"]
    case .references:
      let names = value.split(separator: " ").map(String.init)
      guard !names.isEmpty else { return ["\(name)=\"\" names no element"] }
      return names.filter { !ids.contains($0) }.map { "\(name)=\"\($0)\" names no element" }
    }
  }
}
