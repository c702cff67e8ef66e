import PlacardCore
import PlacardModel
import PlacardTestSupport

/// What a folder of `Tests/InvalidSites` changes in the small site, as its `changes.txt` says it.
///
///     write PATH      a whole file, new or not, made of the lines that follow:
///     | words           a line
///     * 300 words       words so many times, on one line
///     x C3 28           bytes, without a line end
///     edit PATH       a text of a file, which stands there once:
///     - words           a line of the old text
///     + words           a line of the new text
///     remove PATH
///     link PATH TO    a symbolic link
///     disk            the files are written to a folder and read from there
///     release DAY     all that a release on that day waits for is asked
///     print FORMAT    posters of this format are printed, in fonts that the small site doesn't have by itself;
///                     with a postal code after it, for that place
///
/// Empty lines and lines that begin with `#` are for readers.
struct SiteChanges {
  enum Change: Equatable {
    case write(String, [UInt8])
    case edit(String, old: String, new: String)
    case remove(String)
    case link(String, to: String)
  }

  private(set) var changes: [Change] = []
  private(set) var isOnDisk = false
  private(set) var format: SheetFormat?
  private(set) var jurisdiction: JurisdictionCode?
  private(set) var dayOfRelease: String?

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    let word = String(line.prefix { $0 != " " })
    let rest = String(line.dropFirst(word.count + 1))
    switch word {
    case "disk": isOnDisk = true
    case "release": dayOfRelease = rest
    case "print":
      let parts = rest.split(separator: " ").map(String.init)
      format = parts.first.flatMap(SheetFormat.init)
      jurisdiction = parts.dropFirst().first.flatMap(JurisdictionCode.init)
    case "write": changes.append(.write(rest, []))
    case "edit": changes.append(.edit(rest, old: "", new: ""))
    case "remove": changes.append(.remove(rest))
    case "link":
      let parts = rest.split(separator: " ").map(String.init)
      precondition(parts.count == 2, "a link has a path and a target: '\(line)'")
      changes.append(.link(parts[0], to: parts[1]))
    default: extend(by: word, rest)
    }
  }

  private mutating func extend(by mark: String, _ words: String) {
    switch (changes.popLast(), mark) {
    case (.write(let path, let bytes), "|"): changes.append(.write(path, bytes + Array("\(words)\n".utf8)))
    case (.write(let path, let bytes), "*"): changes.append(.write(path, bytes + repeated(words)))
    case (.write(let path, let bytes), "x"): changes.append(.write(path, bytes + hexadecimal(words)))
    case (.edit(let path, let old, let new), "-"): changes.append(.edit(path, old: joined(old, words), new: new))
    case (.edit(let path, let old, let new), "+"): changes.append(.edit(path, old: old, new: joined(new, words)))
    default: preconditionFailure("'\(mark) \(words)' says nothing that changes.txt knows")
    }
  }

  private func joined(_ text: String, _ line: String) -> String { text.isEmpty ? line : "\(text)\n\(line)" }

  private func repeated(_ words: String) -> [UInt8] {
    let parts = words.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let count = Int(parts[0]) else { preconditionFailure("'* \(words)' has no count") }
    return Array((String(repeating: String(parts[1]), count: count) + "\n").utf8)
  }

  private func hexadecimal(_ words: String) -> [UInt8] {
    words.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }
}

extension SiteChanges {
  /// The same with a further edit, which mends what is wrong.
  func mended(_ file: String, from wrong: String, to right: String) -> SiteChanges {
    var copy = self
    copy.changes.append(.edit(file, old: wrong, new: right))
    return copy
  }

  /// The small site with the changes, links left out.
  var site: SmallSite {
    changes.reduce(SmallSite()) { site, change in
      switch change {
      case .write(let path, let bytes): site.setting(path, bytes)
      case .edit(let path, let old, let new): site.replacing(path, old, with: new)
      case .remove(let path): site.removing(path)
      case .link: site
      }
    }
  }

  var links: [(path: String, target: String)] {
    changes.compactMap { change in
      if case .link(let path, let target) = change { (path, target) } else { nil }
    }
  }
}
