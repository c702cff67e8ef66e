import PlacardCore
import PlacardModel

extension Hearing {
  /// Nothing of a campaign stands where a law wants its notice alone.
  var campaign: Finding {
    guard facts.carriesCampaign else { return .met }
    if facts.kind == .statutory { return .notMet(.noticeCarriesMore) }
    if law.notice.officialSheet == .agencyCards {
      return .notMet(.cardsCarryMore)
    }
    return .cannotTell(.addressUnknown)
  }

  /// Bold type, words for everybody, and what else the law lists.
  var content: Finding {
    if let finding = bold { return finding }
    if let finding = neutralWords { return finding }
    let listed = law.notice.content.joined(separator: "; ")
    guard !listed.isEmpty else { return .met }
    if facts.kind == .reader, listed.contains("indicators") {
      return .notMet(.noticeSaysMore, ["content": .text(listed)])
    }
    return .cannotTell(.contentUncompared, ["content": .text(listed)])
  }

  /// Nil where the law asks for no bold type, or the sheet has it.
  private var bold: Finding? {
    guard let note = sheet.typeNote?.lowercased(), note.contains("bold") else { return nil }
    let bound = note.contains("number") ? facts.blocks.filter { !phoneNumbers(in: $0.text).isEmpty } : facts.blocks
    guard !bound.isEmpty else { return .cannotTell(.noBoldWords) }
    return bound.allSatisfy(\.isBold) ? nil : .notMet(.notBold, ["note": .text(note)])
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
      return .notMet(.genderedWord, ["word": .text(word)])
    }
    let others = facts.languages.filter { $0 != .english }
    guard !others.isEmpty else { return nil }
    return .cannotTell(.genderUnread, ["languages": .languages(others)])
  }

  /// A law's own words stand as it has them.
  var statutoryWords: Finding {
    switch law.notice.officialSheet {
    case nil: return .cannotTell(.wordsUnknown)
    case .ownSheetOK: return .met
    case .mustUse, .agencyCards: return .cannotTell(.wordsAreAgencys)
    case .wordingFixed: break
    }
    guard !law.notice.words.isEmpty else { return .cannotTell(.wordsNotKept) }
    guard facts.kind == .statutory else { return .notMet(.otherWords) }
    for language in law.notice.languages {
      guard let prescribed = law.notice.words[language] else {
        return .cannotTell(.wordsNotKeptIn, ["languages": .languages([language])])
      }
      let printed = facts.blocks.filter { $0.role == .notice && $0.language == language }.map(\.text)
      if words(printed) != words(prescribed.paragraphs) {
        return .notMet(.wordsDiffer, ["languages": .languages([language])])
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
    let address = law.modelNotice.address
    var values: [String: Reason.Value] = ["agency": .text(law.modelNotice.agency ?? "the agency")]
    values["address"] = address.map { .text($0.description) }
    return switch law.notice.officialSheet {
    case nil: .cannotTell(.ownSheetUnknown)
    case .ownSheetOK, .wordingFixed: .met
    case .mustUse: .notMet(address == nil ? .agencySheet : .agencySheetAt, values)
    case .agencyCards: .notMet(address == nil ? .agencyCards : .agencyCardsAt, values)
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
    guard !ours.isEmpty else { return .cannotTell(.onlyEnglishRead) }
    if let word = ours.flatMap({ words(of: $0.text) }).first(where: Self.banned.contains) {
      return .notMet(.label, ["word": .text(word)])
    }
    let longest = ours.filter { $0.role != .footerNote }.flatMap { sentences(of: $0.text) }.max { $0.count < $1.count }
    guard let longest, longest.count >= 12 else { return .met }
    return .met(
      warning: Reason(
        .longSentence, ["count": .count(longest.count), "sentence": .text(longest.joined(separator: " "))]))
  }

  private func sentences(of text: String) -> [[String]] {
    text.split { ".?!\n".contains($0) }.map { $0.split(separator: " ").map(String.init) }
  }

  private func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
