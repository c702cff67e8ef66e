import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPoster
import PlacardTestSupport
import Testing

/// A small site in which Kentucky has an invented statute that fixes its notice's words, and the copy has words for those
/// who hang the sheets.
private struct NoticeSite {
  var site = SmallSite()

  init(english: String = Self.english, digest: String = Self.englishDigest) {
    site = site.setting("Content/laws/ky.yaml", Array(Self.law(english, digest).utf8))
    for path in ["Content/posters/en.yaml", "Content/posters/es.yaml"] {
      site = site.setting(path, (site.files[path] ?? []) + Array(Self.staff.utf8))
    }
  }

  static let english = "This is an invented statute.\n\nIf you cannot leave your work, call the number below."
  static let englishDigest = "ff0c91a357b55ded37e4588c64463bf832fb681770619529cf85ace6dc0d2861"

  private static func law(_ english: String, _ digest: String) -> String {
    """
    code: KY
    status: required
    citations: [KY Code 1]
    venues: [hotels]
    public_bodies: []
    placement: {where: [restroom-stall]}
    sheet: {min_size_in: [8.5, 11], min_type_pt: 16}
    formats: []
    alternatives: []
    languages: {required: [en, es]}
    hotlines: [1-888-373-7888, state line 202-555-0155]
    official_sheet: wording-fixed
    content: []
    notice:
      en:
        text: |
    \(english.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }.joined(separator: "\n"))
        sha256: \(digest)
      es:
        text: |
          Esta es una ley inventada.

          Si no puede dejar su trabajo, llame al número de abajo.
        sha256: e520cc13ee834c37f3c8702d30c43aedb04f939581026e65687a7a17c8ab559e
    model_notice: {agency: Labor Department}
    checked: 2026-04
    confidence: high
    sources: [{address: "https://law.example.com/", seen: 2026-04}]

    """
  }

  private static let staff = """
    staff:
      heading: Hang it
      headings: {law: The law, places: Places, check: Monthly, avoid: Avoid, print: Print}
      standing: {extra: "Extra:", notice: Hang the notice first., allowed: Your own will do., unknown: "Ask:"}
      places: {\(Placement.allCases.map { "\($0.rawValue): There." }.joined(separator: ", "))}
      hang: [At eye level.]
      check: [Look.]
      avoid: [Do not film.]
      print_note: Actual size.
      ruler: An inch.

    """

  func input() throws -> BuildInput {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let fonts = try readTree(root: root, folders: ["Templates/fonts"]).value ?? FileTree()
    var templates = site.files.below("Templates")
    for path in fonts.paths where path.hasPrefix("Templates/fonts/NotoSans-") { templates[path] = fonts[path] }
    return BuildInput(
      content: site.files.below("Content"), templates: templates, today: try #require(CivilDate(SmallSite.today)))
  }

  func notices(of code: JurisdictionCode) throws -> Outcome<[JudgedPoster]> {
    var choice = PosterChoice()
    choice.noticesOnly = true
    choice.jurisdictions = [code]
    return printPosters(try input(), choosing: choice, makesPreviews: false)
  }

  func pack(_ code: JurisdictionCode, _ language: LanguageTag = .english) throws -> Outcome<[JudgedPack]> {
    printPacks(
      try input(), [PackOrder(jurisdiction: code, venue: .hotels, language: language, ink: .colour)])
  }
}

@Suite("The law's own notice, and packs")
struct NoticeTests {
  let kentucky: JurisdictionCode
  let california: JurisdictionCode

  init() throws {
    kentucky = try #require(JurisdictionCode(rawValue: "KY"))
    california = try #require(JurisdictionCode(rawValue: "CA"))
  }

  @Test("The statute's words stand verbatim, in type that shrinks to the law's, with its numbers and nothing of ours")
  func notice() throws {
    let printed = try NoticeSite().notices(of: kentucky)
    #expect(printed.diagnostics.map(\.description) == [])
    let judged = try #require(printed.value?.first)
    #expect(judged.poster.path == "place-ky/en-es/statutory-letter")
    let facts = judged.poster.facts
    let words = facts.blocks.filter { $0.role == .notice }.map(\.text)
    #expect(
      words == [
        "This is an invented statute.", "If you cannot leave your work, call the number below.",
        "Esta es una ley inventada.", "Si no puede dejar su trabajo, llame al número de abajo.",
      ])
    #expect(facts.blocks.allSatisfy { $0.size >= 16 / 0.94 - 0.001 })
    #expect(facts.blocks.filter { $0.role == .number }.map(\.text) == ["1-888-373-7888", "202-555-0155"])
    #expect(facts.blocks.allSatisfy { $0.role == .notice || $0.role == .number })
    #expect(facts.printedAddress == nil)
    #expect(!facts.carriesCampaign)
    let failing = judged.judgement?.checks.filter { $0.verdict != .met }.map(\.rule.rawValue)
    #expect(failing == [])
  }

