import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Sets the sheet for the people who hang the others: what the law asks for, where to hang them, what to look at each
/// month, what not to do, and an inch to measure. Reports where the copy has no words for staff.
func layOutStaffSheet(_ request: SheetRequest, _ briefing: StaffBriefing, fonts: PosterFonts) -> Outcome<Sheet> {
  guard let copy = request.languages.first else { return Outcome(nil) }
  guard let staff = copy.staff else {
    return Outcome(
      nil,
      [
        Diagnostic(
          .missingField, at: SourceLocation(file: copy.headline.location.file),
          "a sheet for those who hang the others needs words under 'staff' in '\(copy.language)'")
      ])
  }
  var design = SheetDesign(.letter)
  // It has an inch of its own, where the words speak of it.
  design.hasRuler = false
  let typesetter = Typesetter(request, design, fonts: fonts)
  let box = StaffComposition(typesetter: typesetter, staff: staff, copy: copy, briefing: briefing).sheet
  let missing = box.texts.flatMap(missingGlyphs)
  guard missing.isEmpty else { return Outcome(nil, missing) }
  let height = design.height - 2 * design.margin
  let fit = Fit.solve(box, width: typesetter.contentWidth, height: height)
  guard case .at(let scale) = fit else { return Outcome(nil, [finding(fit, box, typesetter)]) }
  let place = Place(
    x: design.margin, top: design.height - design.margin, width: typesetter.contentWidth, height: height)
  let drawing = box.draw(in: place, scale: scale)
  var sheet = Drawing(nodes: [.artifact(ground(to: design, typesetter.palette))])
  sheet += drawing
  let document = PrintDocument(
    title: staff.heading.value, language: copy.language, pages: [page(Piece(design: design), sheet, typesetter)])
  return Outcome(Sheet(document: document, request: request, blocks: drawing.blocks))
}

/// The colour of the band goes on to the paper's upper edge.
private func ground(to design: SheetDesign, _ palette: Palette) -> [Node] {
  guard let band = palette.band else { return [] }
  let edge = Rectangle(x: 0, y: design.height - design.margin - 0.5, width: design.width, height: design.margin + 0.5)
  return [.rectangle(edge, band)]
}

/// A band with the heading, then two columns: before hanging the sheets, and after.
private struct StaffComposition {
  let typesetter: Typesetter
  let staff: PosterCopy.Staff
  let copy: PosterCopy
  let briefing: StaffBriefing

  var sheet: StackBox {
    let columns = ColumnsBox(
      boxes: [StackBox(items: law + places), StackBox(items: months + avoid + printing)], shares: [1.06, 1], gap: 30,
      isRightToLeft: typesetter.isRightToLeft)
    return StackBox(items: [StackBox.Item(box: top), StackBox.Item(box: columns, gap: 22, grows: false)])
  }

  private var top: BandBox {
    let subject = [briefing.place, briefing.venue].compactMap(\.self).joined(separator: ": ")
    let inner = StackBox(items: [
      StackBox.Item(box: text(staff.heading, .headline, size: 22, isBold: true, tag: .heading1, onBand: true)),
      StackBox.Item(box: text(Located(subject, at: staff.heading.location), size: 14, onBand: true), gap: 6),
    ])
    return BandBox(
      inner: inner, ground: typesetter.palette.band, rule: typesetter.palette.ink, reach: typesetter.design.margin,
      padding: 14)
  }

  private var law: [StackBox.Item] {
    guard let ownSheets = briefing.ownSheets else { return [] }
    let lines = briefing.lines.map { line in
      StackBox.Item(
        box: ColumnsBox(
          boxes: [
            text(Located(line.label, at: staff.heading.location), size: 10, isBold: true),
            text(Located(line.value, at: staff.heading.location), size: 10),
          ], shares: [1.3, 2], gap: 8, isRightToLeft: typesetter.isRightToLeft), gap: 4)
    }
    let standings = [briefing.unnamed.map { Located($0, at: staff.heading.location) }, standing(ownSheets)]
      .compactMap(\.self).map { StackBox.Item(box: text($0, size: 11, isBold: true), gap: 9) }
    let advice = Located(briefing.notLegalAdvice, at: staff.heading.location)
    return [heading(staff.headings.law, isFirst: true)] + lines
      + standings + [StackBox.Item(box: text(advice, size: 9), gap: 6)]
  }

