import PlacardCore

/// The ids of all headings, given before any is printed: an id that copy names itself is never taken by
/// another.
struct HeadingAnchors {
  fileprivate struct Draft {
    var level = 0
    var line = 1
    /// The text as readers of lists see it, and as the id is made from.
    var text = ""
    var words = ""
    /// The mark that ends the heading, if it is an id.
    var idMark: Int?
  }

  private(set) var headings: [MarkdownDocument.Heading] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The marks that are headings' ids, and not text.
  private(set) var idMarks: Set<Int> = []
  private var taken: [String: Diagnostic.Note] = [:]
  private var counts: [String: Int] = [:]

  init(_ events: [MarkdownEvent], _ marked: MarkedSource, idPrefix: String) {
    let drafts = Self.drafts(events, marked)
    idMarks = Set(drafts.compactMap(\.idMark))
    let explicit = drafts.map { explicitID($0, marked) }
    headings = zip(drafts, explicit).map { draft, id in
      MarkdownDocument.Heading(
        level: draft.level, id: idPrefix + (id ?? freeID(headingID(from: draft.words))),
        text: draft.text)
    }
  }

  private static func drafts(_ events: [MarkdownEvent], _ marked: MarkedSource) -> [Draft] {
    var drafts: [Draft] = []
    var open: Draft?
    for event in events {
      switch event {
      case .enter(let node):
        if case .heading(let level) = node.kind {
          open = Draft(level: level, line: node.lines.lowerBound)
        } else {
          open?.add(node.kind, marked)
        }
      case .exit(let node):
        if case .heading = node.kind, var draft = open {
          draft.close()
          drafts.append(draft)
          open = nil
        }
      }
    }
    return drafts
  }

  /// The id copy gives, or nil where it gives none or not a legal, new one.
  private mutating func explicitID(_ draft: Draft, _ marked: MarkedSource) -> String? {
    guard let index = draft.idMark, case .headingID(let id) = marked.marks[index].meaning else { return nil }
    let location = marked.marks[index].location
    guard LinkPolicy.isPlainID(id) else {
      diagnostics.append(
        Diagnostic(
          .badSlug, at: location, "heading id '\(id)' isn't made of small letters, digits and hyphens",
          suggestion: "write it like '{#\(headingID(from: id))}'"))
      return nil
    }
    if let first = taken[id] {
      diagnostics.append(
        Diagnostic(
          .duplicateID, at: location, "heading id '\(id)' is used twice",
          suggestion: "give each heading its own", notes: [first]))
      return nil
    }
    taken[id] = Diagnostic.Note("first used here", at: location)
    return id
  }

  private mutating func freeID(_ base: String) -> String {
    var count = counts[base] ?? 0
    var id = base
    repeat {
      count += 1
      id = count == 1 ? base : "\(base)-\(count)"
    } while taken[id] != nil
    counts[base] = count
    taken[id] = Diagnostic.Note("", at: SourceLocation(file: ""))
    return id
  }
}

extension HeadingAnchors.Draft {
  fileprivate mutating func add(_ kind: MarkdownNode.Kind, _ marked: MarkedSource) {
    switch kind {
    case .text(let text): add(text: text, marked)
    case .code(let code):
      let restored = marked.restored(code)
      text += restored
      words += restored
      idMark = nil
    case .softBreak, .lineBreak:
      text += " "
      words += " "
    case .document, .blockQuote, .item, .thematicBreak, .list, .codeBlock, .htmlBlock, .paragraph, .heading,
      .emphasis, .strong, .inlineHTML, .link, .image:
      break
    }
  }

  private mutating func add(text: String, _ marked: MarkedSource) {
    for scalar in text.unicodeScalars {
      let mark = marked.mark(scalar)
      if let open = idMark { addWritten(marked.marks[open].written) }
      idMark = nil
      switch mark.map({ marked.marks[$0].meaning }) {
      case nil:
        self.text.unicodeScalars.append(scalar)
        words.unicodeScalars.append(scalar)
      case .headingID: idMark = mark
      case .placeholder(let name):
        self.text += "{{\(name)}}"
        words += name.split(separator: ".").last.map(String.init) ?? ""
      case .malformedPlaceholder, .unclosedPlaceholder:
        addWritten(mark.map { marked.marks[$0].written } ?? "")
      }
    }
  }

  private mutating func addWritten(_ written: String) {
    text += written
    words += written
  }

  /// Drops the blanks before an id.
  fileprivate mutating func close() {
    while text.last == " " { text.removeLast() }
  }
}
