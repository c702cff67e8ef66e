import PlacardCore
import PlacardText

/// Writes the drawing operators of a page, or of a drawing that pages repeat, with the marks that tie them to the
/// structure tree. All painting is inside of a marked content or an artifact.
struct ContentEmitter {
  /// What the next painting belongs to.
  enum Owner: Equatable {
    case element(Int)
    case artifact
    /// Inside a repeated drawing, which is an artifact as a whole where it is used.
    case unmarked
  }

  /// What `q` saves and `Q` brings back.
  private struct State {
    var fill: Colour?
    var font = ""
    var size = 0.0
  }

  let assembly: PDFAssembly
  let page: Int
  var output = PDFText()
  /// The page's drawings that are used by name.
  private(set) var drawings = ""
  private var drawingCount = 0
  private var state = State()
  private var opened: Owner?
  private var lineStart: (x: Int, y: Int)?
  private var hasUnfilledRectangles = false
  /// The languages in force, the document's first.
  private var languages: [LanguageTag]

  init(_ assembly: PDFAssembly, page: Int, language: LanguageTag) {
    self.assembly = assembly
    self.page = page
    languages = [language]
  }

  /// Ends what is open; the content is then whole.
  mutating func finish() { close() }

  mutating func emit(_ nodes: [Node], _ owner: Owner, _ matrix: Transform) {
    for node in nodes { emit(node, owner, matrix) }
  }

  private mutating func emit(_ node: Node, _ owner: Owner, _ matrix: Transform) {
    switch node {
    case .tagged(let tag, let language, let alternative, let nodes):
      emitTagged(tag, language, alternative, nodes, owner, matrix)
    case .text(let run, let place, let size, let colour):
      show(run, at: place, size: size, colour, owner)
    case .rectangle(let area, let colour): fill(area, colour, owner)
    case .path(let segments, let colour): fill(segments, colour, owner)
    case .stroke(let from, let to, let width, let dash, let colour):
      open(drawingOwner(owner))
      stroke(from, to, width: width, dash: dash, colour)
    case .artifact(let nodes): emit(nodes, owner == .unmarked ? .unmarked : .artifact, matrix)
    case .transformed(let inner, let nodes):
      saved(inner) { $0.emit(nodes, owner, matrix.after(inner)) }
    case .copies(let nodes, let places): emitCopies(nodes, places, owner)
    case .link(let target, let contents, let area, let nodes):
      emitLink(Link(target: target, contents: contents, area: matrix.boxOf(area)), nodes, owner, matrix)
    }
  }

  // MARK: Structure

  private mutating func emitTagged(
    _ tag: StructureTag, _ language: LanguageTag?, _ alternative: String?, _ nodes: [Node], _ owner: Owner,
    _ matrix: Transform
  ) {
    guard case .element(let parent) = owner else { return emit(nodes, owner, matrix) }
    let isOther = language != nil && language != languages.last
    // Pages say that they are of the document; there is one document.
    if tag == .document && parent == 0 && !isOther && alternative == nil { return emit(nodes, owner, matrix) }
    let area = tag == .figure ? Rectangle(around: nodes.corners(matrix)) : nil
    let element = assembly.tree.add(
      tag, in: parent, language: isOther ? language : nil, alternative: alternative, box: area.map { (page, $0) })
    if let language { languages.append(language) }
    emit(nodes, .element(element), matrix)
    if language != nil { languages.removeLast() }
  }

  private struct Link {
    let target: String
    let contents: String
    let area: Rectangle
  }

  private mutating func emitLink(_ link: Link, _ nodes: [Node], _ owner: Owner, _ matrix: Transform) {
    guard case .element(let parent) = owner else { return emit(nodes, owner, matrix) }
    let tag = assembly.tree.elements[parent].tag
    // A link is a part of a text, so one that stands by itself gets a paragraph.
    let holder = tag.isGroup ? assembly.tree.add(.paragraph, in: parent) : parent
    let element = tag == .link ? parent : assembly.tree.add(.link, in: holder)
    emit(nodes, .element(element), matrix)
    let object = assembly.objects.reserve()
    let key = assembly.tree.addAnnotation(to: element, page: page, object: object)
    assembly.annotations[page].append(object)
    assembly.objects.set(
      object,
      "<</Type/Annot/Subtype/Link/Rect\(pdfBox(link.area))/Border[0 0 0]/F 4/Contents\(pdfString(link.contents))"
        + "/StructParent \(key)/A<</S/URI/URI\(pdfString(link.target))>>>>")
  }

  private mutating func emitCopies(_ nodes: [Node], _ places: [Transform], _ owner: Owner) {
    let name = "/X\(drawingCount)"
    drawingCount += 1
    var drawing = ContentEmitter(assembly, page: page, language: languages[0])
    drawing.emit(nodes, .unmarked, .identity)
    drawing.finish()
    let box = Rectangle(around: nodes.corners(.identity)) ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
    // Ink may stand out of a font's ascent and descent, and a line's width out of its ends.
    let roomy = Rectangle(x: box.x - 36, y: box.y - 36, width: box.width + 72, height: box.height + 72)
    let object = assembly.objects.addStream(
      "/Type/XObject/Subtype/Form/BBox\(pdfBox(roomy))/Resources\(drawing.resources)",
      deflate(drawing.output.bytes), isDeflated: true)
    drawings += "\(name) \(object) 0 R"
    open(owner == .unmarked ? .unmarked : .artifact)
    for place in places {
      endText()
      output += "q "
      output.add(place)
      output += "cm \(name) Do Q\n"
    }
  }

  /// What the content's names stand for.
  var resources: String {
    "<</Font \(assembly.fontDictionary) 0 R" + (drawings.isEmpty ? "" : "/XObject<<\(drawings)>>") + ">>"
  }

