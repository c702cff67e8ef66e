import PlacardCore
package import PlacardModel

/// What the people who hang the sheets have to know at one kind of place, in the language of their sheet.
package struct StaffBriefing: Hashable, Sendable {
  /// What the law asks for: `Size of the sheet`, `8.5 × 11 inches or larger`.
  package struct Line: Hashable, Sendable {
    package let label: String
    package let value: String
  }

  /// The name of the state or territory.
  package let place: String
  /// The kind of venue, in words; nil for a sheet that is for all of them.
  package let venue: String?
  /// Empty where no law is known.
  package let lines: [Line]
  /// Nil where no law is known.
  package let ownSheets: Requirement.OwnSheets?
  /// Whose notice or word counts, and where it is. Where the law names nobody to ask, that is the Attorney
  /// General's office.
  package let agency: String
  package let placements: [Placement]
  /// Says that the law doesn't name this kind of venue; nil where it does, or none is asked about.
  package let unnamed: String?
  package let notLegalAdvice: String
}

extension StaffBriefing {
  /// Words of the site's own pages say what the law's record holds as values, so that both say it alike.
  init(_ requirement: Requirement?, place: Jurisdiction, venue: Venue?, _ site: Site, language: LanguageTag) {
    let words = BriefingWords(site, language)
    self.place = place.name[language: language].text
    self.venue = venue.map { words.label("venue", $0.rawValue) }
    lines = requirement.map(words.lines) ?? []
    ownSheets = requirement?.ownSheets
    let notice = requirement?.law.modelNotice
    let named = notice?.agency.map { agency in notice?.address.map { "\(agency), \($0)" } ?? agency }
    agency = named ?? (requirement?.ownSheets == .extra ? words["common.not_known"] : place.office.name)
    placements = requirement?.placements ?? []
    unnamed = requirement.flatMap { words.unnamed(venue, $0.law.duty) }
    notLegalAdvice = words["law.not_legal_advice"]
  }
}

/// The site's words in one language, by the names of `Content/strings`.
private struct BriefingWords {
  private let phrases: [String: Located<String>]

  init(_ site: Site, _ language: LanguageTag) {
    phrases = site.phrases[language] ?? site.phrases[.english] ?? [:]
  }

  subscript(name: String) -> String { phrases[name]?.value ?? "" }

  func label(_ group: String, _ word: String) -> String {
    phrases["\(group).\(String(word.map { $0 == "-" ? "_" : $0 }))"]?.value ?? word
  }

  func lines(_ requirement: Requirement) -> [StaffBriefing.Line] {
    [
      line("law.sheet_size", requirement.sheet.minimumSize.map { size($0, requirement.sheet.orientation) }),
      line("law.type_size", requirement.sheet.minimumType.map { filled("common.points", ["points": $0.description]) }),
      line("law.languages", list(requirement.languages.map { label("language", $0.description) })),
      line("law.numbers", list(requirement.numbers.map { $0.display ?? $0.words })),
      line("law.citation", list(Array(requirement.law.history.citations.prefix(2)))),
    ]
  }

  func unnamed(_ venue: Venue?, _ duty: PostingDuty) -> String? {
    guard let venue, !(duty.venues + duty.publicBodies).contains(venue) else { return nil }
    let sentence = filled("reason.venue_not_named", ["venue": label("venue", venue.rawValue)])
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  private func line(_ name: String, _ value: String?) -> StaffBriefing.Line {
    StaffBriefing.Line(label: self[name], value: value ?? self["common.not_known"])
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: "; ") }

  private func size(_ size: SheetSize, _ orientation: NoticeRules.Orientation?) -> String {
    let sides = orientation == .landscape ? (size.long, size.short) : (size.short, size.long)
    return filled("common.inches", ["width": sides.0.description, "height": sides.1.description])
  }

  private func filled(_ name: String, _ values: [String: String]) -> String {
    placeholderPieces(of: self[name]).map { piece in
      switch piece {
      case .text(let text), .unclosed(let text): text
      case .name(let name): values[name] ?? ""
      }
    }.joined()
  }
}
