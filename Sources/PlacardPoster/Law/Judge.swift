package import PlacardCore
package import PlacardModel

/// Holds a sheet to each of the rules, in their order.
///
/// - Parameters:
///   - venue: the kind of place that it will hang in, which may have a size and type of its own; nil where that isn't
///     known, and then the law's general sheet counts.
///   - hotlines: all numbers that there are, so that another state's is known for what it is.
///   - rules: the law's and those of good practice, or some of them.
package func judge(
  _ facts: SheetFacts, by law: PostingLaw, venue: Venue?, hotlines: HotlineDirectory, today: CivilDate,
  on rules: [LawCheck.Rule] = LawCheck.Rule.allCases
) -> [LawCheck] {
  let hearing = Hearing(facts: facts, law: law, venue: venue, hotlines: hotlines, today: today)
  let source = law.provenance.sources.first { $0.address != nil }
  return rules.map { rule in
    let finding = hearing.finding(on: rule)
    return LawCheck(
      rule: rule, verdict: finding.verdict, warning: finding.warning,
      citation: rule.isOfLaw ? law.history.citations.first : nil, source: rule.isOfLaw ? source?.address : nil,
      date: rule.isOfLaw ? source?.seen ?? law.provenance.checked : nil)
  }
}

/// One sheet before one law.
struct Hearing {
  let facts: SheetFacts
  let law: PostingLaw
  let venue: Venue?
  let hotlines: HotlineDirectory
  let today: CivilDate

  func finding(on rule: LawCheck.Rule) -> Finding {
    switch rule {
    case .size: size
    case .type: type
    case .languages: languages
    case .numbers: numbers
    case .nearMisses: nearMisses
    case .textLine: textLine
    case .campaign: campaign
    case .content: content
    case .statutoryWords: statutoryWords
    case .officialSheet: officialSheet
    case .legibility: legibility
    case .date: date
    case .plainWords: plainWords
    case .code: code
    case .knowledge: knowledge
    }
  }
}

extension Hearing {
  var stateLine: Hotline? { hotlines.stateLines[law.code.value] }

  /// Another sheet that the law allows in place of its general one, such as a small cling, where this is one.
  var substitute: NoticeRules.Variant? {
    law.notice.variants.first { variant in
      variant.venues.isEmpty && variant.kind?.lowercased().contains(facts.format.rawValue) == true
    }
  }

  /// The sheet that the law asks for here: a substitute's, the venue's own, or the general one.
  var sheet: NoticeRules.Sheet {
    law.notice.sheet(of: substitute ?? ofVenue)
  }

  private var ofVenue: NoticeRules.Variant? { law.notice.variant(for: venue) }

  /// How languages stand to one another on the sheet that hangs here.
  var arrangement: NoticeRules.Arrangement? { substitute?.arrangement ?? law.notice.arrangement(for: venue) }
}

extension NoticeRules {
  /// The venue's own sheet; nil where the general one counts there too.
  func variant(for venue: Venue?) -> Variant? {
    venue.flatMap { venue in variants.first { $0.venues.contains(venue) } }
  }

  /// Type that a variant doesn't name is the general one's; size is not, since a variant is there because its sheet
  /// differs.
  func sheet(of variant: Variant?) -> Sheet {
    guard let own = variant?.sheet else { return sheet }
    return Sheet(
      minimumSize: own.minimumSize, orientation: own.orientation, minimumType: own.minimumType ?? sheet.minimumType,
      sizeNote: own.sizeNote ?? sheet.sizeNote, typeNote: own.typeNote ?? sheet.typeNote)
  }

  func arrangement(for venue: Venue?) -> Arrangement? { variant(for: venue)?.arrangement ?? arrangement }
}

extension Decimal {
  var amount: Double { Double(thousandths) / 1000 }
}

/// A measure with at most two decimals, without trailing zeros.
func written(_ measure: Double) -> String {
  let hundredths = Int((measure * 100).rounded())
  return Decimal("\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)")?.description ?? ""
}
