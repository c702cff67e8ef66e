/// What a page offers to links and numbers: its ids, where it leads, and the numbers it shows.
struct PageOutline: Sendable {
  /// An element that leads somewhere, with the text it shows.
  struct Link: Sendable {
    let address: String
    let text: String
  }

  private(set) var ids: [String] = []
  private(set) var links: [Link] = []
  private(set) var text = ""

  init(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    var open: (address: String, start: String.Index)?
    while let token = scanner.next() {
      switch token {
      case .text(let words): text += words
      case .open(let tag):
        if let id = tag["id"] { ids.append(id) }
        // Elements of a block stand apart; those within a sentence don't.
        if !["a", "b", "bdi", "span", "strong", "em", "time"].contains(tag.name) { text += "\n" }
        guard let address = tag["href"] ?? tag["src"] else { continue }
        if tag.name == "a" {
          open = (address, text.endIndex)
        } else {
          links.append(Link(address: address, text: ""))
        }
      case .close(let name):
        guard name == "a", let link = open else { continue }
        links.append(Link(address: link.address, text: String(text[link.start...])))
        open = nil
      }
    }
  }
}