  @Test("Words that don't fit the law's paper in the law's type are told with what they lack")
  func overflow() throws {
    let long = Array(repeating: Self.sentence, count: 60).joined(separator: " ")
    let printed = try NoticeSite(
      english: long, digest: "e2518b3536461785de45bbc50ddaa4be3fcb1cc3aaf56fbd3cce6dced6aa793e"
    ).notices(of: kentucky)
    #expect(printed.value?.isEmpty == true)
    let finding = try #require(printed.diagnostics.first).description
    #expect(finding.hasPrefix("Content/laws/ky.yaml:16:11: error: the format 'letter' in 'en, es' needs "))
    #expect(
      finding.hasSuffix(
        " points more at its smallest type [poster-overflow]; the law's words and its type can't be smaller: "
          + "print a sheet a language, or on larger paper"))
  }

  private static let sentence =
    "You may call at any hour of the day or night, and nobody will ask for your papers or your name."

  @Test("A law whose words aren't kept is told of at its record")
  func notKept() throws {
    let printed = try NoticeSite().notices(of: california)
    #expect(
      printed.diagnostics.map(\.description) == [
        "Content/laws/ca.yaml:1:7: error: the notice of 'CA' can't be printed, because the law's own words aren't "
          + "kept here [missing-field]; keep them under 'notice', from the statute itself; until then, ask an agency "
          + "for it"
      ])
  }

  @Test("A pack begins with the sheet for those who hang the others, then the notice, then sheets for readers")
  func pack() throws {
    let printed = try NoticeSite().pack(kentucky)
    #expect(printed.diagnostics.map(\.description) == [])
    let pack = try #require(printed.value?.first).pack
    #expect(pack.path == "place-ky/en/pack-hotels")
    #expect(pack.sheets.map(\.order.kind).prefix(3) == [.staff, .statutory, .reader])
    #expect(
      pack.sheets.map { "\($0.order.languages.map(\.description).joined(separator: "-")) \($0.order.format.rawValue)" }
        == [
          "en letter", "en-es letter", "en letter", "es letter", "en stall", "es stall", "en card", "es card",
          "en mirror",
        ])
    let staff = try #require(pack.sheets.first).facts.blocks.map(\.text)
    #expect(staff.first == "Hang it")
    #expect(staff.contains("Hang the notice first."))
    #expect(staff.contains("Actual size."))
  }

  @Test("The law's notice comes first in a law's set, and a sheet that fails never stands as met")
  func standing() throws {
    let printed = try #require(try NoticeSite().pack(kentucky).value?.first).pack
    let law = try #require(try NoticeSite().notices(of: kentucky).value?.first?.judgement?.law)
    let hotlines = HotlineDirectory(
      national: try #require(Self.line("+18883737888")), emergency: try #require(Self.line("911")), lifelines: [],
      stateLines: [:])
    let today = try #require(CivilDate(SmallSite.today))
    let set = try #require(
      requiredSet(for: law, venue: .hotels, among: printed.sheets, hotlines: hotlines, today: today))
    #expect(set.requirement.ownSheets == .notice)
    #expect(set.sheets.first?.poster.order.kind == .statutory)
    #expect(set.sheets.first?.standing == .meets)
    #expect(set.answering.map(\.poster.order.kind) == [.statutory])
    #expect(set.sheets.dropFirst().allSatisfy { $0.standing == .fails })
    #expect(!set.sheets.contains { $0.poster.order.kind == .staff })
  }

  private static func line(_ phone: String) -> Hotline? {
    PhoneNumber(phone).map { phone in
      Hotline(
        id: "national", kind: .national, name: LocalizedText("The Line", in: .english), jurisdiction: nil,
        relation: nil,
        channels: HotlineChannels(
          phone: phone, vanity: nil, text: nil, relay: nil, chat: nil, website: nil, email: nil),
        hours: nil, when: nil, interpreting: nil, operatedBy: nil, formerNames: [], nearMisses: [],
        provenance: Provenance(checked: nil, confidence: .high, notes: nil, sources: []))
    }
  }

  @Test("A pack in a language without words for staff says so")
  func withoutStaff() throws {
    var without = NoticeSite()
    without.site = without.site.setting(
      "Content/posters/es.yaml", SmallSite().files["Content/posters/es.yaml"] ?? [])
    let found = try without.pack(kentucky, try #require(LanguageTag("es"))).diagnostics.map(\.description)
    #expect(
      found == [
        "Content/posters/es.yaml: error: a sheet for those who hang the others needs words under 'staff' in 'es' "
          + "[missing-field]"
      ])
  }
}
