import PlacardCore
import PlacardModel

extension Hearing {
  /// Nothing of a campaign stands where a law wants its notice alone.
  var campaign: Finding {
    guard facts.carriesCampaign else { return .met }
    if facts.kind == .statutory { return .notMet("a legal notice carries no campaign and no address of its site") }
    if law.notice.officialSheet == .agencyCards {
      return .notMet("the law wants nothing but help for victims, and the sheet carries the campaign's address")
    }
    return .cannotTell("whether the law lets a sheet carry another address isn't known")
  }

  /// Bold type, words for everybody, and what else the law lists.
  var content: Finding {
    if let finding = bold { return finding }
    if let finding = neutralWords { return finding }
    let listed = law.notice.content.joined(separator: "; ")
    guard !listed.isEmpty else { return .met }
    if facts.kind == .reader, listed.contains("indicators") {
      return .notMet("the law's notice also says: \(listed)")
    }
    return .cannotTell("nobody has compared the sheet with what the law lists: \(listed)")
  }

  /// Nil where the law asks for no bold type, or the sheet has it.
  private var bold: Finding? {
    guard let note = sheet.typeNote?.lowercased(), note.contains("bold") else { return nil }
    let bound = note.contains("number") ? facts.blocks.filter { !phoneNumbers(in: $0.text).isEmpty } : facts.blocks
    guard !bound.isEmpty else { return .cannotTell("the sheet has no words that the law wants in bold") }
    return bound.allSatisfy(\.isBold) ? nil : .notMet("the law asks for bold type: \(note)")
  }

  private static let gendered: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "man", "men", "woman", "women", "boy", "boys", "girl", "girls", "lady",
    "boyfriend", "girlfriend", "pimp", "wife", "husband",
  ]

  /// Words that fit everybody, where a law's notes say that it asks for them. Only English words are looked through.
  private var neutralWords: Finding? {
    guard law.provenance.notes?.contains("gender-neutral") == true else { return nil }
    let spoken = facts.blocks.filter { $0.language == .english }.flatMap { words(of: $0.text) }
    if let word = spoken.first(where: Self.gendered.contains) {
      return .notMet("the law asks for words that fit everybody, and '\(word)' doesn't")
    }
    let others = facts.languages.filter { $0 != .english }.map(\.description)
    guard !others.isEmpty else { return nil }
    return .cannotTell(
      "the law asks for words that fit everybody; nobody has looked through: \(others.joined(separator: ", "))")
  }

  /// A law's own words stand as it has them.
  var statutoryWords: Finding {
    switch law.notice.officialSheet {
    case nil: return .cannotTell("whether the law prescribes words isn't known")
    case .ownSheetOK: return .met
    case .mustUse, .agencyCards: return .cannotTell("the words are the agency's, and aren't kept here")
    case .wordingFixed: break
    }
    guard !law.notice.words.isEmpty else { return .cannotTell("the law's own words aren't kept here to compare with") }
    guard facts.kind == .statutory else { return .notMet("the law prescribes its words, and the sheet has others") }
    for language in law.notice.languages {
      guard let prescribed = law.notice.words[language] else {
        return .cannotTell("the law's own words in '\(language)' aren't kept here to compare with")
      }
      let printed = facts.blocks.filter { $0.role == .notice && $0.language == language }.map(\.text)
      if words(printed) != words(prescribed.paragraphs) {
        return .notMet("the words in '\(language)' aren't the law's own")
      }
    }
    return .met
  }

  /// The same words whatever their lines.
  private func words(_ paragraphs: [String]) -> [String] {
    paragraphs.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  /// Where an agency's own sheet must hang, ours is an extra.
  var officialSheet: Finding {
    let agency = law.modelNotice.agency ?? "the agency"
    let place = law.modelNotice.address.map { ", at \($0)" } ?? ""
    return switch law.notice.officialSheet {
    case nil: .cannotTell("whether a sheet of one's own will do isn't known")
    case .ownSheetOK, .wordingFixed: .met
    case .mustUse: .notMet("the sheet of \(agency) must hang\(place); this one is an extra beside it")
    case .agencyCards: .notMet("the cards of \(agency) must be there\(place); this sheet is an extra beside them")
    }
  }

  private static let banned: Set<String> = [
    "victim", "victims", "trafficker", "traffickers", "rescue", "rescued", "prostitute", "prostitutes", "slave",
    "slaves", "slavery", "escape",
  ]

  /// Short sentences without labels. A law's own words aren't ours to choose; other languages wait for their readers.
  var plainWords: Finding {
    guard facts.kind == .reader else { return .met }
    let ours = facts.blocks.filter { $0.language == .english && ![.name, .stateLine].contains($0.role) }
    guard !ours.isEmpty else { return .cannotTell("only English words are looked through") }
    if let word = ours.flatMap({ words(of: $0.text) }).first(where: Self.banned.contains) {
      return .notMet("'\(word)' labels its reader, or gives her away")
    }
    let longest = ours.filter { $0.role != .footerNote }.flatMap { sentences(of: $0.text) }.max { $0.count < $1.count }
    guard let longest, longest.count > 12 else { return .met }
    return .met(warning: "a sentence has \(longest.count) words: '\(longest.joined(separator: " "))'")
  }

  private func sentences(of text: String) -> [[String]] {
    text.split { ".?!\n".contains($0) }.map { $0.split(separator: " ").map(String.init) }
  }

  private func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
