#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An address of the internet protocol, as bytes in network order: 4 or 16.
package struct IPAddress: Hashable, Sendable {
  package let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil where the text isn't an address in its usual form: four decimal numbers, or the form of RFC 4291 without a zone.
  /// Octal, hexadecimal and short forms, which some programs take for addresses too, are none.
  package init?(_ text: String) {
    var four = in_addr()
    var sixteen = in6_addr()
    if unsafe inet_pton(AF_INET, text, &four) == 1 {
      bytes = unsafe withUnsafeBytes(of: &four) { unsafe Array($0) }
    } else if unsafe inet_pton(AF_INET6, text, &sixteen) == 1 {
      bytes = unsafe withUnsafeBytes(of: &sixteen) { unsafe Array($0) }
    } else {
      return nil
    }
  }

  package var isVersion4: Bool { bytes.count == 4 }
}

extension IPAddress: CustomStringConvertible {
  /// Decimal numbers, or groups of hexadecimal ones without abbreviation.
  package var description: String {
    guard !isVersion4 else { return bytes.map(String.init).joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map {
      String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
    }
    return groups.joined(separator: ":")
  }
}
