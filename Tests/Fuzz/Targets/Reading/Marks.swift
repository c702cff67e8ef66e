/// Where a value may stand in a page, by the words that stand for it.
enum Marks {
  static let text = "qTEXTq"
  static let address = "qADDRESSq"
  static let html = "qHTMLq"

  private static let addressAttributes: Set = [
    "href", "src", "action", "formaction", "xlink:href", "data", "poster", "cite", "ping", "srcset", "background",
    "manifest",
  ]
  private static let textElements: Set = ["", "title", "textarea"]

  static func check(_ tokens: [HTMLToken]) throws(Complaint) {
    for token in tokens {
      switch token {
      case .text(let bytes, let element):
        try expect(textElements.contains(element) || !hasMark(bytes), "a value stands in <\(element)>")
        try expect(element.isEmpty || !has(html, bytes), "markup stands in <\(element)>")
      case .start(let name, let attributes): try check(name, attributes)
      case .end(let name): try expect(!hasMark(Array(name.utf8)), "a value stands in an end tag")
      case .hidden(let bytes): try expect(!hasMark(bytes), "a value stands in a comment")
      case .unfinished: throw Complaint("the page ends in a tag")
      }
    }
  }

  private static func check(_ tag: String, _ attributes: [HTMLAttribute]) throws(Complaint) {
    try expect(!hasMark(Array(tag.utf8)), "a value stands in a tag's name")
    for attribute in attributes {
      let name = attribute.name
      try expect(!hasMark(Array(name.utf8)), "a value stands in an attribute's name")
      guard hasMark(attribute.value) else { continue }
      try expect(attribute.quote != nil, "a value stands without quotes")
      try expect(!has(html, attribute.value), "markup stands in an attribute")
      try expect(
        !name.hasPrefix("on") && !["style", "srcdoc", "http-equiv"].contains(name), "a value stands in '\(name)'")
      let isRefresh = attributes.contains { $0.name == "http-equiv" && folded($0.value).contains("refresh") }
      guard addressAttributes.contains(name) || name == "content" && isRefresh else { continue }
      try expect(!has(text, attribute.value), "words stand where an address belongs, in '\(name)'")
      // Only what a template itself says may stand before an address.
      let start = folded(attribute.value).hasPrefix("/\(address.lowercased())")
      try expect(start || isRefresh, "an address doesn't begin '\(name)'")
    }
  }

  private static func folded(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

  private static func has(_ mark: String, _ bytes: [UInt8]) -> Bool { folded(bytes).contains(mark.lowercased()) }

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    let text = folded(bytes)
    return [self.text, address, html].contains { text.contains($0.lowercased()) }
  }
}
