package import PlacardCore
package import PlacardModel

/// What the law says to one printed sheet.
package struct SheetAnswer: Sendable {
  package enum Standing: Int, Comparable, Sendable {
    /// Everything that the law asks for was checked and is met.
    case meets
    /// Nothing fails, and something can't be told from what is known. Never to be shown as met.
    case open
    case fails

    package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  package let poster: PrintedPoster
  /// The law's own rules, in their order; rules of good practice are left out.
  package let checks: [LawCheck]

  package var failing: [LawCheck] { checks.filter { if case .notMet = $0.verdict { true } else { false } } }
  package var open: [LawCheck] { checks.filter { if case .cannotTell = $0.verdict { true } else { false } } }
  package var standing: Standing { failing.isEmpty ? open.isEmpty ? .meets : .open : .fails }

  /// Whether nothing that can be measured fails: size, type, languages and numbers. The best of extras are such.
  package var hasRightMeasures: Bool {
    !failing.contains { [.size, .type, .languages, .numbers].contains($0.rule) }
  }
}

/// Printed sheets before a law at one kind of venue, those that answer it first.
package struct RequiredSet: Sendable {
  package let requirement: Requirement
  /// Every sheet: the law's own notice first, then by how they stand; alike ones keep their order.
  package let sheets: [SheetAnswer]
  /// The sheets that together answer the law as far as can be told: alone, or in one language each where the law lets
  /// languages hang side by side and all of them are here. Empty where there is no such set.
  package let answering: [SheetAnswer]
  /// Languages that the law asks for and that no sheet of an otherwise fitting kind has.
  package let missingLanguages: [LanguageTag]
}

/// Which of these sheets a law's notice asks for, and why not the others. Nil where no law is known.
package func requiredSet(
  for law: PostingLaw, venue: Venue?, among posters: [PrintedPoster], hotlines: HotlineDirectory, today: CivilDate
) -> RequiredSet? {
  guard let requirement = law.requirement(at: venue) else { return nil }
  let rules = LawCheck.Rule.allCases.filter(\.isOfLaw)
  let sheets = posters.filter { $0.order.kind != .staff }.map { poster in
    SheetAnswer(
      poster: poster,
      checks: judge(poster.facts, by: law, venue: venue, hotlines: hotlines, today: today, on: rules))
  }
  let inOrder = sheets.enumerated().sorted { $0.element.place($0.offset) < $1.element.place($1.offset) }.map(\.element)
  let alone = inOrder.filter { $0.standing != .fails }
  let beside = inOrder.filter { $0.needsOnlyOthersBeside }
  let missing = law.notice.languages.filter { language in
    !(alone + beside).contains { $0.poster.facts.languages.contains { $0.isSame(as: language) } }
  }
  let together = missing.isEmpty ? beside : []
  return RequiredSet(
    requirement: requirement, sheets: inOrder, answering: alone.isEmpty ? together : alone, missingLanguages: missing)
}

extension SheetAnswer {
  /// The law's notice, then by standing, then by what fails; in their own order otherwise.
  fileprivate func place(_ offset: Int) -> (Int, Int, Int, Int) {
    (poster.order.kind == .statutory ? 0 : 1, standing.rawValue, failing.count, offset)
  }

  /// Whether nothing is wrong but that other languages must hang beside it.
  fileprivate var needsOnlyOthersBeside: Bool {
    guard failing.count == 1, case .notMet(let reason)? = failing.first?.verdict else { return false }
    return reason.kind == .hangBoth
  }
}
