import PlacardCore
import PlacardText

/// What the drawn things are and the order in which they are read (ISO 32000-1, 14.7).
struct StructureTree {
  enum Kid {
    case element(Int)
    case content(page: Int, identifier: Int)
    case annotation(Int)
  }

  struct Element {
    let tag: StructureTag
    let parent: Int
    let language: LanguageTag?
    let alternative: String?
    /// Where a figure is, and on which page.
    var box: (page: Int, area: Rectangle)?
    var kids: [Kid] = []
  }

  /// A link's annotation: its page, its element and its object.
  struct Annotation {
    let page: Int
    let owner: Int
    let object: Int
  }

  /// The first is the document, the only element without a parent.
  private(set) var elements: [Element]
  private(set) var annotations: [Annotation] = []
  /// The elements that own each page's marked contents, by identifier.
  private var owners: [[Int]]

  init(pages: Int) {
    elements = [Element(tag: .document, parent: -1, language: nil, alternative: nil)]
    owners = Array(repeating: [], count: pages)
  }

  mutating func add(
    _ tag: StructureTag, in parent: Int, language: LanguageTag? = nil, alternative: String? = nil,
    box: (page: Int, area: Rectangle)? = nil
  ) -> Int {
    elements.append(Element(tag: tag, parent: parent, language: language, alternative: alternative, box: box))
    elements[parent].kids.append(.element(elements.count - 1))
    return elements.count - 1
  }

  /// The identifier of a new marked content of an element.
  mutating func addContent(to element: Int, page: Int) -> Int {
    owners[page].append(element)
    elements[element].kids.append(.content(page: page, identifier: owners[page].count - 1))
    return owners[page].count - 1
  }

  /// The key under which the parent tree knows the annotation.
  mutating func addAnnotation(to element: Int, page: Int, object: Int) -> Int {
    annotations.append(Annotation(page: page, owner: element, object: object))
    elements[element].kids.append(.annotation(annotations.count - 1))
    return owners.count + annotations.count - 1
  }

  /// Adds the tree to the file and gives its root's number.
  func write(to objects: inout ObjectFile, pages: [Int]) -> Int {
    let root = objects.reserve()
    let numbers = elements.map { _ in objects.reserve() }
    for (index, element) in elements.enumerated() {
      let parent = element.parent < 0 ? root : numbers[element.parent]
      objects.set(numbers[index]) { write(element, parent: parent, numbers, pages, to: &$0) }
    }
    let parents = objects.reserve()
    objects.set(parents) { writeParents(numbers, to: &$0) }
    let next = owners.count + annotations.count
    objects.set(
      root,
      "<</Type/StructTreeRoot/K \(numbers[0]) 0 R/ParentTree \(parents) 0 R/ParentTreeNextKey \(next)>>")
    return root
  }

  private func writeParents(_ numbers: [Int], to text: inout PDFText) {
    text += "<</Nums["
    for (page, owners) in owners.enumerated() {
      text.add(integer: page)
      text += "["
      for owner in owners {
        text.add(reference: numbers[owner])
        text += " "
      }
      text += "]"
    }
    for (index, annotation) in annotations.enumerated() {
      text.add(integer: owners.count + index)
      text += " "
      text.add(reference: numbers[annotation.owner])
      text += " "
    }
    text += "]>>"
  }

  private func write(_ element: Element, parent: Int, _ numbers: [Int], _ pages: [Int], to text: inout PDFText) {
    text += "<</S/"
    text += element.tag.rawValue
    text += "/P "
    text.add(reference: parent)
    // Contents of the page that the element names are numbers only.
    var home = element.box?.page
    for case .content(let page, _) in element.kids where home == nil { home = page }
    if let home {
      text += "/Pg "
      text.add(reference: pages[home])
    }
    if let language = element.language { text += "/Lang(\(language))" }
    if let alternative = element.alternative { text += "/Alt\(pdfString(alternative))" }
    if let box = element.box { text += "/A<</O/Layout/Placement/Block/BBox\(pdfBox(box.area))>>" }
    if !element.kids.isEmpty {
      text += "/K["
      for (index, kid) in element.kids.enumerated() {
        if index > 0 { text += " " }
        write(kid, home: home, numbers, pages, to: &text)
      }
      text += "]"
    }
    text += ">>"
  }

  private func write(_ kid: Kid, home: Int?, _ numbers: [Int], _ pages: [Int], to text: inout PDFText) {
    switch kid {
    case .element(let index): text.add(reference: numbers[index])
    case .content(let page, let identifier):
      if page == home {
        text.add(integer: identifier)
      } else {
        text += "<</Type/MCR/Pg \(pages[page]) 0 R/MCID \(identifier)>>"
      }
    case .annotation(let index):
      let annotation = annotations[index]
      text += "<</Type/OBJR/Pg \(pages[annotation.page]) 0 R/Obj \(annotation.object) 0 R>>"
    }
  }
}
