/// A node of a CommonMark tree as a value, with the lines it was written on.
struct MarkdownNode: Sendable {
  enum Kind: Sendable {
    case document, blockQuote, item, thematicBreak
    /// `start` is nil for bullets.
    case list(start: Int?)
    /// `info` is a fence's whole info string.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    /// A tight paragraph stands in a tight list and isn't marked up as one.
    case paragraph(isTight: Bool)
    case heading(level: Int)

    case softBreak, lineBreak, emphasis, strong
    case text(String)
    case code(String)
    case inlineHTML(String)
    case link(destination: String, title: String)
    case image(destination: String, title: String)
  }

  let kind: Kind
  /// Lines count from 1 and are the parser's; for inlines they aren't dependable.
  let lines: ClosedRange<Int>
  /// The first byte's place in the line, from 1; of blocks only.
  let column: Int

  var holdsInlines: Bool {
    switch kind {
    case .paragraph, .heading: true
    default: false
    }
  }
}

enum MarkdownEvent: Sendable {
  case enter(MarkdownNode)
  /// Comes for every node that can have children, also where it has none.
  case exit(MarkdownNode)
}
