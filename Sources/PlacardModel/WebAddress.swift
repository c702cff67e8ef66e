/// An `https` or `http` address with a host, as somebody else's page is cited.
///
/// Only what makes an address unsafe or unusable is refused; it is printed as written.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  /// The host in lower case, without port.
  package let host: String

  package init?(_ text: String) {
    let lowercased = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix),
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && !"<>\"`{}\\^".unicodeScalars.contains($0)
      })
    else { return nil }
    // By scalars, as browsers read it: an `@` before a combining character is a part of one `Character`.
    let authority = lowercased.unicodeScalars.dropFirst(scheme.utf8.count).prefix { !"/?#".unicodeScalars.contains($0) }
    guard !authority.contains("@"), let name = authority.split(separator: ":").first, name.contains(".") else {
      return nil
    }
    description = text
    host = String(name)
  }

  package var isSecure: Bool { description.lowercased().hasPrefix("https://") }
}

/// A mailbox such as `oag@dc.gov`.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Nil where the text isn't one local part, one `@` and a dotted domain of plain characters (a part of RFC 5321).
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: Array("@._+-".utf8).contains(byte)
      }
    }
    guard isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix(".")
    else { return nil }
    description = text
  }
}
