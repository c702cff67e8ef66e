/// Where in a page's markup a template has got to, byte by byte.
///
/// Follows the tokenizer of the HTML Standard (13.2.5), and where the two could part, as in scripts and in
/// foreign elements, errs towards places that take no value.
struct MarkupState: Equatable {
  enum Mode: Equatable {
    case plainText
    case data
    case tagOpen, endTagOpen, tagName
    case beforeName, name, afterName, beforeValue
    /// In a value, with its quote; without one the value isn't quoted.
    case value(UInt8?)
    case afterValue
    /// After a section in a tag, where only a blank, `/` or `>` means the same whether or not the section
    /// showed.
    case gap
    case declaration, declarationDash, doctype, bogusComment
    case comment(dashes: Int, hasBang: Bool)
    /// In an element whose content is text (title, textarea).
    case textOnly
    /// In an element whose content isn't markup to the browser, or not to every browser.
    case raw
  }

  var mode: Mode
  /// The element whose tag or content this is, in lower case.
  var tag = ""
  var isEndTag = false
  var attribute = ""
  /// The literal part of the attribute's value so far; a value that was put in counts as one U+0001.
  var value = ""
  /// What may be the beginning of the end tag of a text-only or raw element.
  var pending: [UInt8] = []
  /// In a `meta` tag that has said `http-equiv="refresh"`.
  var isRefresh = false
  /// In a tag whose `content` holds a value.
  var hasValueInContent = false
  /// What is wrong with the literal text, until somebody reports it.
  var flaw: String?

  static let start = MarkupState(mode: .data)
  static let plainText = MarkupState(mode: .plainText)

  private static let textOnlyElements: Set = ["title", "textarea"]
  private static let rawElements: Set = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
  ]

  private init(mode: Mode) {
    self.mode = mode
  }

  /// Goes over a value that the template puts in.
  mutating func takeValue() {
    switch mode {
    case .beforeValue: mode = .value(nil)
    case .tagOpen, .endTagOpen: mode = .tagName
    case .value: if attribute == "content" { hasValueInContent = true }
    default: break
    }
    value.append("\u{1}")
    pending = []
  }

  mutating func beginTag(_ first: UInt8, isEnd: Bool) {
    mode = .tagName
    tag = String(lowercase: first)
    isEndTag = isEnd
    isRefresh = false
    hasValueInContent = false
  }

  mutating func beginAttribute(_ first: UInt8) {
    mode = .name
    attribute = String(lowercase: first)
    value = ""
  }

  mutating func endValue() {
    mode = .afterValue
    guard tag == "meta", attribute == "http-equiv", value.lowercased().filter({ $0 != " " }) == "refresh"
    else { return }
    isRefresh = true
    if hasValueInContent {
      flaw = "http-equiv=\"refresh\" must stand before the content that it gives a meaning to"
    }
  }

  mutating func endTag() {
    pending = []
    if isEndTag {
      mode = .data
    } else if Self.textOnlyElements.contains(tag) {
      mode = .textOnly
    } else {
      mode = Self.rawElements.contains(tag) ? .raw : .data
    }
  }
}

extension String {
  init(lowercase byte: UInt8) {
    self = ""
    append(lowercase: byte)
  }

  /// Appends a byte as it is, or in lower case where it is an ASCII letter.
  mutating func append(lowercase byte: UInt8) {
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    unicodeScalars.append(Unicode.Scalar(isUpper ? byte | 0x20 : byte))
  }
}
