import PlacardCore
import PlacardMarkdown

/// Copy as a reader gets it, with facts that would break a page if they weren't printed as text.
func printed(_ source: String, topHeadingLevel: Int = 1, idPrefix: String = "") -> String {
  let options = MarkdownDocument.Options(topHeadingLevel: topHeadingLevel, idPrefix: idPrefix)
  let document = MarkdownDocument.parse(source, file: "copy.md", options: options).value
  return document.map { String(decoding: $0.html(.sample).bytes, as: UTF8.self) } ?? "(nothing)"
}

/// What is said about copy, one finding a line.
func findings(_ source: String, firstLine: Int = 1) -> [String] {
  MarkdownDocument.parse(source, file: "copy.md", firstLine: firstLine).diagnostics.map(\.description)
}

/// The places and identifiers of what is said, without the words.
func findingPlaces(_ source: String, firstLine: Int = 1) -> [String] {
  MarkdownDocument.parse(source, file: "copy.md", firstLine: firstLine).diagnostics.map { finding in
    let place = finding.location.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? "?"
    return "\(place) \(finding.identifier.rawValue)"
  }
}

extension MarkdownResolver {
  static let sample = MarkdownResolver(
    fact: { name in
      switch name {
      case "hotline.number": .phone(digits: "1-888-373-7888", address: "tel:+18883737888")
      case "odd.number": .phone(digits: "<1&2>", address: "tel:\"><script>&x")
      case "ag.name": .text("Ana \"A&B\" O'Hara <b>")
      default: .text("[\(name)]")
      }
    },
    image: { id, alt in
      var bytes = Array("<img src=\"/images/\(id).svg\" alt=\"".utf8)
      bytes.appendEscaped(alt)
      return HTML(trusted: bytes + Array("\" />".utf8))
    },
    address: { $0.hasPrefix("/") ? "/es\($0)" : $0 })
}
