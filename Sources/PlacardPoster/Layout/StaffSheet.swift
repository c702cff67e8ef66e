package import PlacardCore
import PlacardModel
import PlacardPrint

/// Sets the sheet for the people who hang the others: where, what to look at each month, what not to do, and an inch to
/// measure. Nil without findings where the copy has no words for staff.
package func layOutStaffSheet(_ request: SheetRequest, fonts: PosterFonts) -> Outcome<Sheet> {
  guard let copy = request.languages.first, let staff = copy.staff else { return Outcome(nil) }
  let typesetter = Typesetter(request, SheetDesign(.letter), fonts: fonts)
  let box = typesetter.staffSheet(staff, copy)
  let missing = box.texts.flatMap(missingGlyphs)
  guard missing.isEmpty else { return Outcome(nil, missing) }
  let design = typesetter.design
  let height = design.height - 2 * design.margin
  let fit = Fit.solve(box, width: typesetter.contentWidth, height: height)
  guard case .at(let scale) = fit else { return Outcome(nil, [finding(fit, box, typesetter)]) }
  let place = Place(
    x: design.margin, top: design.height - design.margin, width: typesetter.contentWidth, height: height)
  let drawing = box.draw(in: place, scale: scale)
  let document = PrintDocument(
    title: staff.heading.value, language: copy.language, pages: [page(Piece(design: design), drawing, typesetter)])
  return Outcome(Sheet(document: document, request: request, blocks: drawing.blocks))
}

extension Typesetter {
  /// The lists follow one another with a rule between, because each says what it is about in its first words.
  fileprivate func staffSheet(_ staff: PosterCopy.Staff, _ copy: PosterCopy) -> StackBox {
    let facts = PosterFacts(request.hotline, language: copy.language)
    func words(_ sentence: Located<String>, _ role: SheetRole = .staff) -> Words {
      Words(role: role, language: copy.language, runs: facts.runs(in: sentence.value), location: sentence.location)
    }
    let lists = [staff.hang, staff.check, staff.avoid].filter { !$0.isEmpty }.map { sentences in
      StackBox.Item(box: list(sentences.map { words($0) }), gap: 24, grows: true)
    }
    let note = StackBox.Item(box: text(words(staff.printNote, .stateLine)), gap: 24, grows: true)
    return StackBox(items: [StackBox.Item(box: text(words(staff.heading, .headline), tag: .heading1))] + lists + [note])
  }
}
