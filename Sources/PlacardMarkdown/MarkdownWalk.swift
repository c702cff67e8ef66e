import PlacardCore

/// One pass over a tree: judges it and turns it into pieces.
///
/// What is refused is printed as its text, so that a document is safe to show even beside its errors.
struct MarkdownWalk {
  var places: SourcePlaces
  var writer = PieceWriter()
  var diagnostics: [Diagnostic] = []
  var placeholders: [Located<String>] = []
  var links: [Located<String>] = []
  var images: [Located<String>] = []
  var passages: [MarkdownDocument.Passage] = []

  let options: MarkdownDocument.Options
  let anchors: HeadingAnchors
  var headingCount = 0
  var lastLevel: Int

  /// The marks that turned up in the tree. Others are in definitions of references, which aren't part of it.
  var seenMarks: Set<Int> = []
  var definitions: ReferenceDefinitions?

  /// The paragraph or heading that is open, and what can be found in it.
  var block: MarkdownNode?
  var blockEvents: ArraySlice<MarkdownEvent> = []
  var inlines: InlinePlaces?
  var lastTextByte: UInt8?

  var inlineDepth = 0
  var headingDepth = 0
  var quoteDepth = 0
  /// For each open link, whether it is printed.
  var openLinks: [Bool] = []
  /// The alternative text of the image that is open; images within it count as words.
  var alternative: String?
  var imageDepth = 0
  var isLoneImage = false
  /// The place of the first emphasis, link or image that is too deep.
  var tooDeepLine: Int?

  var marked: MarkedSource { places.marked }

  init(_ marked: MarkedSource, _ events: [MarkdownEvent], options: MarkdownDocument.Options) {
    places = SourcePlaces(marked)
    self.options = options
    anchors = HeadingAnchors(events, marked, idPrefix: options.idPrefix)
    lastLevel = options.topHeadingLevel - 1
    diagnostics = marked.diagnostics + anchors.diagnostics
    for (index, event) in events.enumerated() {
      switch event {
      case .enter(let node):
        if node.holdsInlines { blockEvents = Self.block(events[index...]) }
        enter(node)
      case .exit(let node): exit(node)
      }
    }
    reportUnseenMarks()
  }

  /// What is within the paragraph or heading that is entered first.
  private static func block(_ events: ArraySlice<MarkdownEvent>) -> ArraySlice<MarkdownEvent> {
    let end = events.firstIndex { event in
      if case .exit(let node) = event { node.holdsInlines } else { false }
    }
    return events[..<(end ?? events.endIndex)].dropFirst()
  }

  private mutating func enter(_ node: MarkdownNode) {
    judgeCharacters(of: node)
    switch node.kind {
    case .document: break
    case .blockQuote:
      quoteDepth += 1
      openBlock("<blockquote>\n")
    case .list(let start): openBlock(start.map { $0 == 1 ? "<ol>\n" : "<ol start=\"\($0)\">\n" } ?? "<ul>\n")
    case .item: openBlock("<li>")
    case .thematicBreak: openBlock("<hr />\n")
    case .codeBlock(let info, let text): codeBlock(info, text)
    case .htmlBlock(let literal): htmlBlock(literal, node)
    case .paragraph(let isTight): openParagraph(node, isTight: isTight)
    case .heading(let level): openHeading(node, level)
    default: enterInline(node)
    }
  }

  private mutating func exit(_ node: MarkdownNode) {
    switch node.kind {
    case .document, .thematicBreak, .codeBlock, .htmlBlock: break
    case .blockQuote:
      quoteDepth -= 1
      openBlock("</blockquote>\n")
    case .list(let start): openBlock(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: writer.markup("</li>\n")
    case .paragraph(let isTight): closeParagraph(isTight: isTight)
    case .heading(let level): closeHeading(level)
    default: exitInline(node)
    }
  }

  mutating func openBlock(_ markup: String) {
    writer.startLine()
    writer.markup(markup)
  }

  /// Placeholders that aren't in the tree at all stand in definitions of references: their label, address or
  /// title.
  private mutating func reportUnseenMarks() {
    for (index, mark) in marked.marks.enumerated() where !seenMarks.contains(index) {
      if case .headingID = mark.meaning { continue }
      diagnostics.append(MarkdownFindings.misplaced(mark, in: "the definition of a link"))
    }
  }
}
