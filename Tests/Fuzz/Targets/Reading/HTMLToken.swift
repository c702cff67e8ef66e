/// A piece of a page as a browser's tokenizer takes it (HTML Standard, 13.2.5). Written for the fuzzer alone, so that
/// it shares no mistake with the sources.
enum HTMLToken: Equatable {
  /// Text with its character references; `element` is the one whose content isn't markup, empty elsewhere.
  case text([UInt8], element: String)
  case start(String, [HTMLAttribute])
  case end(String)
  /// Comments, doctypes and whatever else isn't shown.
  case hidden([UInt8])
  /// A tag that the page ends in.
  case unfinished([UInt8])
}

struct HTMLAttribute: Equatable {
  /// In lower case.
  let name: String
  /// With its character references.
  let value: [UInt8]
  /// Nil where the value has no quotes, or isn't there.
  let quote: UInt8?
}

extension [HTMLToken] {
  /// What is left when every text and value is taken away: what values must never change.
  var structure: [String] {
    compactMap { token in
      switch token {
      case .text: nil
      case .start(let name, let attributes):
        "<\(name) \(attributes.map { "\($0.name)=\($0.quote ?? 0)" }.joined(separator: " "))>"
      case .end(let name): "</\(name)>"
      case .hidden: "<!>"
      case .unfinished: "<"
      }
    }
  }
}

/// Text with the references that the sources write taken for what they stand for; nil where another ampersand or a
/// character that has to be escaped stands in it.
func decodedReferences(_ bytes: some Collection<UInt8>) -> [UInt8]? {
  let references: [(name: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ]
  var decoded: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.first {
    switch byte {
    case UInt8(ascii: "&"):
      guard let reference = references.first(where: { rest.starts(with: $0.name.utf8) }) else { return nil }
      decoded.append(reference.byte)
      rest = rest.dropFirst(reference.name.utf8.count)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
    default:
      decoded.append(byte)
      rest = rest.dropFirst()
    }
  }
  return decoded
}
