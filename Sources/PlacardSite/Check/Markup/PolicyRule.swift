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
    let start = element.tag["href"].map { String(decoding: $0.utf8.prefix(11), as: UTF8.self).lowercased().utf8 }
    let codes = start.map { start in ["javascript:", "data:"].filter { start.starts(with: $0.utf8) } } ?? []
    var found = attributes.map { "\($0.name)=\"…\" of <\(element.tag.name)> stands" }
    found += codes.map { "a link to '\($0)' stands" }
    if element.tag.name == "script", element.tag["src"] == nil { found.append("a <script> without src stands") }
    return found
  }

  /// A link that tells the other site by its address what the policy keeps silent about.
  private static func tracked(_ element: PageElement) -> [String] {
    let marks = ["utm_", "fbclid=", "gclid=", "msclkid=", "mc_eid="]
    guard element.tag.name == "a", let address = element.tag["href"] else { return [] }
    let bytes = Array(address.utf8)
    return marks.contains { bytes.firstIndex(of: $0) != nil }
      ? ["\(element.shown), which tells where a reader came from, stands"] : []
  }

  /// What a browser fetches by itself from another host, or before anybody asked for it.
  private static func fetched(_ element: PageElement) -> [String] {
    let isLink = element.tag.name == "link"
    let relations = isLink ? (element.tag["rel"] ?? "").split(separator: " ") : []
    let isLoaded = relations.contains { $0 == "stylesheet" || $0 == "icon" }
    let address = isLoaded ? element.tag["href"] : element.tag["src"]
    let isElsewhere = address.map { $0.contains("://") || $0.hasPrefix("//") || $0.hasPrefix("data:") } ?? false
    return isElsewhere || relations.contains(where: hints.contains) ? ["\(element.shown) stands"] : []
  }

  private static let hints: Set<Substring> = [
    "prefetch", "prerender", "preconnect", "dns-prefetch", "preload", "modulepreload", "manifest",
  ]
}
