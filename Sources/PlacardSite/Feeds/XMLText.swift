import PlacardCore

/// An XML document under construction. Text is escaped as it is added; element names are literals of this program.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Markup of this program's own.
  mutating func markup(_ text: String) {
    bytes.append(text: text)
  }

  mutating func text(_ text: String) {
    bytes.appendEscaped(text)
  }

  mutating func element(_ name: String, _ text: String) {
    bytes.append(text: "<\(name)>")
    bytes.appendEscaped(text)
    bytes.append(text: "</\(name)>\n")
  }

  /// An empty element with attributes.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    bytes.append(text: "<\(name)")
    for (attribute, value) in attributes {
      bytes.append(text: " \(attribute)=\"")
      bytes.appendEscaped(value)
      bytes.append(text: "\"")
    }
    bytes.append(text: "/>\n")
  }
}
