package import PlacardCore
import PlacardModel
import PlacardPrint

/// Sets the picture that stands for a place's page where somebody shares it: its name, the number and one plain line.
/// Nothing on it says what the number is for, because others look on. One page of 1200 x 630 points, made to be drawn at
/// a pixel a point. The request's format, version, notice and bleed play no part.
package func layOutShareImage(_ request: SheetRequest, fonts: PosterFonts) -> Outcome<Sheet> {
  guard !request.languages.isEmpty else { return Outcome(nil) }
  let design = SheetDesign.shareImage
  let typesetter = Typesetter(request, design, fonts: fonts)
  let box = typesetter.shareImage()
  let missing = box.texts.flatMap(missingGlyphs)
  guard missing.isEmpty else { return Outcome(nil, missing) }
  let height = design.height - 2 * design.margin
  let fit = Fit.solve(box, width: typesetter.contentWidth, height: height)
  guard case .at(let scale) = fit else { return Outcome(nil, [finding(fit, box, typesetter)]) }
  let place = Place(
    x: design.margin, top: design.height - design.margin, width: typesetter.contentWidth, height: height)
  let drawing = box.draw(in: place, scale: scale)
  let language = typesetter.words.first?.language ?? .english
  let page = PrintPage(
    width: design.width, height: design.height, nodes: [.tagged(.document, language: language, drawing.nodes)])
  let title = request.place ?? request.hotline.channels.phone.display
  return Outcome(
    Sheet(
      document: PrintDocument(title: title, language: language, pages: [page]), request: request,
      blocks: drawing.blocks))
}

extension SheetDesign {
  fileprivate static let shareImage = SheetDesign(
    width: 1200, height: 630, margin: 64, least: (30, 28, 20), allowsCode: false)
}

extension Typesetter {
  fileprivate func shareImage() -> StackBox {
    let k = design.scale
    var items: [StackBox.Item] = []
    if let place = placeName {
      var style = style(.headline)
      style.base = 32 * k
      let name = SetText(place, bold: true, fonts: fonts)
      items.append(
        StackBox.Item(
          box: TextBox(text: name, style: style, colour: palette.accent, ground: .white, tag: .heading1)))
    }
    let call = StackBox(
      items: [StackBox.Item(box: number(onBand: true))], tag: .paragraph, language: words.first?.language)
    let band = BandBox(
      inner: call, ground: palette.band, rule: palette.ink, reach: design.margin, padding: 22 * k)
    items.append(StackBox.Item(box: band, gap: 16 * k, grows: true))
    // Below one another: half of the width is too little for a whole line.
    items += words.enumerated().map { number, words in
      StackBox.Item(box: text(words.smallLine), gap: (number == 0 ? 14 : 4) * k, grows: number == 0)
    }
    if let line = smallStateLine { items.append(StackBox.Item(box: text(line), gap: 10 * k)) }
    let notes = words.compactMap(\.draftNote).map { text($0) }
    if !notes.isEmpty { items.append(StackBox.Item(box: columns(notes), gap: 8 * k)) }
    items.append(StackBox.Item(box: text(address), gap: 8 * k, grows: notes.isEmpty))
    return StackBox(items: items)
  }

  /// The place's name, in the language that the sheet leads with.
  var placeName: Words? {
    request.place.map {
      Words(role: .place, language: words.first?.language ?? .english, runs: [.text($0)], location: request.source)
    }
  }

  /// The state's own number under the state's name alone, for what must not say what it is for.
  var smallStateLine: Words? {
    guard let line = request.stateLine else { return nil }
    let name = request.place.map { [Poster.Run.text("\($0): ")] } ?? []
    return Words(
      role: .stateLine, language: words.first?.language ?? .english,
      runs: name + [.digits(line.channels.phone.display)], location: request.source)
  }

  private var address: Words {
    Words(
      role: .address, language: words.first?.language ?? .english, runs: [.digits(request.shortAddress)],
      location: request.source)
  }
}
