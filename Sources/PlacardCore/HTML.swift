/// Markup that is safe to place in element content: made by the Markdown renderer or by the templates, never by data.
package struct HTML: Sendable, Equatable {
  package let bytes: [UInt8]

  /// Vouches for the bytes. Only those who build markup from checked parts may call this; the import rules test names
  /// the files that do.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension [UInt8] {
  /// Appends text so that it means itself in element content and in a quoted attribute (HTML Standard, 13.3).
  ///
  /// Works by bytes: a quote followed by a combining accent is one `Character`, and would pass a check by characters.
  package mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      default: append(byte)
      }
    }
  }

  package mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}
