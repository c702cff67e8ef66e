/// The path that a request names, decoded and known to stay where it says: below the site's root, by plain names.
package struct RequestTarget: Sendable, Equatable {
  /// The names between the slashes: `states` and `ohio` for `/states/ohio/`.
  package let names: [String]
  /// Whether it ends in a slash, and so means a page in a folder.
  package let isFolder: Bool

  /// Nil for whatever isn't a path from the root, and for names that could mean anything but themselves: dots, slashes
  /// and backslashes however they are written, control characters, bytes that aren't UTF-8.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy({ (0x21...0x7E).contains($0) }),
      !bytes.contains(UInt8(ascii: "#")), !bytes.contains(UInt8(ascii: "\\"))
    else { return nil }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") }.dropFirst()
    isFolder = path.isEmpty || path.last == UInt8(ascii: "/")
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let named = isFolder ? parts.dropLast() : parts[...]
    let names = named.compactMap(Self.name)
    guard names.count == named.count else { return nil }
    self.names = names
  }

  /// `/states/ohio/`.
  package var path: String { "/" + names.joined(separator: "/") + (isFolder && !names.isEmpty ? "/" : "") }

  private static func name(_ part: ArraySlice<UInt8>) -> String? {
    guard let bytes = decoded(part), let name = String(validating: bytes, as: UTF8.self) else { return nil }
    // By bytes: a slash before a combining character is a part of one `Character`.
    guard !name.isEmpty, name != ".", name != "..", !bytes.contains(UInt8(ascii: "/")),
      !bytes.contains(UInt8(ascii: "\\")),
      !name.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    else { return nil }
    return name
  }

  /// Percent signs with two digits taken for what they stand for, once (RFC 3986, 2.1).
  private static func decoded(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      guard digits.count == 2 else { return nil }
      bytes.append(UInt8(digits[0] << 4 | digits[1]))
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
