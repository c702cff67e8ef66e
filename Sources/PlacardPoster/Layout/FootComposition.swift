import PlacardCore
import PlacardModel
import PlacardPrint

/// The small print: whose line it is, when it was checked, where to read more.
extension Typesetter {
  func foot() -> (any Box)? {
    let notes = words.compactMap(notes)
    var lines = notes.isEmpty ? [] : [StackBox.Item(box: rows(notes))]
    if !lastLine.isEmpty {
      lines.append(StackBox.Item(box: columns(lastLine.map { text($0) }), gap: 3 * design.scale))
    }
    guard !lines.isEmpty else { return nil }
    let stack = StackBox(items: lines)
    guard let code else { return stack }
    return ColumnsBox(
      boxes: [stack, code], shares: [contentWidth - code.side - 24, code.side], gap: 24, isRightToLeft: isRightToLeft)
  }

  /// Beside one another, no more than three to a row: a narrower column would be all line breaks.
  private func rows(_ notes: [StackBox]) -> any Box {
    guard notes.count > 3 else { return columns(notes) }
    let rows = stride(from: 0, to: notes.count, by: 3).map { columns(Array(notes[$0..<min($0 + 3, notes.count)])) }
    return StackBox(items: rows.map { StackBox.Item(box: $0, gap: 6 * design.scale) })
  }

  private func notes(_ words: SheetWords) -> StackBox? {
    // What a scan leaves behind stands beside the code, in every language of the sheet.
    let caption = request.showsCode && design.allowsCode ? words.codeCaption : nil
    let draft = words.draftNote
    let notes = [draft, words.footerNote, caption].compactMap(\.self).filter {
      !design.omitted.contains($0.role)
    }
    return notes.isEmpty ? nil : StackBox(items: notes.map { StackBox.Item(box: text($0)) })
  }

  /// Whose sheet it is, its address and the date of the last check, as far as the design has room for them: for those
  /// who hang it and look whether it is still right.
  private var lastLine: [Words] {
    let place = design.omitted.contains(.place) ? nil : placeName
    var parts: [String] = []
    if !design.omitted.contains(.address) { parts.append(request.shortAddress) }
    if !design.omitted.contains(.checked), let checked = request.checked { parts.append(checked.description) }
    guard !parts.isEmpty else { return [place].compactMap(\.self) }
    let run = Poster.Run.digits(parts.joined(separator: " · "))
    let address = Words(
      role: .address, language: words.first?.language ?? .english, runs: [run], location: request.source)
    return [place, address].compactMap(\.self)
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
