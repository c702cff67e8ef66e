import PlacardCore

/// A part of a document that is ready to print.
enum Piece: Sendable, Equatable {
  case markup([UInt8])
  /// A fact is printed as text; a number is a link too where it `mayLink`, which isn't inside links and
  /// headings.
  case fact(name: String, mayLink: Bool)
  case image(id: String, alt: String)
  /// The value of an `href`.
  case address(destination: String)
}

/// A part of a document's words.
enum TextPiece: Sendable, Equatable {
  case text(String)
  case fact(name: String)
}

extension [UInt8] {
  mutating func append(_ piece: Piece, _ resolver: MarkdownResolver) {
    switch piece {
    case .markup(let bytes): append(contentsOf: bytes)
    case .fact(let name, let mayLink): append(resolver.fact(name), mayLink: mayLink)
    case .image(let id, let alt): append(contentsOf: resolver.image(id, alt).bytes)
    case .address(let destination): appendAddress(resolver.address(destination))
    }
  }

  private mutating func append(_ fact: MarkdownFact, mayLink: Bool) {
    switch fact {
    case .text(let text): appendEscaped(text)
    case .phone(let digits, let address):
      if mayLink {
        append(text: "<a href=\"")
        appendAddress(address)
        append(text: "\">")
      }
      append(text: "<bdi dir=\"ltr\">")
      appendEscaped(digits)
      append(text: mayLink ? "</bdi></a>" : "</bdi>")
    }
  }

  /// Appends an address with everything percent-encoded that may not stand in one, then escaped. Percent
  /// signs stay, as the address may be encoded already.
  mutating func appendAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(text: "&amp;")
      case UInt8(ascii: "'"): append(text: "&#39;")
      case _ where byte.isAlphanumeric || "-_.+!*(),%#@?=;:/$~".utf8.contains(byte): append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(text: (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true))
      }
    }
  }
}
