import PlacardCore
import PlacardLinks
import PlacardSite

/// What is known of links to other hosts, as `placard links` tells it: what isn't well first, each with its age and uses.
///
/// For 80 columns, but for addresses and places, which can't be used when they are cut.
struct LinkReport {
  let links: [ExternalLink]
  let memory: LinkMemory
  let today: CivilDate
  /// How many were asked just now; nil where there is no network.
  let asked: Int?

  var isBroken: Bool { links.contains { standing(of: $0) == .broken } }

  func text(listingAll: Bool) -> String {
    var sections: [(heading: String, standing: LinkAnswer.Standing?)] = [
      ("NOT WELL", .broken), ("CAN'T TELL", .unclear), ("MOVED", .moved),
    ]
    if listingAll { sections += [("WELL", .well), ("NEVER ASKED", nil)] }
    let told = sections.map { section in
      let listed = links.filter { standing(of: $0) == section.standing }
      return listed.isEmpty ? "" : "\(section.heading)\n" + listed.map(lines).joined() + "\n"
    }
    return told.joined() + conclusion
  }

  /// Nil where it was never asked.
  private func standing(of link: ExternalLink) -> LinkAnswer.Standing? { memory[link.address]?.answer.standing }

  private func lines(_ link: ExternalLink) -> String {
    let uses = link.uses.map { "      \($0)".withVisibleControls + "\n" }.joined()
    return "  \(link.address)".withVisibleControls + "\n"
      + "\(state(of: link)).".withVisibleControls.filled(to: 80, indent: "    ")
      + "\n" + uses
  }

  private func state(of link: ExternalLink) -> String {
    guard let entry = memory[link.address] else {
      return link.address.hasPrefix("https://") ? "not asked yet" : "http, which isn't asked; look for an https address"
    }
    let words = "\(entry.answer.words); asked \(age(entry.asked))"
    guard entry.answer.standing == .broken || entry.answer.standing == .unclear else { return words }
    return "\(words), " + (entry.well.map { "last seen well \(age($0))" } ?? "never seen well")
  }

  private func age(_ day: CivilDate) -> String {
    switch today.daysSinceEpoch - day.daysSinceEpoch {
    case ...0: "today"
    case 1: "1 day ago"
    case let days: "\(days) days ago"
    }
  }

  private var conclusion: String {
    let counts: [(LinkAnswer.Standing?, String)] = [
      (.well, "well"), (.moved, "moved"), (.unclear, "can't tell"), (.broken, "not well"), (nil, "never asked"),
    ]
    let told = counts.compactMap { standing, words -> String? in
      let count = links.count { self.standing(of: $0) == standing }
      return count == 0 ? nil : "\(count) \(words)"
    }
    let total = links.count == 1 ? "1 address" : "\(links.count) addresses"
    let start = asked.map { "Asked \($0)." } ?? "No network: no host's name can be looked up, and nothing was asked."
    guard !told.isEmpty else { return "\(start) No other host is named.\n" }
    return "\(start) Of \(total): \(told.joined(separator: ", ")).".filled(to: 80) + "\n"
  }
}
