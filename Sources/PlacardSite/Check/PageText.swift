/// What a page says to a reader, block by block, without its markup: its title, its words, what stands for its pictures, and
/// where links lead that leave the site or dial.
///
/// - Parameter bytes: a page that was made here.
package func readableLines(of bytes: [UInt8]) -> [String] {
  var text = PageText()
  var scanner = MarkupScanner(bytes)
  while let token = scanner.next() {
    switch token {
    case .text(let words): text.read(words)
    case .open(let tag): text.enter(tag)
    case .close(let name): text.leave(name)
    }
  }
  return text.lines
}

private struct PageText {
  private(set) var lines: [String] = []
  private var line = ""
  private var destinations: [String?] = []
  /// The element whose words are for programs.
  private var unread: String?

  /// Elements that stand within a line.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span",
    "strong",
    "sub", "sup", "time", "u", "wbr",
  ]

  mutating func read(_ words: String) {
    if unread == nil { line += words }
  }

  mutating func enter(_ tag: MarkupScanner.Tag) {
    if ["script", "style", "svg"].contains(tag.name), unread == nil { unread = tag.name }
    if !Self.inline.contains(tag.name) { endLine() }
    if tag.name == "a" { destinations.append(tag["href"].flatMap(Self.destination)) }
    if let words = tag["alt"], !words.isEmpty { line += "[\(words)] " }
  }

  mutating func leave(_ name: String) {
    if name == unread { unread = nil }
    if name == "a", let destination = destinations.popLast() ?? nil { line += " <\(destination)>" }
    if !Self.inline.contains(name) { endLine() }
  }

  private mutating func endLine() {
    let words = line.split(whereSeparator: \.isWhitespace)
    if !words.isEmpty { lines.append(words.joined(separator: " ")) }
    line = ""
  }

  /// Where a link leads that isn't to a page of the site; a letter that it carries isn't part of that.
  private static func destination(of address: String) -> String? {
    guard let scheme = address.split(separator: ":", maxSplits: 1).first, scheme.count < address.count,
      scheme.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return ["mailto", "sms"].contains(scheme) ? String(address.prefix { $0 != "?" }) : address
  }
}
