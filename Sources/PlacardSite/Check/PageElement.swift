import PlacardCore

/// An element that some rule asks about, as the scan of its page saw it.
struct PageElement: Sendable {
  let tag: MarkupScanner.Tag
  /// Where its text begins in the page's text.
  let start: String.Index
  /// Whether a `label` stands around it.
  let isInLabel: Bool
  /// Whether it holds words, or pictures with words, that aren't hidden.
  var showsWords = false
  /// Whether it is a table with a header cell.
  var hasHeaders = false

  init(_ tag: MarkupScanner.Tag, at start: String.Index, isInLabel: Bool) {
    self.tag = tag
    self.start = start
    self.isInLabel = isInLabel
  }

  var isHidden: Bool { tag["aria-hidden"] == "true" }

  /// 1 for `h1`; nil where it is no heading.
  var headingLevel: Int? {
    guard tag.name.utf8.count == 2, tag.name.utf8.first == UInt8(ascii: "h") else { return nil }
    return tag.name.last?.wholeNumberValue
  }

  /// Whether it has a name for those who listen to the page. Names that `aria-labelledby` refers to are taken as given:
  /// the rule about references sees whether they are there.
  var hasName: Bool {
    showsWords || ["aria-label", "aria-labelledby", "alt", "title"].contains { !(tag[$0] ?? "").isEmpty }
  }

  /// As a finding shows it: `<a href="/help/">`.
  var shown: String {
    let shown = ["id", "class", "name", "href", "src"].compactMap { name in tag[name].map { "\(name)=\"\($0)\"" } }
    return "<\(([tag.name] + shown.prefix(1)).joined(separator: " "))>"
  }
}

extension PageElement {
  /// HTML, 13.1.2: elements that have no end.
  static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static let watchedNames: Set<String> = [
    "html", "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "img", "input", "select", "textarea", "label", "table",
    "title", "meta", "link", "script", "style", "iframe", "object", "embed", "form", "base", "video", "audio",
  ]

  /// Whether some rule asks about elements like this one.
  static func isWatched(_ tag: MarkupScanner.Tag) -> Bool {
    watchedNames.contains(tag.name)
      || tag.attributes.contains { attribute in
        ["lang", "role", "style"].contains(attribute.name)
          || ["aria-", "on"].contains { attribute.name.hasPrefix($0) }
      }
  }
}
