/// A place in a page, as far as it matters to a value that stands there.
enum Place: Equatable {
  case content
  /// An element that holds text and no markup, such as `title`.
  case textOnly(element: String)
  case attribute(String)
  /// An attribute that takes an address, which has to come first in it.
  case address(attribute: String, isFirst: Bool)
  /// Where no value is safe, and what may be done about it.
  case unsafe(String, advice: String?)
  /// Plain text that isn't part of a page's markup.
  case plainText
}

extension MarkupState {
  /// Where a value that comes next would stand.
  var place: Place {
    switch mode {
    case .plainText: .plainText
    case .data: .content
    case .tagOpen, .endTagOpen, .tagName: .unsafe("a tag name", advice: nil)
    case .beforeName, .name, .afterName, .afterValue, .gap: .unsafe("an attribute name", advice: nil)
    case .beforeValue, .value(nil): .unsafe("an unquoted attribute value", advice: "put the value in quotes")
    case .value: attributePlace
    case .textOnly: pending.isEmpty ? .textOnly(element: tag) : .unsafe("a tag name", advice: nil)
    case .raw: .unsafe("the <\(tag)> element", advice: nil)
    case .comment: .unsafe("an HTML comment", advice: "write {{! … }} to leave a note in a template")
    case .doctype: .unsafe("the doctype", advice: nil)
    case .declaration, .declarationDash, .bogusComment: .unsafe("a markup declaration", advice: nil)
    }
  }

  private var attributePlace: Place {
    if isRefresh, attribute == "content" {
      return .address(attribute: attribute, isFirst: isAfterRefreshAddress)
    }
    return switch AttributeRule(attribute, tag: tag) {
    case .text: .attribute(attribute)
    case .address: .address(attribute: attribute, isFirst: value.isEmpty)
    case .unsafe(let what): .unsafe(what, advice: nil)
    }
  }

  /// Whether the literal value so far is `0; url=`, so that the address is next.
  private var isAfterRefreshAddress: Bool {
    let written = value.lowercased().filter { $0 != " " }
    return written.hasSuffix(";url=") && written.dropLast(5).allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The place as findings name it.
  var words: String {
    switch mode {
    case .plainText: "text"
    case .data: "element content"
    case .tagOpen, .endTagOpen: "a tag"
    case .tagName, .beforeName, .name, .afterName, .afterValue, .gap:
      isEndTag ? "</\(tag)>" : "the tag <\(tag)>"
    case .beforeValue, .value: "the attribute '\(attribute)'"
    case .textOnly, .raw: "the <\(tag)> element"
    case .comment: "an HTML comment"
    case .doctype: "the doctype"
    case .declaration, .declarationDash, .bogusComment: "a markup declaration"
    }
  }
}
