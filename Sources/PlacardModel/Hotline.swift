package import PlacardCore

/// A line to call: the national hotline, a state's own, or another lifeline.
package struct Hotline: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case national, state, lifeline, emergency
  }

  /// How a state's line stands to the national number on that state's notices.
  package enum Relation: String, CaseIterable, Sendable {
    /// The law names it instead of the national number.
    case instead
    /// Printed beside the national number.
    case beside
    /// Printed on posters that nobody must hang.
    case voluntary
    /// Run by the state; which number its notices print today isn't known.
    case practice = "in practice"
  }

  package struct TextChannel: Equatable, Sendable {
    package let number: PhoneNumber
    package let keyword: String?
    package let languages: [LanguageTag]

    package init(number: PhoneNumber, keyword: String?, languages: [LanguageTag]) {
      self.number = number
      self.keyword = keyword
      self.languages = languages
    }
  }

  /// How people who are deaf, hard of hearing or speech disabled call.
  package struct Relay: Equatable, Sendable {
    package let number: PhoneNumber
    package let how: LocalizedText?

    package init(number: PhoneNumber, how: LocalizedText?) {
      self.number = number
      self.how = how
    }
  }

  package struct Interpreting: Equatable, Sendable {
    package let live: [LanguageTag]
    /// In words, such as `more than 200 languages`.
    package let interpreter: LocalizedText?
    package let interpreterChannels: [String]

    package init(live: [LanguageTag], interpreter: LocalizedText?, interpreterChannels: [String]) {
      self.live = live
      self.interpreter = interpreter
      self.interpreterChannels = interpreterChannels
    }
  }

  package struct Operator: Equatable, Sendable {
    package let name: String
    package let since: PartialDate?

    package init(name: String, since: PartialDate?) {
      self.name = name
      self.since = since
    }
  }

  /// The stem of its file: `national`, `fl`, `988`.
  package let id: String
  package let kind: Kind
  package let name: LocalizedText
  package let jurisdiction: Located<JurisdictionCode>?
  package let relation: Relation?
  package let channels: HotlineChannels
  package let hours: LocalizedText?
  package let when: LocalizedText?
  package let interpreting: Interpreting?
  package let operatedBy: Operator?
  package let formerNames: [String]
  /// Numbers that look like it and must never be printed, as digits.
  package let nearMisses: [String]
  package let provenance: Provenance

  package init(
    id: String, kind: Kind, name: LocalizedText, jurisdiction: Located<JurisdictionCode>?, relation: Relation?,
    channels: HotlineChannels, hours: LocalizedText?, when: LocalizedText?, interpreting: Interpreting?,
    operatedBy: Operator?, formerNames: [String], nearMisses: [String], provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.jurisdiction = jurisdiction
    self.relation = relation
    self.channels = channels
    self.hours = hours
    self.when = when
    self.interpreting = interpreting
    self.operatedBy = operatedBy
    self.formerNames = formerNames
    self.nearMisses = nearMisses
    self.provenance = provenance
  }
}

extension Hotline {
  /// Whether the state's law puts the number on its notices, so that a sheet which hangs there may carry it too.
  package var isOnNotices: Bool { relation == .instead || relation == .beside }
}

/// The ways to reach a hotline. Nil means that none was confirmed.
package struct HotlineChannels: Equatable, Sendable {
  package let phone: PhoneNumber
  /// The number spelt with letters, such as `1-855-FLA-SAFE`; never printed without the digits.
  package let vanity: String?
  package let text: Hotline.TextChannel?
  package let relay: Hotline.Relay?
  package let chat: WebAddress?
  package let website: WebAddress?
  package let email: EmailAddress?

  package init(
    phone: PhoneNumber, vanity: String?, text: Hotline.TextChannel?, relay: Hotline.Relay?, chat: WebAddress?,
    website: WebAddress?, email: EmailAddress?
  ) {
    self.phone = phone
    self.vanity = vanity
    self.text = text
    self.relay = relay
    self.chat = chat
    self.website = website
    self.email = email
  }
}
