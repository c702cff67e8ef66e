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
  struct State {
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
  var state = State()
  private var opened: Owner?
  /// Where the last line of text starts, in hundredths of a point, while a text object is open.
  var lineStart: (x: Int, y: Int)?
  var strings = GlyphStrings()
  var hasUnfilledRectangles = false
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
      saved(inner) { $0.emit(nodes, owner, inner.within(matrix)) }
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
    let holder = tag.isGroup ? addText(in: parent) : parent
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
      deflate(drawing.output.bytes))
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
  func drawingOwner(_ owner: Owner) -> Owner {
    guard case .element(let element) = owner, assembly.tree.elements[element].tag.isGroup else { return owner }
    return .artifact
  }

  /// Text that nobody tagged is a paragraph, or the body of its list item, rather than lost.
  mutating func textOwner(_ owner: Owner) -> Owner {
    guard case .element(let element) = owner, assembly.tree.elements[element].tag.isGroup else { return owner }
    return .element(addText(in: element))
  }

  private mutating func addText(in element: Int) -> Int {
    switch assembly.tree.elements[element].tag {
    case .list: addText(in: assembly.tree.add(.listItem, in: element))
    case .listItem: assembly.tree.add(.listBody, in: element)
    default: assembly.tree.add(.paragraph, in: element)
    }
  }

  mutating func open(_ owner: Owner) {
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
