/// A name that is safe as one part of an address and of a path: 1 to 64 of `a`-`z`, `0`-`9` and single inner hyphens.
package struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Nil where the text isn't a slug; nothing is repaired, because an address is a promise.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isLegal = bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    guard isLegal, (1...64).contains(bytes.count), !text.contains("--"),
      bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-")
    else { return nil }
    description = text
  }

  package static func < (left: Slug, right: Slug) -> Bool {
    left.description < right.description
  }
}
