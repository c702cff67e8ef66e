/// What an address asks for, taken apart strictly: what two programs may read differently is refused.
package struct LinkTarget: Hashable, Sendable {
  /// In lower case, without the dot that may stand at its end; without brackets where it is an address.
  package let host: String
  /// With its leading slash and its query, in ASCII.
  package let path: String

  /// Why an address isn't asked, in words that follow `not asked: `.
  package struct Refusal: Error, Equatable {
    package let words: String

    init(_ words: String) {
      self.words = words
    }
  }

  package init(_ address: String) throws(Refusal) {
    guard address.lowercased().hasPrefix("https://") else { throw Refusal("only https is") }
    let rest = address.dropFirst("https://".count)
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard !authority.contains("@") else { throw Refusal("it holds a name or password") }
    host = try Self.host(of: authority)
    let path = rest.dropFirst(authority.count).prefix { $0 != "#" }
    guard !path.contains("\\") else { throw Refusal("it holds a backslash") }
    self.path = Self.encoded(path.hasPrefix("/") ? String(path) : "/" + path)
  }

  /// The address as it is asked for.
  var address: String { "https://\(isVersion6 ? "[\(host)]" : host)\(path)" }

  private var isVersion6: Bool { host.contains(":") }

  /// The host where it is an address and no name.
  var literal: IPAddress? { IPAddress(host) }

  private static func host(of authority: Substring) throws(Refusal) -> String {
    let text = authority.lowercased()
    if text.hasPrefix("[") {
      let parts = text.dropFirst().split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, ["", ":443"].contains(parts[1]), let address = IPAddress(String(parts[0])) else {
        throw Refusal("its host can't be read")
      }
      return address.description
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 1 || parts[1] == "443" else { throw Refusal("it names port \(parts[1]), and only 443 is") }
    let name = parts[0].hasSuffix(".") ? parts[0].dropLast() : parts[0]
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard name.utf8.count <= 253, labels.allSatisfy({ (1...63).contains($0.utf8.count) && $0.utf8.allSatisfy(isPlain) })
    else { throw Refusal("its host can't be read; write it in ASCII, as xn--…") }
    // A browser takes every name that ends in a number for an address (WHATWG URL, 4.2), in forms that differ.
    let last = labels.last ?? ""
    let endsInNumber = last.allSatisfy(\.isNumber) || last.hasPrefix("0x")
    guard !endsInNumber || IPAddress(String(name))?.isVersion4 ?? false else { throw Refusal("its host can't be read") }
    return String(name)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whatever isn't visible ASCII as RFC 3986 writes it.
  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      guard byte <= 0x20 || byte >= 0x7F else { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

extension LinkTarget {
  /// Where a `Location` leads from here (RFC 3986, 5.2).
  func resolving(_ location: String) throws(Refusal) -> LinkTarget {
    let scheme = location.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    if !scheme.isEmpty, location.dropFirst(scheme.count).hasPrefix(":") { return try LinkTarget(location) }
    let origin = "\(address.dropLast(path.count))"
    let page = path.prefix { $0 != "?" }
    let folder = page.prefix(through: page.lastIndex(of: "/") ?? page.startIndex)
    if location.hasPrefix("//") { return try LinkTarget("https:\(location)") }
    if location.hasPrefix("/") { return try LinkTarget("\(origin)\(location)") }
    if location.hasPrefix("?") { return try LinkTarget("\(origin)\(page)\(location)") }
    return try LinkTarget("\(origin)\(folder)\(location)")
  }
}
