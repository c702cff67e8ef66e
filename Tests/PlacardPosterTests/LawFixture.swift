import PlacardCore
import PlacardModel
import PlacardPoster

/// A place in no file, for values that tests make.
private let nowhere = SourceLocation(file: "law.yaml")

/// A posting law that asks for what each test is about, and is otherwise known and plain.
struct LawOf {
  var code = "KY"
  var status = PostingLaw.Status.required
  var size: (String, String)? = ("8.5", "11")
  var orientation: NoticeRules.Orientation?
  var type: String? = "16"
  var sizeNote: String?
  var typeNote: String?
  var variants: [NoticeRules.Variant] = []
  var languages = ["en", "es"]
  var languageRule: String?
  var arrangement: NoticeRules.Arrangement?
  var hotlines = ["1-888-373-7888"]
  var official: PostingLaw.OfficialSheet? = .ownSheetOK
  var content: [String] = []
  var words: [LanguageTag: StatutoryWords] = [:]
  var notes: String?
  var checked: String? = "2026-10"
  var confidence = Confidence.high

  var law: PostingLaw? {
    guard let code = JurisdictionCode(rawValue: code) else { return nil }
    return PostingLaw(
      code: Located(code, at: nowhere), status: status,
      history: LawHistory(citations: ["\(code.rawValue) Code 1"], enacted: nil, lastAmended: nil, effective: nil),
      duty: PostingDuty(
        venues: [.hotels, .bars], publicBodies: [], venueNotes: nil, placements: [], placementRule: nil),
      notice: NoticeRules(
        sheet: sheet(size, orientation, type, sizeNote: sizeNote, typeNote: typeNote), variants: variants,
        languages: languages.compactMap(LanguageTag.init), languageRule: languageRule, hotlines: hotlines,
        officialSheet: official, content: content, words: words,
        arrangement: arrangement),
      modelNotice: .init(agency: "Labor Department", address: WebAddress("https://labor.example.com/")), penalty: nil,
      provenance: Provenance(
        checked: checked.flatMap(PartialDate.init), confidence: confidence, notes: notes,
        sources: [
          Source(
            address: WebAddress("https://law.example.com/"), seen: PartialDate("2026-02"), supports: [], note: nil)
        ]))
  }
}

func sheet(
  _ size: (String, String)?, _ orientation: NoticeRules.Orientation? = nil, _ type: String?, sizeNote: String? = nil,
  typeNote: String? = nil
) -> NoticeRules.Sheet {
  let sides = size.flatMap { short, long in
    Decimal(short).flatMap { short in Decimal(long).map { SheetSize(short: short, long: $0) } }
  }
  return NoticeRules.Sheet(
    minimumSize: sides, orientation: orientation, minimumType: type.flatMap(Decimal.init), sizeNote: sizeNote,
    typeNote: typeNote)
}

/// The facts of a sheet that nothing is wrong with, but for what a test changes.
struct SheetOf {
  var format = SheetFormat.letter
  var kind = SheetFacts.Kind.reader
  var width = 8.5
  var height = 11.0
  var smallest = 17.1
  var languages = ["en", "es"]
  var number = "1-888-373-7888"
  var numberSize = 60.0
  var isBold = false
  var contrast = 12.0
  var areas = [100.0, 100.0]
  var words = "Your boss keeps your ID."
  var further: [String] = ["Text HELP to 233733."]
  var code: String?
  var address: String?
  var isCampaigns = false
  var checked: String? = "2026-10"

  var facts: SheetFacts {
    let tags = languages.compactMap(LanguageTag.init)
    var blocks = zip(tags, areas + areas).map { tag, area in
      block(kind == .statutory ? .notice : .situations, tag, words, smallest, area)
    }
    blocks += tags.map { block(.number, $0, number, numberSize, 0) }
    blocks += further.map { block($0.hasPrefix("Text") ? .textLine : .footerNote, tags[0], $0, smallest, 0) }
    return SheetFacts(
      format: format, kind: kind, widthInches: width, heightInches: height, blocks: blocks, code: code,
      printedAddress: address, carriesCampaign: isCampaigns, checked: checked.flatMap(PartialDate.init))
  }

  private func block(
    _ role: SheetRole, _ tag: LanguageTag, _ text: String, _ size: Double, _ area: Double
  ) -> SheetFacts.Block {
    SheetFacts.Block(
      role: role, language: tag, text: text, size: size, isBold: isBold, contrast: contrast, area: area)
  }
}

/// The national line, and the lines of states as the example content has them.
func directory() -> HotlineDirectory? {
  guard let number = PhoneNumber("+18883737888"), let danger = PhoneNumber("911") else { return nil }
  let national = line("national", number, vanity: nil, nil, nearMisses: ["1-888-373-7880"])
  let lines: [(String, String, String?, Hotline.Relation)] = [
    ("FL", "+18553527233", "1-855-FLA-SAFE", .instead), ("TN", "+18555586484", "1-855-55-TNHTH", .instead),
    ("NM", "+15054383733", "505-GET-FREE", .beside), ("GA", "+18663634842", "1-866-ENDHTGA", .practice),
  ]
  let states = lines.compactMap { code, phone, vanity, relation -> (JurisdictionCode, Hotline)? in
    guard let code = JurisdictionCode(rawValue: code), let phone = PhoneNumber(phone) else { return nil }
    return (code, line(code.rawValue, phone, vanity: vanity, relation))
  }
  return HotlineDirectory(
    national: national, emergency: line("emergency", danger, vanity: nil, nil), lifelines: [],
    stateLines: Dictionary(uniqueKeysWithValues: states))
}

private func line(
  _ id: String, _ phone: PhoneNumber, vanity: String?, _ relation: Hotline.Relation?, nearMisses: [String] = []
) -> Hotline {
  let text = PhoneNumber("233733").map { Hotline.TextChannel(number: $0, keyword: "HELP", languages: []) }
  return Hotline(
    id: id, kind: relation == nil ? .national : .state, name: LocalizedText("The Line", in: .english),
    jurisdiction: nil, relation: relation,
    channels: HotlineChannels(
      phone: phone, vanity: vanity, text: id == "national" ? text : nil, relay: nil, chat: nil, website: nil,
      email: nil),
    hours: nil, when: nil, interpreting: nil, operatedBy: nil, formerNames: [], nearMisses: nearMisses,
    provenance: Provenance(checked: nil, confidence: .high, notes: nil, sources: []))
}

extension LawCheck {
  /// The verdict as a line: `met`, `met, but …`, `not met: …`, `cannot tell: …`.
  var line: String {
    switch verdict {
    case .met: warning.map { "met, but \($0.english)" } ?? "met"
    case .notMet(let reason): "not met: \(reason.english)"
    case .cannotTell(let reason): "cannot tell: \(reason.english)"
    }
  }
}

/// One row: a law, a sheet, a venue, and what a rule says.
struct Verdict: Sendable {
  let rule: LawCheck.Rule
  let line: String
  let checks: [LawCheck]

  init(
    _ rule: LawCheck.Rule, _ line: String, venue: Venue? = nil, law: LawOf = LawOf(),
    sheet change: (inout SheetOf) -> Void = { _ in }
  ) {
    var facts = SheetOf()
    change(&facts)
    self.rule = rule
    self.line = line
    checks =
      if let law = law.law, let hotlines = directory(), let today = CivilDate("2026-11-24") {
        judge(facts.facts, by: law, venue: venue, hotlines: hotlines, today: today)
      } else {
        []
      }
  }

  var found: String { checks.first { $0.rule == rule }?.line ?? "no check" }
}
