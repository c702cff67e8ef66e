/// A JSON value (RFC 8259) whose objects keep the order in which their members were given.
package enum JSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number in its decimal form, such as `8.5`.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  package static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// Indented by two spaces, with a line end at the end.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(to output: inout [UInt8], indent: Int) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .decimal(let value): output.append(contentsOf: value.utf8)
    case .string(let text): Self.write(text, to: &output)
    case .array(let values):
      Self.write(values, "[", "]", to: &output, indent) { value, output in value.write(to: &output, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &output, indent) { member, output in
        Self.write(member.0, to: &output)
        output.append(contentsOf: ": ".utf8)
        member.1.write(to: &output, indent: indent + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to output: inout [UInt8], _ indent: Int,
    element write: (Element, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      output.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * (indent + 1)))
      write(element, &output)
    }
    if !elements.isEmpty {
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }
    output.append(contentsOf: close.utf8)
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        output.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
