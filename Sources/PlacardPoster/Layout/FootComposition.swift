import PlacardCore
import PlacardModel
import PlacardPrint

/// The small print: whose line it is, when it was checked, where to read more.
extension Typesetter {
  func foot() -> (any Box)? {
    let notes = words.compactMap(notes)
    var lines = notes.isEmpty ? [] : [StackBox.Item(box: columns(notes))]
    if let last = lastLine { lines.append(StackBox.Item(box: text(last), gap: 2 * design.scale)) }
    guard !lines.isEmpty else { return nil }
    let stack = StackBox(items: lines)
    guard let code else { return stack }
    return ColumnsBox(
      boxes: [stack, code], shares: [contentWidth - code.side - 24, code.side], gap: 24, isRightToLeft: isRightToLeft)
  }

  private func notes(_ words: SheetWords) -> StackBox? {
    // What a scan leaves behind stands beside the code, in every language of the sheet.
    let caption = request.showsCode && design.allowsCode ? words.codeCaption : nil
    let notes = [words.draftNote, words.footerNote, caption].compactMap(\.self).filter {
      !design.omitted.contains($0.role)
    }
    return notes.isEmpty ? nil : StackBox(items: notes.map { StackBox.Item(box: text($0)) })
  }

  /// The address and the date of the last check, as far as the design has room for them.
  private var lastLine: Words? {
    var parts: [String] = []
    if !design.omitted.contains(.address) { parts.append(request.shortAddress) }
    if !design.omitted.contains(.checked), let checked = request.checked { parts.append(checked.description) }
    guard !parts.isEmpty else { return nil }
    let run = Poster.Run.digits(parts.joined(separator: " · "))
    return Words(role: .address, language: words.first?.language ?? .english, runs: [run], location: request.source)
  }

  private var code: CodeBox? {
    guard request.showsCode, design.allowsCode, let code = QRCode(request.address), let words = words.first else {
      return nil
    }
    return CodeBox(
      code: code, alternative: words.codeCaption.plain, language: words.language, colour: palette.ink,
      side: 64 * design.scale, isRightToLeft: isRightToLeft)
  }
}
