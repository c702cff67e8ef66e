import PlacardCore

/// Characters that a source can't hold, but that a character reference makes: `&#x202E;`, `&rlm;`.
extension MarkdownWalk {
  mutating func judgeCharacters(of node: MarkdownNode) {
    let text: String
    switch node.kind {
    case .text(let words): text = words
    case .link(let destination, let title), .image(let destination, let title): text = destination + title
    case .codeBlock(let info, _): text = info
    default: return
    }
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }),
      let scalar = text.unicodeScalars.first(where: \.isHazardous),
      // What the source does hold was found when it was read.
      !String(decoding: marked.bytes, as: UTF8.self).unicodeScalars.contains(scalar)
    else { return }
    diagnostics.append(
      Diagnostic(
        .hazardousCharacter, at: location(offset: nil),
        "\(scalar.codePoint) isn't allowed, however it is written; it is invisible and can change how the text around it "
          + "is read"))
  }
}
