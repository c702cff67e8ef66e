package import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Sets a sheet: every block at the largest size that fits, none below what its format or the law asks for. A sheet
/// that doesn't fit, or whose fonts lack a character, is reported where its words were written, and not printed.
package func layOut(_ request: SheetRequest, fonts: PosterFonts) -> Outcome<Sheet> {
  guard !request.languages.isEmpty else { return Outcome(nil) }
  let pieces = pieces(of: request.format)
  let laidOut = pieces.map { set($0.design, request, fonts) }
  let findings = laidOut.flatMap(\.diagnostics).sortedAndUnique()
  guard !findings.containsError else { return Outcome(nil, findings) }
  let typesetter = Typesetter(request, SheetDesign(request.format), fonts: fonts)
  var pages: [PrintPage] = []
  for (index, (piece, outcome)) in zip(pieces, laidOut).enumerated() {
    for drawing in outcome.value ?? [] {
      let drawing =
        index == 0 ? drawing : Drawing(nodes: drawing.nodes.map(\.underFirstHeading), blocks: drawing.blocks)
      pages.append(page(piece, drawing, typesetter))
    }
  }
  if request.format == .card { pages.append(PrintPage(width: 612, height: 792, nodes: [.artifact([])])) }
  let document = PrintDocument(
    title: title(of: SheetDesign(request.format), typesetter), language: typesetter.words.first?.language ?? .english,
    pages: pages)
  return Outcome(
    Sheet(document: document, request: request, blocks: laidOut.flatMap { $0.value ?? [] }.flatMap(\.blocks)), findings)
}

/// What the sheet's first heading says.
private func title(of design: SheetDesign, _ typesetter: Typesetter) -> String {
  let hotline = typesetter.request.hotline
  return switch design.composition {
  case .poster, .twoPages: typesetter.words.first?.headline.plain ?? hotline.channels.phone.display
  case .dialling: hotline.name[language: .english].text
  case .number, .numberAndLine: hotline.channels.phone.display
  }
}

extension Node {
  /// The node as part of a document that has its first heading already.
  fileprivate var underFirstHeading: Node {
    guard case .tagged(let tag, let language, let alternative, let nodes) = self else { return self }
    return .tagged(
      tag == .heading1 ? .heading2 : tag, language: language, alternative: alternative, nodes.map(\.underFirstHeading))
  }
}

/// Sets one design: a drawing a page, at the origin.
private func set(_ design: SheetDesign, _ request: SheetRequest, _ fonts: PosterFonts) -> Outcome<[Drawing]> {
  let typesetter = Typesetter(request, design, fonts: fonts)
  let compositions = typesetter.compositions
  let missing = (compositions.first ?? []).flatMap(\.texts).flatMap(missingGlyphs)
  guard missing.isEmpty else { return Outcome(nil, missing) }
  let width = typesetter.contentWidth
  let height = design.height - 2 * design.margin - design.tabs
  guard let best = largest(of: compositions, width: width, height: height) else { return Outcome(nil) }
  var drawings: [Drawing] = []
  var findings: [Diagnostic] = []
  for (box, fit) in zip(best.0, best.1) {
    guard case .at(let scale) = fit else {
      findings.append(finding(fit, box, typesetter))
      continue
    }
    let natural = box.height(width: width, scale: scale)
    let spare = design.isCentred ? (height - natural) / 2 : 0
    let place = Place(
      x: design.margin, top: design.height - design.margin - spare, width: width, height: height - 2 * spare)
    drawings.append(box.draw(in: place, scale: scale))
  }
  return Outcome(findings.isEmpty ? drawings : nil, findings)
}

extension SheetDesign {
  fileprivate var isCentred: Bool { composition == .number || composition == .numberAndLine }
}

extension Typesetter {
  /// The ways to set the design, each a box a page; the one that allows the largest type is printed.
  fileprivate var compositions: [[StackBox]] {
    switch design.composition {
    case .poster: design.arrangements.map { [poster($0)] }
    case .numberAndLine: [[numberAndLine()]]
    case .number: [[numberOnly()]]
    case .dialling: [[dialling()]]
    case .twoPages: [twoPages()]
    }
  }
}

/// The composition that allows the largest type, with how its pages fit; the first of several that do.
private func largest(of compositions: [[StackBox]], width: Double, height: Double) -> ([StackBox], [Fit])? {
  var best: (pages: [StackBox], fits: [Fit])?
  for pages in compositions {
    let least = best.map { worth($0.fits) } ?? -.infinity
    let fits = pages.compactMap { page in
      least > 0
        ? Fit.solve(page, width: width, height: height, over: least)
        : Fit.solve(page, width: width, height: height)
    }
    if fits.count == pages.count, worth(fits) > least { best = (pages, fits) }
  }
  return best
}

/// How good a fit is: the smallest scale of its pages, or how much it lacks.
private func worth(_ fits: [Fit]) -> Double {
  fits.map { fit in
    switch fit {
    case .at(let scale): scale
    case .tooTall(let points): -points
    case .tooWide: -10_000
    }
  }.min() ?? 0
}
