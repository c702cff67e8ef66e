package import PlacardCore

/// A petition and everything around it: story, ask, evidence, updates, what to say to an office.
package struct Campaign: Sendable {
  /// Where a petition stands. Only an open one asks anybody to act.
  package enum Status: String, CaseIterable, Sendable {
    case draft, scheduled, open, paused, won, lost, closed
  }

  /// The offices a petition speaks to.
  package enum Addressees: Sendable, Equatable {
    case all
    case some([JurisdictionCode])

    package func contains(_ code: JurisdictionCode) -> Bool {
      switch self {
      case .all: true
      case .some(let codes): codes.contains(code)
      }
    }
  }

  package struct Supporters: Hashable, Sendable {
    /// At least one: a petition without signatures has no count rather than a zero.
    package let count: Int
    package let asOf: PartialDate
    package let source: WebAddress?

    package init(count: Int, asOf: PartialDate, source: WebAddress?) {
      self.count = count
      self.asOf = asOf
      self.source = source
    }
  }

  package let slug: Slug
  package let facts: CampaignFacts
  package let evidence: [Evidence]
  package let story: Translated<Copy>
  package let petition: Translated<Copy>
  package let updates: [Update]
  /// Nil where the campaign gives nobody anything to say, as a closed one.
  package let action: Translated<ActionCopy>?
  /// What the offices themselves may use; nil where the campaign offers them nothing.
  package let toolkit: Translated<ToolkitCopy>?
  package let stateCopy: [JurisdictionCode: Translated<Copy>]

  package init(
    slug: Slug, facts: CampaignFacts, evidence: [Evidence], story: Translated<Copy>, petition: Translated<Copy>,
    updates: [Update], action: Translated<ActionCopy>?, toolkit: Translated<ToolkitCopy>? = nil,
    stateCopy: [JurisdictionCode: Translated<Copy>]
  ) {
    self.slug = slug
    self.facts = facts
    self.evidence = evidence
    self.story = story
    self.petition = petition
    self.updates = updates
    self.action = action
    self.toolkit = toolkit
    self.stateCopy = stateCopy
  }
}

/// What is true of a campaign in every language.
package struct CampaignFacts: Sendable {
  package let file: String
  package let status: Located<Campaign.Status>
  package let organiser: LocalizedText
  package let started: PartialDate
  package let opens: PartialDate?
  package let closes: PartialDate?
  package let addressees: Campaign.Addressees
  package let supporters: Campaign.Supporters?
  package let image: Located<String>?
  /// The campaign that goes on where this one ended.
  package let successor: Located<Slug>?
  package let original: [WebAddress]
  package let aliases: [Located<String>]
  /// The whole file as it is written, with the evidence.
  package let written: WrittenFields

  package init(
    file: String, status: Located<Campaign.Status>, organiser: LocalizedText, started: PartialDate, opens: PartialDate?,
    closes: PartialDate?, addressees: Campaign.Addressees, supporters: Campaign.Supporters?, image: Located<String>?,
    successor: Located<Slug>?, original: [WebAddress], aliases: [Located<String>], written: WrittenFields = .none
  ) {
    self.written = written
    self.file = file
    self.status = status
    self.organiser = organiser
    self.started = started
    self.opens = opens
    self.closes = closes
    self.addressees = addressees
    self.supporters = supporters
    self.image = image
    self.successor = successor
    self.original = original
    self.aliases = aliases
  }
}

/// Where a figure is published: somebody's page, or a page of the site itself.
package enum Citation: Hashable, Sendable {
  case page(WebAddress)
  /// A path from the site's root, without language: `/laws/`.
  case ownPage(String)
}

/// A figure with what it claims, what it doesn't show, and where it comes from.
package struct Evidence: Sendable {
  package let id: String
  package let figure: LocalizedText
  package let claim: LocalizedText
  package let limits: LocalizedText?
  /// The year the source was published.
  package let year: Int
  package let publisher: LocalizedText
  package let source: Citation

  package init(
    id: String, figure: LocalizedText, claim: LocalizedText, limits: LocalizedText?, year: Int,
    publisher: LocalizedText,
    source: Citation
  ) {
    self.id = id
    self.figure = figure
    self.claim = claim
    self.limits = limits
    self.year = year
    self.publisher = publisher
    self.source = source
  }
}

/// News of a campaign. Its slug is its anchor on the campaign's page.
package struct Update: Sendable {
  package let slug: Slug
  package let date: CivilDate
  package let copy: Translated<Copy>

  package init(slug: Slug, date: CivilDate, copy: Translated<Copy>) {
    self.slug = slug
    self.date = date
    self.copy = copy
  }
}

/// What to say to an office, as plain text with placeholders and sections.
package struct ActionCopy: Sendable {
  package struct Call: Sendable {
    package let opening: Located<String>
    package let point: Located<String>
    package let close: Located<String>
    package let voicemail: Located<String>

    package init(
      opening: Located<String>, point: Located<String>, close: Located<String>, voicemail: Located<String>
    ) {
      self.opening = opening
      self.point = point
      self.close = close
      self.voicemail = voicemail
    }
  }

  package struct Letter: Sendable {
    package let subject: Located<String>
    package let body: Located<String>

    package init(subject: Located<String>, body: Located<String>) {
      self.subject = subject
      self.body = body
    }
  }

  package let call: Call
  package let letter: Letter

  package init(call: Call, letter: Letter) {
    self.call = call
    self.letter = letter
  }
}
