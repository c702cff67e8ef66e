package import PlacardCore

/// Campaign copy, parsed once and printed as often as there are jurisdictions and pages that need it.
package struct MarkdownDocument: Sendable {
  package struct Options: Sendable {
    /// The level the copy's first heading has, as the page's title is the level above.
    package var topHeadingLevel: Int
    /// What every heading's id starts with, where one page shows several documents.
    package var idPrefix: String

    package init(topHeadingLevel: Int = 2, idPrefix: String = "") {
      self.topHeadingLevel = topHeadingLevel
      self.idPrefix = idPrefix
    }
  }

  package struct Heading: Sendable, Equatable {
    package let level: Int
    package let id: String
    /// The text without markup; placeholders stand as `{{ag.name}}`.
    package let text: String
  }

  /// A paragraph, an item's line or a heading, for those who judge words.
  package struct Passage: Sendable, Equatable {
    /// Without markup; placeholders stand as `{{ag.name}}`.
    package let text: String
    package let location: SourceLocation
    package let isHeading: Bool
    /// Whether it stands in a block quotation.
    package let isQuoted: Bool
  }

  /// The names of placeholders in reading order, `ag.name`; whether they exist is the caller's to check.
  package let placeholders: [Located<String>]
  /// The destinations of links as written, escapes resolved, in reading order.
  package let links: [Located<String>]
  /// The ids of images in reading order.
  package let images: [Located<String>]
  package let headings: [Heading]
  /// Code and refused HTML left out.
  package let passages: [Passage]
  private let pieces: [Piece]
  private let words: [TextPiece]

  /// Reads CommonMark. `firstLine` is the line of the file on which `source` starts, after any front matter.
  ///
  /// The value is nil only where the text is too large or too deep to be read at all.
  package static func parse(
    _ source: String, file: String, firstLine: Int = 1, options: Options = Options()
  ) -> Outcome<MarkdownDocument> {
    let bytes = Array(source.utf8)
    let place = { (line: Int?) in SourceLocation(file: file, line: line.map { firstLine + $0 - 1 }) }
    if let finding = MarkdownLimits.finding(in: bytes, at: place) { return Outcome(nil, [finding]) }
    let marked = MarkedSource(bytes, file: file, firstLine: firstLine)
    let walk = MarkdownWalk(marked, events(marked.bytes), options: options)
    if let line = walk.tooDeepLine { return Outcome(nil, [MarkdownLimits.tooDeep(at: place(line))]) }
    return Outcome(MarkdownDocument(walk), walk.diagnostics.sortedAndUnique())
  }

  /// The tree lives in this function only.
  private static func events(_ source: [UInt8]) -> [MarkdownEvent] {
    guard let tree = CommonMarkTree(source) else { return [] }
    return tree.events()
  }

  private init(_ walk: MarkdownWalk) {
    var writer = walk.writer
    (pieces, words) = writer.finish()
    placeholders = walk.placeholders
    links = walk.links
    images = walk.images
    headings = walk.anchors.headings
    passages = walk.passages
  }

  package func html(_ resolver: MarkdownResolver) -> HTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + size / 8)
    for piece in pieces { bytes.append(piece, resolver) }
    return HTML(trusted: bytes)
  }

  private var size: Int {
    pieces.reduce(0) { size, piece in
      guard case .markup(let bytes) = piece else { return size + 64 }
      return size + bytes.count
    }
  }

  /// The words alone, for feeds and descriptions: one line for each block, no markup.
  package func plainText(_ resolver: MarkdownResolver) -> String {
    var text = ""
    for piece in words {
      switch piece {
      case .text(let words): text += words
      case .fact(let name):
        switch resolver.fact(name) {
        case .text(let value): text += value
        case .phone(let digits, _): text += digits
        }
      }
    }
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }
}