  /// Rules and grounds between paragraphs say nothing.
  private func drawingOwner(_ owner: Owner) -> Owner {
    guard case .element(let element) = owner, assembly.tree.elements[element].tag.isGroup else { return owner }
    return .artifact
  }

  /// Text that nobody tagged is a paragraph rather than lost.
  private mutating func textOwner(_ owner: Owner) -> Owner {
    guard case .element(let element) = owner, assembly.tree.elements[element].tag.isGroup else { return owner }
    return .element(assembly.tree.add(.paragraph, in: element))
  }

  private mutating func open(_ owner: Owner) {
    if opened == owner { return }
    close()
    switch owner {
    case .element(let element):
      let identifier = assembly.tree.addContent(to: element, page: page)
      output += "/\(assembly.tree.elements[element].tag.rawValue)<</MCID \(identifier)>>BDC\n"
    case .artifact: output += "/Artifact BMC\n"
    case .unmarked: break
    }
    opened = owner
  }

  private mutating func close() {
    endText()
    if let opened, opened != .unmarked { output += "EMC\n" }
    opened = nil
  }

  private mutating func saved(_ matrix: Transform, _ body: (inout ContentEmitter) -> Void) {
    close()
    let before = state
    output += "q "
    output.add(matrix)
    output += "cm\n"
    body(&self)
    close()
    output += "Q\n"
    state = before
  }

  // MARK: Shapes

  private mutating func paint(_ colour: Colour) {
    if state.fill == colour { return }
    if hasUnfilledRectangles { endText() }
    output.add(colour)
    output += "rg\n"
    state.fill = colour
  }

  private mutating func fill(_ area: Rectangle, _ colour: Colour, _ owner: Owner) {
    open(drawingOwner(owner))
    if !hasUnfilledRectangles { endText() }
    paint(colour)
    output.add(area.x, area.y, area.width, area.height)
    output += "re\n"
    // Rectangles of one colour, such as a code's, are filled together.
    hasUnfilledRectangles = true
  }

  private mutating func fill(_ segments: [PathSegment], _ colour: Colour, _ owner: Owner) {
    open(drawingOwner(owner))
    endText()
    paint(colour)
    output.add(segments)
    output += "f\n"
  }

  private mutating func stroke(_ from: Point, _ to: Point, width: Double, dash: [Double], _ colour: Colour) {
    endText()
    // Saved and brought back, because lines are few and their settings many.
    output += "q "
    output.add(colour)
    output += "RG "
    output.add(width)
    output += "w ["
    for length in dash { output.add(length) }
    output += "]0 d "
    output.add(from.x, from.y)
    output += "m "
    output.add(to.x, to.y)
    output += "l S Q\n"
  }

  /// Ends a text object and fills rectangles, so that anything may follow.
  private mutating func endText() {
    if hasUnfilledRectangles { output += "f\n" }
    hasUnfilledRectangles = false
    if lineStart != nil { output += "ET\n" }
    lineStart = nil
  }

  // MARK: Text

  private mutating func show(_ run: GlyphRun, at place: Point, size: Double, _ colour: Colour, _ owner: Owner) {
    guard !run.glyphs.isEmpty, let (pack, name) = assembly.font(run.font) else { return }
    let owner = textOwner(owner)
    open(owner)
    if hasUnfilledRectangles { endText() }
    paint(colour)
    startLine(place)
    if state.font != name || state.size != size {
      output += "\(name) "
      output.add(size)
      output += "Tf "
      (state.font, state.size) = (name, size)
    }
    let isSpan = run.actualText != nil && owner != .artifact && owner != .unmarked
    if isSpan, let text = run.actualText { output += "/Span<</ActualText\(pdfString(text))>>BDC " }
    var line = GlyphLine(pack, size: size, hidesEmpty: owner != .artifact && owner != .unmarked && !isSpan)
    for glyph in run.glyphs where !line.show(glyph) { assembly.noteMissingGlyph() }
    output += line.finish()
    output += isSpan ? "EMC\n" : "\n"
  }

  /// Lines start at whole hundredths of a point and are moved to from the one before, without any drift.
  private mutating func startLine(_ place: Point) {
    let x = Int((place.x.isFinite ? place.x * 100 : 0).rounded())
    let y = Int((place.y.isFinite ? place.y * 100 : 0).rounded())
    if lineStart == nil { output += "BT " }
    let last = lineStart ?? (0, 0)
    output.add(Double(x - last.x) / 100, Double(y - last.y) / 100)
    output += "Td "
    lineStart = (x, y)
  }
}

extension StructureTag {
  /// Whether the element holds others and no text of its own.
  fileprivate var isGroup: Bool {
    switch self {
    case .document, .section, .list, .listItem: true
    case .heading1, .heading2, .paragraph, .listLabel, .listBody, .figure, .link: false
    }
  }
}

extension PDFText {
  mutating func add(_ colour: Colour) {
    add(Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, decimals: 3)
  }

  mutating func add(_ segments: [PathSegment]) {
    var last = Point(0, 0)
    for segment in segments {
      switch segment {
      case .move(let to):
        add(to.x, to.y)
        self += "m\n"
        last = to
      case .line(let to):
        add(to.x, to.y)
        self += "l\n"
        last = to
      case .quadratic(let control, let to):
        add(last.x + (control.x - last.x) * 2 / 3, last.y + (control.y - last.y) * 2 / 3)
        add(to.x + (control.x - to.x) * 2 / 3, to.y + (control.y - to.y) * 2 / 3, to.x, to.y)
        self += "c\n"
        last = to
      case .cubic(let first, let second, let to):
        add(first.x, first.y, second.x, second.y, to.x, to.y)
        self += "c\n"
        last = to
      case .close: self += "h\n"
      }
    }
  }
}