  /// Whose notice counts is named where that isn't ours.
  private func standing(_ ownSheets: Requirement.OwnSheets) -> Located<String> {
    let sentence =
      switch ownSheets {
      case .extra: staff.standing.extra
      case .notice: staff.standing.notice
      case .allowed: staff.standing.allowed
      case .unknown: staff.standing.unknown
      }
    guard ownSheets == .extra || ownSheets == .unknown else { return sentence }
    return Located("\(sentence.value) \(briefing.agency)", at: sentence.location)
  }

  private var places: [StackBox.Item] {
    let named = briefing.placements.compactMap { staff.places[$0] }
    return [heading(staff.headings.places, isFirst: briefing.ownSheets == nil), checklist(named + staff.hang)]
  }

  private var months: [StackBox.Item] {
    let boxes = MonthsBox(
      labels: (1...12).map { typesetter.digits("\($0)") }, ink: typesetter.palette.ink, language: copy.language)
    return [heading(staff.headings.check, isFirst: true), checklist(staff.check), StackBox.Item(box: boxes, gap: 9)]
  }

  private var avoid: [StackBox.Item] {
    [
      heading(staff.headings.avoid), checklist(staff.avoid, mark: .cross),
      StackBox.Item(box: text(copy.danger, size: 11.5, isBold: true), gap: 9),
    ]
  }

  private var printing: [StackBox.Item] {
    [
      heading(staff.headings.print), StackBox.Item(box: text(staff.printNote, size: 11.5), gap: 5),
      StackBox.Item(box: InchBox(colour: typesetter.palette.ink), gap: 12),
      StackBox.Item(box: text(staff.ruler, size: 9), gap: 4),
    ] + draftNote
  }

  /// This sheet has no English beside it: whoever reads it is told that nobody has reviewed its words.
  private var draftNote: [StackBox.Item] {
    guard let note = typesetter.words.first?.draftNote else { return [] }
    return [StackBox.Item(box: text(Located(note.plain, at: note.location), size: 9), gap: 14)]
  }

  private func heading(_ words: Located<String>, isFirst: Bool = false) -> StackBox.Item {
    StackBox.Item(box: text(words, size: 15, isBold: true, tag: .heading2), gap: isFirst ? 0 : 20)
  }

  private func checklist(_ sentences: [Located<String>], mark: ChecklistBox.Mark = .box) -> StackBox.Item {
    StackBox.Item(
      box: ChecklistBox(
        entries: sentences.map { text($0, size: 11.5, tag: nil) }, mark: mark, ink: typesetter.palette.accent), gap: 7)
  }

  /// Words of a size of their own: nothing here is read from across a room.
  private func text(
    _ words: Located<String>, _ role: SheetRole = .staff, size: Double, isBold: Bool = false,
    tag: StructureTag? = .paragraph, onBand: Bool = false
  ) -> TextBox {
    let facts = PosterFacts(typesetter.request.hotline, language: copy.language)
    let words = Words(
      role: role, language: copy.language, runs: facts.runs(in: words.value), location: words.location)
    let style = TextStyle(
      base: size, minimum: min(size, 8.5), maximum: size * 1.25, isBold: isBold, leading: 1.25)
    let palette = typesetter.palette
    return TextBox(
      text: SetText(words, bold: isBold, fonts: typesetter.fonts), style: style,
      colour: onBand ? palette.bandText : palette.ink, ground: onBand ? palette.band ?? .white : .white, tag: tag)
  }
}
