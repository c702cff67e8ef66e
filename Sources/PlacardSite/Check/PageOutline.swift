import PlacardCore

/// What a page offers to the checks: its ids, where it leads, the text it shows, and the elements that have rules of
/// their own. Made in one scan.
struct PageOutline: Sendable {
  /// An element that leads somewhere, with the text it shows.
  struct Link: Sendable {
    let address: String
    let text: String
    /// Whether it stands in a `details`, which is closed until somebody opens it.
    let isFolded: Bool
  }

  /// A file that a browser fetches for the page by itself.
  struct Load: Sendable {
    enum Kind: Sendable { case style, script, icon, picture }
    let kind: Kind
    let address: String
    /// Whether it is fetched only as the reader comes near it.
    let isLater: Bool
  }

  private(set) var ids: [String] = []
  private(set) var links: [Link] = []
  private(set) var loads: [Load] = []
  private(set) var text = ""
  /// The text as UTF-8 on one line: each run of white space is one space.
  private(set) var line: [UInt8] = []
  /// The part of the text that runs from right to left, where digits that nothing isolates change their order.
  private(set) var rightToLeftText = ""
  /// The elements that some rule asks about, in the page's order.
  private(set) var elements: [PageElement] = []
  /// What is open at this point of the scan, outermost first: the names of all, and the places of those in `elements`.
  private var openNames: [String] = []
  private var openElements: [(depth: Int, place: Int)] = []
  private var openDirections: [(depth: Int, isRightToLeft: Bool)] = []

  init(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .text(let words): read(words)
      case .open(let tag): enter(tag)
      case .close(let name): leave(name)
      }
    }
    line = Array(text.utf8).withSingleSpaces
    openElements = []
    openNames = []
    openDirections = []
  }

  private mutating func read(_ words: String) {
    text += words
    if openDirections.last?.isRightToLeft ?? false { rightToLeftText += words }
    guard !openElements.isEmpty, words.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    nameOpenElements()
  }

  /// Words within an element give it a name, unless they are hidden from those who listen to the page.
  private mutating func nameOpenElements() {
    guard !openElements.contains(where: { elements[$0.place].isHidden }) else { return }
    for open in openElements { elements[open.place].showsWords = true }
  }

  private mutating func enter(_ tag: MarkupScanner.Tag) {
    if let id = tag["id"] { ids.append(id) }
    // Elements of a block stand apart; those within a sentence don't.
    if !["a", "b", "bdi", "span", "strong", "em", "time"].contains(tag.name) { text += "\n" }
    if tag.name != "a", let address = tag["href"] ?? tag["src"] {
      links.append(Link(address: address, text: "", isFolded: false))
    }
    if let load = Load(tag) { loads.append(load) }
    if tag.name == "th", let table = openPlace(of: "table") { elements[table].hasHeaders = true }
    let isVoid = PageElement.voidNames.contains(tag.name)
    if let direction = tag["dir"], !isVoid {
      rightToLeftText += "\n"
      openDirections.append((openNames.count, direction == "rtl"))
    }
    if PageElement.isWatched(tag) {
      if tag["alt"].map({ !$0.isEmpty }) ?? false { nameOpenElements() }
      elements.append(PageElement(tag, at: text.endIndex, isInLabel: openPlace(of: "label") != nil))
      if !isVoid { openElements.append((openNames.count, elements.count - 1)) }
    }
    if !isVoid { openNames.append(tag.name) }
  }

  private func openPlace(of name: String) -> Int? {
    openElements.last { elements[$0.place].tag.name == name }?.place
  }

  private mutating func leave(_ name: String) {
    guard let depth = openNames.lastIndex(of: name) else { return }
    let isFolded = openNames.contains("details")
    openNames.removeSubrange(depth...)
    while let open = openDirections.last, open.depth >= depth { openDirections.removeLast() }
    while let open = openElements.last, open.depth >= depth {
      openElements.removeLast()
      let element = elements[open.place]
      guard element.tag.name == "a", let address = element.tag["href"] ?? element.tag["src"] else { continue }
      links.append(Link(address: address, text: String(text[element.start...]), isFolded: isFolded))
    }
  }
}

extension PageOutline.Load {
  /// Nil where the element fetches nothing.
  fileprivate init?(_ tag: MarkupScanner.Tag) {
    let kinds: [String: Kind] = ["stylesheet": .style, "icon": .icon]
    let kind: Kind? =
      switch tag.name {
      case "link": tag["rel"].flatMap { kinds[$0] }
      case "script": .script
      case "img": .picture
      default: nil
      }
    guard let kind, let address = tag["href"] ?? tag["src"] else { return nil }
    self.init(kind: kind, address: address, isLater: tag["loading"] == "lazy")
  }
}
