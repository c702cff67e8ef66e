import PlacardCore

/// Words, code, emphasis and breaks.
extension MarkdownWalk {
  mutating func enterInline(_ node: MarkdownNode) {
    switch node.kind {
    case .text(let text): self.text(text)
    case .code(let code): self.code(code)
    case .inlineHTML(let literal): inlineHTML(literal)
    case .softBreak: lineEnd("\n")
    case .lineBreak: lineEnd("<br />\n")
    case .emphasis: open("<em>")
    case .strong: open("<strong>")
    case .link(let destination, let title): openLink(destination, title)
    case .image: openImage()
    case .document, .blockQuote, .item, .thematicBreak, .list, .codeBlock, .htmlBlock, .paragraph, .heading:
      break
    }
  }

  mutating func exitInline(_ node: MarkdownNode) {
    switch node.kind {
    case .emphasis: close("</em>")
    case .strong: close("</strong>")
    case .link(let destination, let title): closeLink(destination, title)
    case .image(let destination, let title): closeImage(destination, title)
    case .text, .code, .inlineHTML, .softBreak, .lineBreak: break
    case .document, .blockQuote, .item, .thematicBreak, .list, .codeBlock, .htmlBlock, .paragraph, .heading:
      break
    }
  }

  /// Markup of an inline that holds others; in an image's alternative text there is none.
  mutating func open(_ markup: String) {
    inlineDepth += 1
    lastTextByte = nil
    if inlineDepth > MarkdownLimits.depth, tooDeepLine == nil { tooDeepLine = block?.lines.lowerBound ?? 1 }
    if alternative == nil { writer.markup(markup) }
  }

  mutating func close(_ markup: String) {
    inlineDepth -= 1
    lastTextByte = nil
    if alternative == nil { writer.markup(markup) }
  }

  private mutating func lineEnd(_ markup: String) {
    lastTextByte = nil
    guard alternative == nil else {
      alternative? += " "
      return
    }
    writer.markup(markup)
    writer.words(" ")
  }

  private mutating func print(_ text: String) {
    if alternative == nil { writer.text(text) } else { alternative? += text }
  }

  private mutating func code(_ code: String) {
    lastTextByte = nil
    seenMarks.formUnion(marked.marks(in: code))
    if alternative == nil { writer.markup("<code>") }
    print(marked.restored(code))
    if alternative == nil { writer.markup("</code>") }
  }

  private mutating func inlineHTML(_ literal: String) {
    lastTextByte = nil
    seenMarks.formUnion(marked.marks(in: literal))
    findInlines()
    let location = location(offset: inlines?.tag(literal))
    let written = marked.restored(literal)
    diagnostics.append(MarkdownFindings.rawHTML(written, at: location))
    print(written)
  }

  /// Prints text up to each mark, then the mark.
  private mutating func text(_ text: String) {
    lastTextByte = text.utf8.last
    guard text.utf8.contains(MarkedSource.leadByte) else { return print(text) }
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let index = marked.mark(scalar) else {
        words.append(scalar)
        continue
      }
      seenMarks.insert(index)
      if isOwnID(index) {
        while words.last == " " { words.removeLast() }
      }
      print(String(words))
      words = String.UnicodeScalarView()
      mark(index)
    }
    print(String(words))
  }

  private func isOwnID(_ index: Int) -> Bool {
    headingDepth > 0 && anchors.idMarks.contains(index)
  }

  private mutating func mark(_ index: Int) {
    let mark = marked.marks[index]
    switch mark.meaning {
    case .headingID: if !isOwnID(index) { print(mark.written) }
    case .malformedPlaceholder, .unclosedPlaceholder:
      diagnostics.append(MarkdownFindings.malformed(mark))
      print(mark.written)
    case .placeholder where alternative != nil:
      diagnostics.append(MarkdownFindings.misplaced(mark, in: "an image's description"))
      print(mark.written)
    case .placeholder(let name):
      placeholders.append(Located(name, at: mark.location))
      writer.fact(name, mayLink: headingDepth == 0 && !openLinks.contains(true))
    }
  }

  /// The place of something in the open block, or the block's line where it can't be told.
  mutating func location(offset: Int?) -> SourceLocation {
    guard let offset else { return places.location(line: block?.lines.lowerBound ?? 1) }
    return places.location(offset: offset)
  }

  mutating func findInlines() {
    guard inlines == nil, let block else { return }
    var tags: [String] = []
    for event in blockEvents {
      guard case .enter(let node) = event else { continue }
      if case .inlineHTML(let literal) = node.kind { tags.append(literal) }
    }
    inlines = InlinePlaces(marked.bytes, in: places.range(of: block.lines), tags: tags)
  }
}
