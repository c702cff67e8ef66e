/// Reads what stands between the braces of one tag.
enum TagReader {
  struct Fault: Error {
    let summary: String
  }

  static func read(_ text: String) -> Result<Piece.Content, Fault> {
    guard let sigil = text.utf8.first.map(Unicode.Scalar.init) else { return .failure(.noName) }
    let rest = String(text.unicodeScalars.dropFirst())
    switch sigil {
    case "!": return .success(.nothing)
    case "{": return .failure(.unescaped("{{{…}}}"))
    case "&": return .failure(.unescaped("{{&…}}"))
    case "=":
      return .failure(Fault(summary: "{{=…=}} isn't allowed; tags are always written with '{{' and '}}'"))
    case "#": return name(rest).map { .open($0, inverted: false) }
    case "^": return name(rest).map { .open($0, inverted: true) }
    case "/": return name(rest).map { .close($0) }
    case ">": return name(rest).map { .partial($0) }
    default: return name(text, mayBeItem: true).map { .variable($0) }
    }
  }

  private static func name(_ text: String, mayBeItem: Bool = false) -> Result<String, Fault> {
    let name = text.trimmingBlanks
    guard !name.isEmpty else { return .failure(.noName) }
    if mayBeItem, name == "." { return .success(name) }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNameByte) }) else {
      let rule = "names are letters, digits, '_' and '-', joined by single dots"
      return .failure(Fault(summary: "'\(name)' isn't a name; \(rule)"))
    }
    return .success(name)
  }
}

extension TagReader.Fault {
  fileprivate static let noName = TagReader.Fault(summary: "a tag needs a name between '{{' and '}}'")

  fileprivate static func unescaped(_ tag: String) -> TagReader.Fault {
    TagReader.Fault(summary: "\(tag) isn't allowed; values are always escaped")
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t"]
    let start = unicodeScalars.drop { blanks.contains($0) }
    guard let end = start.lastIndex(where: { !blanks.contains($0) }) else { return "" }
    return String(start[...end])
  }
}
