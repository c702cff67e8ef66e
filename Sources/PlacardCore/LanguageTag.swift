/// A language as BCP 47 names it, such as `en`, `es` or `zh-Hans`.
package struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Nil where the text isn't a tag of letters, digits and hyphens that starts with a 2 or 3 letter language
  /// (RFC 5646, 2.1; the registry isn't consulted).
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
      parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.utf8.allSatisfy(Self.isAlphanumeric) })
    else { return nil }
    description = text
  }

  /// The language Placard's own examples and the law's first sheets are in.
  package static let english = LanguageTag(known: "en")

  private init(known text: String) {
    description = text
  }

  /// Whether the language's usual script runs from right to left.
  package var isRightToLeft: Bool {
    ["ar", "fa", "ur", "he", "ps", "yi"].contains(description.split(separator: "-").first.map(String.init))
  }

  /// The value of HTML's `dir` attribute.
  package var direction: String { isRightToLeft ? "rtl" : "ltr" }

  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
