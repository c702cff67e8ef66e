import PlacardCore

/// Links and images.
extension MarkdownWalk {
  mutating func openLink(_ destination: String, _ title: String) {
    let written = marked.restored(destination)
    let isPrinted = alternative == nil && LinkPolicy.allows(written)
    open("")
    openLinks.append(isPrinted)
    guard isPrinted else { return }
    writer.markup("<a href=\"")
    writer.slot(.address(destination: written))
    if !title.isEmpty {
      writer.markup("\" title=\"")
      writer.attribute(marked.restored(title))
    }
    writer.markup(LinkPolicy.leavesSite(written) ? "\" rel=\"noreferrer noopener\">" : "\">")
  }

  mutating func closeLink(_ destination: String, _ title: String) {
    let location = locate(destination)
    let isPrinted = openLinks.popLast() ?? false
    close(isPrinted ? "</a>" : "")
    reportMarks(in: destination, "a link's address")
    reportMarks(in: title, "a link's title")
    guard alternative == nil else { return }
    let written = marked.restored(destination)
    if LinkPolicy.allows(written) {
      links.append(Located(written, at: location))
    } else {
      diagnostics.append(MarkdownFindings.unsafeLink(written, at: location))
    }
  }

  mutating func openImage() {
    open("")
    imageDepth += 1
    if alternative == nil { alternative = "" }
  }

  /// Prints the image. Its title isn't printed: what is said of an image is in its own record.
  mutating func closeImage(_ destination: String, _ title: String) {
    let location = locate(destination)
    close("")
    imageDepth -= 1
    reportMarks(in: destination, "an image's address")
    reportMarks(in: title, "an image's title")
    guard imageDepth == 0, let words = alternative else { return }
    alternative = nil
    guard LinkPolicy.isPlainID(destination) else {
      if marked.marks(in: destination).isEmpty {
        diagnostics.append(MarkdownFindings.unsafeImage(destination, at: location))
      }
      writer.text(words)
      return
    }
    images.append(Located(destination, at: location))
    writer.slot(.image(id: destination, alt: words))
    writer.words(words)
  }

  private mutating func reportMarks(in text: String, _ place: String) {
    for index in marked.marks(in: text) where seenMarks.insert(index).inserted {
      if case .headingID = marked.marks[index].meaning { continue }
      diagnostics.append(MarkdownFindings.misplaced(marked.marks[index], in: place))
    }
  }

  /// Where a destination is written: here, or at the definition this link refers to.
  private mutating func locate(_ destination: String) -> SourceLocation {
    findInlines()
    if let offset = inlines?.destination(destination, lastTextByte: lastTextByte) {
      return location(offset: offset)
    }
    let known = definitions ?? ReferenceDefinitions(places)
    definitions = known
    return location(offset: known.offset(of: destination))
  }
}
