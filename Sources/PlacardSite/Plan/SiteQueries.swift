package import PlacardCore
package import PlacardModel

extension Site {
  /// The campaigns that are shown on a day. Open ones come first, then the newest.
  package func shownCampaigns(on today: CivilDate) -> [Campaign] {
    campaigns.filter { shows($0, on: today) }.sorted { left, right in
      let ranks = [left, right].map { $0.status(on: today) == .open ? 0 : 1 }
      guard ranks[0] == ranks[1] else { return ranks[0] < ranks[1] }
      return (right.facts.started.firstDay, left.slug) < (left.facts.started.firstDay, right.slug)
    }
  }

  /// Whether a campaign is shown on a day. The public sees no drafts, and nothing scheduled for later.
  func shows(_ campaign: Campaign, on today: CivilDate) -> Bool {
    audience == .editors || ![.draft, .scheduled].contains(campaign.status(on: today))
  }

  /// The campaign whose words state pages give to readers: the first open one that speaks to the office.
  func openCampaign(for code: JurisdictionCode, on today: CivilDate) -> Campaign? {
    shownCampaigns(on: today).first {
      $0.status(on: today) == .open && $0.action != nil && $0.facts.addressees.contains(code)
    }
  }

  /// The campaign whose toolkit an office's page gives: an open one before one that has ended, whose page stays.
  func toolkitCampaign(for code: JurisdictionCode, on today: CivilDate) -> Campaign? {
    shownCampaigns(on: today).first { $0.toolkit != nil && $0.facts.addressees.contains(code) }
  }
}

extension PostingLaw {
  /// Whether there is a law whose venues can be told. What thin sources name is shown on the place's own page only, where
  /// it can be said how thin they are.
  var hasKnownDuty: Bool { ![.unknown, .noneFound].contains(status) }
}

extension Campaign {
  /// Where the petition stands on a day: a scheduled one opens, and an open one closes, when its day has come.
  package func status(on today: CivilDate) -> Campaign.Status {
    let written = facts.status.value
    if let closes = facts.closes, written == .open || written == .scheduled, closes.lastDay < today { return .closed }
    if written == .scheduled, let opens = facts.opens, opens.lastDay <= today { return .open }
    return written
  }

  /// The newest date of what the campaign's page shows.
  package var updated: PartialDate? {
    newest([facts.started, facts.supporters?.asOf] + updates.map { PartialDate($0.date) })
  }
}

extension String {
  /// The text for sorting names as readers expect: without case, and with Latin letters' marks taken off.
  var sortKey: String {
    let folding: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n"]
    return String(lowercased().map { folding[$0] ?? $0 })
  }
}
