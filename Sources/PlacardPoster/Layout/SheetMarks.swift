import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Everything on a page that is for scissors and rulers, not for readers.
func marks(_ design: SheetDesign, _ typesetter: Typesetter) -> [Node] {
  var nodes: [Node] = []
  if design.tabs > 0 {
    nodes += tabs(design, typesetter)
  } else if design.hasRuler {
    nodes += ruler(design, typesetter)
  }
  if typesetter.request.bleed {
    let sheet = Rectangle(x: 0, y: 0, width: design.width, height: design.height)
    nodes += cornerMarks(sheet, from: bleedWidth + 3, to: bleedWidth + slugWidth).map(\.node)
  }
  return nodes.isEmpty ? [] : [.artifact(nodes)]
}

/// One inch, by which somebody sees whether the printer kept the size, and the words that ask for it.
func ruler(_ design: SheetDesign, _ typesetter: Typesetter) -> [Node] {
  let left = design.margin
  let y = design.margin * 0.42
  let colour = typesetter.palette.ink
  let ticks = (0...4).map { tick -> Node in
    let x = left + Double(tick) * 18
    return .stroke(from: Point(x, y), to: Point(x, y + (tick % 4 == 0 ? 6 : 3)), width: 0.5, dash: [], colour)
  }
  let note =
    typesetter.printNote.map { set($0.text, $0.language, at: Point(left + 98, y), size: 7, typesetter) } ?? []
  return [.stroke(from: Point(left, y), to: Point(left + 72, y), width: 0.5, dash: [], colour)] + ticks
    + set("1 in", .english, at: Point(left + 77, y), size: 7, typesetter) + note
}

extension Typesetter {
  /// How to print, in the sheet's language where those who hang sheets are told so in it, else in English.
  fileprivate var printNote: (text: String, language: LanguageTag)? {
    let copies = request.printedLanguages + [request.english].compactMap(\.self)
    return copies.first { $0.staff != nil }.flatMap { copy in
      copy.staff.map { ($0.printNote.value, copy.language) }
    }
  }

  /// That nobody has reviewed the words, on the sheet that pieces are cut from: there it is seen by whoever prints them,
  /// and labels have no room for it.
  func marginNotes(_ design: SheetDesign) -> Drawing {
    guard design.composition != .number else { return Drawing() }
    var drawing = Drawing()
    for (number, note) in words.compactMap(\.draftNote).prefix(3).enumerated() {
      let box = TextBox(
        text: SetText(note, bold: false, fonts: fonts), style: TextStyle(base: 7, minimum: 7, maximum: 7),
        colour: palette.ink, ground: .white)
      drawing += box.draw(in: Place(x: 100 + Double(number) * 176, top: 26, width: 168, height: 0), scale: 1)
    }
    return drawing
  }
}

/// Words for those who print and cut, in one line.
private func set(
  _ words: String, _ language: LanguageTag, at point: Point, size: Double, _ typesetter: Typesetter
) -> [Node] {
  let paragraph = Paragraph(
    [.words(words)], language: language, fonts: typesetter.fonts.stack(for: language, bold: false))
  var x = point.x
  return (paragraph.lines(width: .infinity).first?.runs ?? []).map { run in
    defer { x += run.width * size }
    return .text(run, at: Point(x, point.y), size: size, typesetter.palette.ink)
  }
}
