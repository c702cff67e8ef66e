import PlacardCore

/// What is wrong with a tag, before it is known whose place it is told at.
struct Fault: Error {
  let identifier: DiagnosticIdentifier
  let summary: String
  var suggestion: String?

  init(_ identifier: DiagnosticIdentifier, _ summary: String, suggestion: String? = nil) {
    self.identifier = identifier
    self.summary = summary
    self.suggestion = suggestion
  }
}

extension Place {
  /// How a value of a kind is written here, or why it can't be. The one rule of what may stand where.
  func fit(_ shape: Shape, named name: String) -> Result<Program.Encoding, Fault> {
    if case .unsafe(let what, let advice) = self {
      return .failure(Fault(.unsafePlace, "'\(name)' can't stand in \(what)", suggestion: advice))
    }
    return switch shape {
    case .text: fitText(named: name, "text", in: .escaped)
    case .digits: fitText(named: name, "digits", in: self == .content ? .leftToRight : .escaped)
    case .address: fitAddress(named: name)
    case .html: fitHTML(named: name)
    case .optional(let present): fit(present, named: name)
    case .boolean, .texts, .record, .list: .failure(.notPrintable(shape, named: name))
    }
  }

  private func fitText(_ encoding: Program.Encoding) -> Program.Encoding {
    self == .plainText ? .plain : encoding
  }

  private func fitText(
    named name: String, _ kind: String, in encoding: Program.Encoding
  ) -> Result<Program.Encoding, Fault> {
    guard case .address(let attribute, _) = self else { return .success(fitText(encoding)) }
    let rule = "the attribute '\(attribute)' takes an address here"
    return .failure(Fault(.unsafePlace, "'\(name)' is \(kind); \(rule)"))
  }

  private func fitAddress(named name: String) -> Result<Program.Encoding, Fault> {
    guard case .address(let attribute, isFirst: false) = self else { return .success(fitText(.escaped)) }
    let rule = "an address must come first in the attribute '\(attribute)'"
    return .failure(Fault(.unsafePlace, "'\(name)' comes after other text; \(rule)"))
  }

  private func fitHTML(named name: String) -> Result<Program.Encoding, Fault> {
    let here: String
    switch self {
    case .content: return .success(.markup)
    case .plainText:
      return .failure(Fault(.wrongKindInTemplate, "'\(name)' is HTML, which has no place in plain text"))
    case .textOnly(let element): here = "the <\(element)> element"
    case .attribute(let attribute), .address(let attribute, _): here = "the attribute '\(attribute)'"
    case .unsafe(let what, _): here = what
    }
    return .failure(Fault(.unsafePlace, "'\(name)' is HTML, which stands in element content, not in \(here)"))
  }
}

extension Fault {
  fileprivate static func notPrintable(_ shape: Shape, named name: String) -> Fault {
    let section = "{{#\(name)}} … {{/\(name)}}"
    let advice =
      switch shape {
      case .boolean: "use it as a section, \(section)"
      case .texts: "print each {{.}} inside \(section)"
      case .list: "print the fields of its items inside \(section)"
      default: "print one of its fields"
      }
    return Fault(.wrongKindInTemplate, "'\(name)' is \(shape.words); \(advice)")
  }
}
