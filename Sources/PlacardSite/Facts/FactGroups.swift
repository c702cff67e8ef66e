import PlacardCore
import PlacardModel
import PlacardPoster

extension FactGroup {
  static let hotline = FactGroup(
    name: "hotline", noun: "a hotline",
    facts: [
      Fact(
        "name", "the national hotline's name",
        .text { facts in
          facts.context.site.hotlines.national.name[language: facts.context.language].text
        }),
      Fact("number", "its number", .phone { $0.context.site.hotlines.national.channels.phone }),
      Fact(
        "text_number", "the number to text", .optionalPhone { $0.context.site.hotlines.national.channels.text?.number }),
      Fact(
        "text_keyword", "the word to text", .optionalText { $0.context.site.hotlines.national.channels.text?.keyword }),
      Fact(
        "relay_number", "the number of the relay service",
        .optionalPhone { $0.context.site.hotlines.national.channels.relay?.number }),
      Fact(
        "website", "its own website",
        .optionalText { $0.context.site.hotlines.national.channels.website?.description }),
      Fact(
        "interpreter_languages", "how many languages by interpreter, in words",
        .optionalText { facts in
          facts.context.site.hotlines.national.interpreting?.interpreter?[language: facts.context.language].text
        }),
    ])

  static let campaign = FactGroup(
    name: "campaign", noun: "a campaign",
    facts: [
      Fact(
        "title", "its title",
        .text { facts in
          facts.campaign?.story[language: facts.context.language].value.title.value ?? ""
        }),
      Fact(
        "address", "its page, absolute",
        .text { facts in
          facts.campaign.map { facts.context.addresses.absolute(Route.campaign($0.slug), facts.context.language) } ?? ""
        }),
      Fact(
        "organiser", "who started it",
        .text { facts in
          facts.campaign.map { facts.context.copy($0.facts.organiser).text } ?? ""
        }),
      Fact(
        "started", "when it began",
        .optionalText { facts in
          facts.campaign.map { facts.context.words.date($0.facts.started) }
        }),
      Fact(
        "supporters", "how many signed",
        .optionalText { facts in
          facts.campaign?.facts.supporters.map { facts.context.words.count($0.count) }
        }),
      Fact(
        "supporters_but_one", "how many others signed",
        .optionalText { facts in
          facts.campaign?.facts.supporters.map { facts.context.words.count($0.count - 1) }
        }),
      Fact(
        "supporters_as_of", "the day they were counted",
        .optionalText { facts in
          facts.campaign?.facts.supporters.map { facts.context.words.date($0.asOf) }
        }),
    ])

  static let jurisdiction = FactGroup(
    name: "jurisdiction", noun: "a jurisdiction",
    facts: [
      Fact(
        "name", "the name in the language of the words",
        .text { facts in
          facts.jurisdiction.map { facts.context.name(of: $0) } ?? ""
        }),
      Fact(
        "poster_page", "the page of its posters, absolute",
        .text { facts in
          facts.jurisdiction.map {
            facts.context.addresses.absolute(Route.poster($0, .full), facts.context.language)
          } ?? ""
        }),
      Fact("capital", "its capital", .optionalText { $0.jurisdiction?.geography.capital }),
    ])

  static let ag = FactGroup(
    name: "ag", noun: "an Attorney General",
    facts: [
      Fact("title", "the office's title in the language of the words", .text { $0.officeTitle }),
      Fact("office", "the office's own name", .text { $0.jurisdiction?.office.name ?? "" }),
      Fact("name", "the holder's name", .optionalText { $0.jurisdiction?.holder.name }),
      Fact("salutation", "title and name, or the title alone where the holder isn't firm", .text { $0.salutation }),
      Fact("addressee", "title and name, or the office where the holder isn't firm", .text { $0.addressee }),
      Fact("phone", "the office's number", .optionalPhone { $0.jurisdiction?.office.channels.phone }),
    ])

  static let law = FactGroup(
    name: "law", noun: "a posting law",
    facts: [
      Fact("citation", "where the law stands", .optionalText { $0.law?.history.citations.first }),
      Fact("own_number", "what notices here carry in place of the national number", .optionalPhone { $0.ownNumber }),
      Fact("required", "whether some private venues must post", .boolean { $0.law?.status == .required }),
      Fact("encouraged", "whether posting is asked for, not required", .boolean { $0.law?.status == .encouraged }),
      Fact("agency_only", "whether only public bodies must post", .boolean { $0.law?.status == .agencyOnly }),
      Fact("none_found", "whether no law in force was found", .boolean { $0.law?.status == .noneFound }),
      Fact("unknown", "whether the sources are too thin to say", .boolean { $0.law?.status ?? .unknown == .unknown }),
    ])
}

extension FactGroup {
  /// The line of the place's own that its notices carry.
  static let stateLine = FactGroup(
    name: "state_line", noun: "a state's hotline",
    facts: [
      Fact(
        "name", "the name of the place's own line, where its notices carry one",
        .optionalText { facts in facts.stateLine?.name[language: facts.context.language].text }),
      Fact("number", "the number of that line", .optionalPhone { $0.stateLine?.channels.phone }),
    ])
}

extension Facts {
  /// The place's own line, where the law puts it on notices.
  var stateLine: Hotline? {
    jurisdiction.flatMap { context.site.hotlines.stateLines[$0.code.value] }.flatMap { $0.isOnNotices ? $0 : nil }
  }

  fileprivate var law: PostingLaw? { jurisdiction.flatMap { context.site.laws[$0.code.value] } }

  fileprivate var ownNumber: PhoneNumber? {
    let line = jurisdiction.flatMap { context.site.hotlines.stateLines[$0.code.value] }
    return line?.relation == .instead ? line?.channels.phone : nil
  }

  fileprivate var officeTitle: String {
    context.words.openLabel(jurisdiction?.office.title ?? "", group: "office_title")
  }

  /// The name to write to, where somebody holds the office firmly enough to be named in a letter.
  private var firmName: String? {
    guard let jurisdiction, jurisdiction.isHolderFirm(on: context.today) else { return nil }
    return jurisdiction.holder.name
  }

  /// Title and whole name: which part of a name is the last one is nobody's to guess.
  fileprivate var salutation: String {
    guard let name = firmName else { return officeTitle }
    return "\(officeTitle) \(name)"
  }

  /// Title and name, or the office where the holder isn't firm.
  var addressee: String {
    guard let name = firmName else { return jurisdiction?.office.name ?? "" }
    return "\(officeTitle) \(name)"
  }
}
