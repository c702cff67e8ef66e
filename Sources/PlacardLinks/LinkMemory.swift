package import PlacardCore

/// What was answered when, as it is kept between runs. A memo and no more: without it every address is asked again.
package struct LinkMemory: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let asked: CivilDate
    /// The last day on which it was well; nil where it never was.
    package let well: CivilDate?
    package let answer: LinkAnswer
  }

  private var entries: [String: Entry] = [:]

  package init() {}

  package subscript(address: String) -> Entry? { entries[address] }

  package mutating func keep(_ answer: LinkAnswer, of address: String, on day: CivilDate) {
    let isWell = answer.standing == .well || answer.standing == .moved
    entries[address] = Entry(asked: day, well: isWell ? day : entries[address]?.well, answer: answer)
  }

  /// Without the addresses that no page names any more.
  package mutating func drop(allBut addresses: Set<String>) {
    entries = entries.filter { addresses.contains($0.key) }
  }
}

extension LinkMemory {
  /// A line for each address: day asked, day last well, answer, address, with tabs between.
  package var bytes: [UInt8] {
    let lines = entries.sorted { $0.key < $1.key }.map { address, entry in
      let fields = [entry.asked.description, entry.well?.description ?? "-", entry.answer.record, address]
      return fields.map { $0.split(whereSeparator: { "\t\n\r".contains($0) }).joined(separator: " ") }
        .joined(separator: "\t") + "\n"
    }
    return Array((Self.heading + lines.joined()).utf8)
  }

  private static let heading = "# What 'placard links' was answered. It may be deleted at any time.\n"

  /// Lines that can't be read are as if they weren't there.
  package init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let asked = CivilDate(String(fields[0])), let answer = LinkAnswer(record: fields[2])
      else { continue }
      entries[String(fields[3])] = Entry(asked: asked, well: CivilDate(String(fields[1])), answer: answer)
    }
  }
}
