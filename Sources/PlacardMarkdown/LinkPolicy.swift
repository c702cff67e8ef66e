/// Where copy may link to: https, mailto, tel and sms, and places of this site.
enum LinkPolicy {
  private static let schemes: Set<String> = ["https", "mailto", "tel", "sms"]

  static func allows(_ destination: String) -> Bool {
    // A browser reads a backslash as a slash and skips controls, so neither can be judged as it looks.
    guard !destination.isEmpty, !destination.hasPrefix("//"),
      destination.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return false }
    guard let scheme = scheme(of: destination) else { return !destination.hasPrefix(" ") }
    let rest = destination.dropFirst(scheme.count + 1)
    return schemes.contains(scheme) && (scheme == "https" ? isHostGiven(rest) : !rest.isEmpty)
  }

  static func leavesSite(_ destination: String) -> Bool {
    scheme(of: destination) == "https"
  }

  /// What stands before the first colon, in lower case, unless that colon is part of a path, query or
  /// fragment.
  private static func scheme(of destination: String) -> String? {
    guard let end = destination.firstIndex(where: { ":/?#".contains($0) }), destination[end] == ":"
    else { return nil }
    return destination[..<end].lowercased()
  }

  private static func isHostGiven(_ rest: Substring) -> Bool {
    rest.hasPrefix("//") && rest.dropFirst(2).first.map { !"/?#".contains($0) } ?? false
  }

  /// Whether a text can name an image or a heading: small letters, digits and hyphens.
  static func isPlainID(_ destination: String) -> Bool {
    !destination.isEmpty
      && destination.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }
}
