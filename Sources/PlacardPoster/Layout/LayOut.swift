package import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Sets a sheet: every block at the largest size that fits, none below what its format or the law asks for. A sheet
/// that doesn't fit, or whose fonts lack a character, is reported where its words were written, and not printed.
package func layOut(_ request: SheetRequest, fonts: PosterFonts) -> Outcome<Sheet> {
  guard !request.languages.isEmpty else { return Outcome(nil) }
  if let briefing = request.briefing { return layOutStaffSheet(request, briefing, fonts: fonts) }
  let pieces = pieces(of: request.format)
  let laidOut = pieces.map { set($0.design.saying(request), request, fonts) }
  let findings = laidOut.flatMap(\.diagnostics).sortedAndUnique()
  guard !findings.containsError else { return Outcome(nil, findings) }
  let typesetter = Typesetter(request, SheetDesign(request.format), fonts: fonts)
  var pages: [PrintPage] = []
  for (index, (piece, outcome)) in zip(pieces, laidOut).enumerated() {
    for drawing in outcome.value ?? [] {
      let drawing =
        index == 0 ? drawing : Drawing(nodes: drawing.nodes.map(\.underFirstHeading), blocks: drawing.blocks)
      pages.append(page(piece, drawing, typesetter, isFirst: pages.isEmpty))
    }
  }
  let document = PrintDocument(
    title: title(of: SheetDesign(request.format), typesetter), language: typesetter.words.first?.language ?? .english,
    pages: pages)
  return Outcome(
    Sheet(document: document, request: request, blocks: laidOut.flatMap { $0.value ?? [] }.flatMap(\.blocks)), findings)
}

/// What the sheet's first heading says.
private func title(of design: SheetDesign, _ typesetter: Typesetter) -> String {
  let hotline = typesetter.request.hotline
  if let words = typesetter.words.first?.notice.first, typesetter.request.setting != nil { return words.plain }
  return switch design.composition {
  case .poster, .smallPoster, .twoPages: typesetter.words.first?.headline.plain ?? hotline.channels.phone.display
  case .dialling: hotline.name[language: .english].text
  case .number, .numberAndLine: hotline.channels.phone.display
  }
}

extension Node {
  /// The node as part of a document that has its first heading already.
  var underFirstHeading: Node {
    guard case .tagged(let tag, let language, let alternative, let nodes) = self else { return self }
    return .tagged(
      tag == .heading1 ? .heading2 : tag, language: language, alternative: alternative, nodes.map(\.underFirstHeading))
  }
}

extension SheetDesign {
  /// Without what explains the sheet rather than helps its reader, and with fewer situations if need be, where a law
  /// wants larger type for everything on it.
  fileprivate func saying(_ request: SheetRequest) -> SheetDesign {
    guard request.minimumType != nil, request.setting == nil else { return self }
    var design = self
    design.omitted.formUnion([.languageLine, .footerNote, .address, .checked, .codeCaption, .place])
    design.situationLeast = min(2, situationLimit)
    return design
  }
}

/// Sets one design: a drawing a page, at the origin. Where there is no room for all its situations, or only in type that
/// can't be read from where the piece hangs, it tells of fewer.
private func set(_ design: SheetDesign, _ request: SheetRequest, _ fonts: PosterFonts) -> Outcome<[Drawing]> {
  var typesetter = Typesetter(request, design, fonts: fonts)
  let missing = (typesetter.compositions.first ?? []).flatMap(\.texts).flatMap(missingGlyphs)
  guard missing.isEmpty else { return Outcome(nil, missing) }
  let least = min(design.situationLeast ?? design.situationLimit, design.situationLimit)
  var outcome = Outcome<[Drawing]>(nil)
  for count in (least...design.situationLimit).reversed() {
    typesetter.situationCount = count
    outcome = set(typesetter)
    if let drawings = outcome.value, design.isComfortable(drawings, situations: count) { break }
  }
  return outcome
}

extension SheetDesign {
  /// Whether telling of fewer situations isn't wanted for larger type.
  fileprivate func isComfortable(_ drawings: [Drawing], situations: Int) -> Bool {
    guard let comfort, situations > comfort.situations else { return true }
    return drawings.flatMap(\.blocks).allSatisfy { $0.role != .situations || $0.size >= comfort.type }
  }
}

private func set(_ typesetter: Typesetter) -> Outcome<[Drawing]> {
  let design = typesetter.design
  let width = typesetter.contentWidth
  let room = design.room
  guard let best = preferred(of: typesetter.compositions, width: width, height: room.height) else {
    return Outcome(nil)
  }
  var drawings: [Drawing] = []
  var findings: [Diagnostic] = []
  for (box, fit) in zip(best.0, best.1) {
    guard case .at(let scale) = fit else {
      findings.append(finding(fit, box, typesetter))
      continue
    }
    let natural = box.height(width: width, scale: scale)
    let spare = design.isCentred ? (room.height - natural) / 2 : 0
    let place = Place(x: design.margin, top: room.top - spare, width: width, height: room.height - 2 * spare)
    drawings.append(box.draw(in: place, scale: scale))
  }
  findings += drawings.flatMap { faint($0.blocks, typesetter.request) }
  return Outcome(findings.isEmpty ? drawings : nil, findings)
}

extension SheetDesign {
  fileprivate var isCentred: Bool { composition == .number || composition == .numberAndLine }

  /// Between the margins and above the tabs; of a folded piece, the half that is seen.
  fileprivate var room: (top: Double, height: Double) {
    let paper = isOutside ? height / 2 : height
    return (paper - margin, paper - 2 * margin - tabs)
  }
}

extension Typesetter {
  /// The ways to set the design, each a box a page; the first is preferred.
  fileprivate var compositions: [[StackBox]] {
    if let setting = request.setting { return notices(setting).map { [$0] } }
    return switch design.composition {
    case .poster: design.arrangements.map { [poster($0)] }
    case .smallPoster: design.arrangements.map { [smallPoster($0)] }
    case .numberAndLine: [[numberAndLine()]]
    case .number: [[numberOnly()]]
    case .dialling: [[dialling()]]
    case .twoPages: [twoPages()]
    }
  }
}

/// The first composition, which suits the format best, unless another one lets its type be clearly larger; with how its
/// pages fit.
private func preferred(of compositions: [[StackBox]], width: Double, height: Double) -> ([StackBox], [Fit])? {
  var best: (pages: [StackBox], fits: [Fit])?
  for pages in compositions {
    let least = best.map { worth($0.fits) } ?? -.infinity
    let fits = pages.compactMap { page in
      least > 0
        ? Fit.solve(page, width: width, height: height, over: least * 1.25)
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
