import PlacardCore

/// Paragraphs, headings and code.
extension MarkdownWalk {
  mutating func openParagraph(_ node: MarkdownNode, isTight: Bool) {
    open(node)
    isLoneImage = holdsOneImage()
    reportTable(node)
    if !isTight { writer.startLine() }
    if !isTight, !isLoneImage { writer.markup("<p>") }
  }

  /// Whether the block holds an image and nothing else.
  private func holdsOneImage() -> Bool {
    var depth = 0
    for (index, event) in zip(blockEvents.indices, blockEvents) {
      switch event {
      case .enter(let node):
        if case .image = node.kind { depth += 1 }
      case .exit(let node):
        if case .image = node.kind { depth -= 1 }
      }
      if depth == 0 { return index > blockEvents.startIndex && index == blockEvents.indices.last }
    }
    return false
  }

  mutating func closeParagraph(isTight: Bool) {
    if !isTight { writer.markup(isLoneImage ? "\n" : "</p>\n") }
    close()
  }

  private mutating func open(_ node: MarkdownNode) {
    block = node
    inlines = nil
    lastTextByte = nil
    _ = writer.takeBlock()
  }

  private mutating func close() {
    if let block {
      passages.append(
        MarkdownDocument.Passage(
          text: writer.takeBlock(), location: location(block), isHeading: headingDepth > 0, isQuoted: quoteDepth > 0))
    }
    block = nil
    writer.endLine()
  }

  private mutating func reportTable(_ node: MarkdownNode) {
    let bytes = marked.bytes
    let first = node.lines.lowerBound
    let lines = (first...(node.lines.upperBound + 1)).map { bytes[places.range(of: $0...$0)] }
    guard let header = PipeTable.header(in: lines) else { return }
    diagnostics.append(MarkdownFindings.pipeTable(at: places.location(line: first + header)))
  }

  mutating func openHeading(_ node: MarkdownNode, _ level: Int) {
    open(node)
    let location = self.location(node)
    if let finding = MarkdownFindings.headingLevel(
      level, after: lastLevel, top: options.topHeadingLevel, at: location)
    {
      diagnostics.append(finding)
    }
    lastLevel = max(level, options.topHeadingLevel)
    writer.startLine()
    writer.markup("<h\(level) id=\"")
    if headingCount < anchors.headings.count { writer.attribute(anchors.headings[headingCount].id) }
    writer.markup("\">")
    headingCount += 1
    headingDepth += 1
  }

  mutating func closeHeading(_ level: Int) {
    writer.markup("</h\(level)>\n")
    close()
    headingDepth -= 1
  }

  /// The first word of the info string is the language.
  mutating func codeBlock(_ info: String, _ text: String) {
    seenMarks.formUnion(marked.marks(in: info) + marked.marks(in: text))
    openBlock("<pre><code")
    if let language = marked.restored(info).split(whereSeparator: { $0 == " " || $0 == "\t" }).first {
      writer.markup(" class=\"language-")
      writer.attribute(String(language))
      writer.markup("\"")
    }
    writer.markup(">")
    writer.text(marked.restored(text))
    writer.markup("</code></pre>\n")
  }

  mutating func htmlBlock(_ literal: String, _ node: MarkdownNode) {
    seenMarks.formUnion(marked.marks(in: literal))
    let written = marked.restored(literal)
    diagnostics.append(MarkdownFindings.rawHTML(written, at: location(node)))
    writer.startLine()
    writer.text(written)
  }

  /// Where a block's own first character stands.
  mutating func location(_ node: MarkdownNode) -> SourceLocation {
    let line = places.range(of: node.lines.lowerBound...node.lines.lowerBound)
    let offset = min(line.lowerBound + node.column - 1, line.upperBound)
    let start = marked.bytes[offset..<line.upperBound].firstIndex { $0 != .space && $0 != .tab } ?? offset
    return places.location(offset: start)
  }
}
