import PlacardCore

/// Nothing on a page needs what the site's policy refuses (`HeaderTable`): browsers wouldn't run it, and where they would, a
/// stranger would learn who reads the page. Whoever pastes a font, a counter or a map learns it here and not from a reader.
enum PolicyRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.refusedByPolicy
  static let remedy = "keep files in Templates/assets and link to what is elsewhere; pages ask nobody else for anything"

  static func faults(in outline: PageOutline) -> [String] {
    outline.elements.flatMap { element in forbidden(element) + inline(element) + fetched(element) + tracked(element) }
  }

  private static func forbidden(_ element: PageElement) -> [String] {
    ["iframe", "object", "embed", "form", "base", "video", "audio", "style"].contains(element.tag.name)
      ? ["<\(element.tag.name)> stands"] : []
  }

  private static func inline(_ element: PageElement) -> [String] {
    let attributes = element.tag.attributes.filter { $0.name == "style" || $0.name.hasPrefix("on") }
    let codes = ["javascript:", "data:"].filter { (element.tag["href"] ?? "").lowercased().hasPrefix($0) }
    var found = attributes.map { "\($0.name)=\"…\" of <\(element.tag.name)> stands" }
    found += codes.map { "a link to '\($0)' stands" }
    if element.tag.name == "script", element.tag["src"] == nil { found.append("a <script> without src stands") }
    return found
  }

  /// A link that tells the other site by its address what the policy keeps silent about.
  private static func tracked(_ element: PageElement) -> [String] {
    let marks = ["utm_", "fbclid=", "gclid=", "msclkid=", "mc_eid="]
    guard element.tag.name == "a", let address = element.tag["href"] else { return [] }
    return marks.contains { address.contains($0) }
      ? ["\(element.shown), which tells where a reader came from, stands"] : []
  }

  /// What a browser fetches by itself from another host, or before anybody asked for it.
  private static func fetched(_ element: PageElement) -> [String] {
    let hints = ["prefetch", "prerender", "preconnect", "dns-prefetch", "preload", "modulepreload", "manifest"]
    let relations = (element.tag["rel"] ?? "").split(separator: " ").map(String.init)
    let isLoaded = element.tag.name == "link" && !Set(relations).isDisjoint(with: ["stylesheet", "icon"])
    let address = isLoaded ? element.tag["href"] : element.tag["src"]
    let isElsewhere = address.map { $0.contains("://") || $0.hasPrefix("//") || $0.hasPrefix("data:") } ?? false
    let isHint = element.tag.name == "link" && !Set(relations).isDisjoint(with: hints)
    return isElsewhere || isHint ? ["\(element.shown) stands"] : []
  }
}
