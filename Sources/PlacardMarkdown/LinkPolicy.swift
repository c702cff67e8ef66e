/// Where copy may link to: https, mailto, tel and sms, and places of this site.
enum LinkPolicy {
  private static let schemes: Set<String> = ["https", "mailto", "tel", "sms"]

  /// Works by bytes, as browsers do: a colon before a combining character is a part of one `Character`, and no colon to
  /// whoever looks for one.
  static func allows(_ destination: String) -> Bool {
    let bytes = Array(destination.utf8)
    // A browser reads a backslash as a slash and skips controls, so neither can be judged as it looks.
    guard !bytes.isEmpty, !bytes.starts(with: "//".utf8),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return false }
    guard let (scheme, rest) = parts(of: bytes) else { return bytes[0] != .space }
    return schemes.contains(scheme) && (scheme == "https" ? isHostGiven(rest) : !rest.isEmpty)
  }

  static func leavesSite(_ destination: String) -> Bool {
    parts(of: Array(destination.utf8))?.scheme == "https"
  }

  /// What stands before the first colon, in lower case, and behind it, unless that colon is part of a path, query or
  /// fragment.
  private static func parts(of bytes: [UInt8]) -> (scheme: String, rest: ArraySlice<UInt8>)? {
    guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: bytes[..<end], as: UTF8.self).lowercased(), bytes[(end + 1)...])
  }

  private static func isHostGiven(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "//".utf8) && rest.dropFirst(2).first.map { !"/?#".utf8.contains($0) } ?? false
  }

  /// Whether a text can name an image or a heading: small letters, digits and hyphens.
  static func isPlainID(_ destination: String) -> Bool {
    !destination.isEmpty
      && destination.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }
}
