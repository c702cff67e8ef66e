import PlacardCore
import PlacardModel

/// `Content/campaigns/<slug>/campaign.yaml`: what is true of a campaign in every language.
struct CampaignRecord: Sendable {
  let facts: CampaignFacts
  let evidence: [Evidence]
}

extension Kind where Value == CampaignRecord {
  static func campaign(file: String) -> Kind {
    .record(
      "a campaign", .campaignFacts(file: file), .required("evidence", .list(of: .evidence)),
      make: CampaignRecord.init(facts:evidence:))
  }
}

extension Field where Value == CampaignFacts {
  fileprivate static func campaignFacts(file: String) -> Field {
    .group(
      .required("status", .located(.word("a campaign status"))), .required("organiser", .words),
      .required("started", .date), .optional("opens", .date), .optional("closes", .date),
      .required("addressed_to", .addressees), .optional("supporters", .supporters),
      .optional("image", .located(.text)), .optional("successor", .located(.slug)),
      .optional("original", .list(of: .webAddress), otherwise: []), .optional("aliases", .aliases, otherwise: []),
      .written
    ) {
      status, organiser, started, opens, closes, addressees, supporters, image, successor, original, aliases,
      written in
      CampaignFacts(
        file: file, status: status, organiser: organiser, started: started, opens: opens, closes: closes,
        addressees: addressees, supporters: supporters, image: image, successor: successor, original: original,
        aliases: aliases, written: written)
    }
  }
}

extension Kind where Value == Campaign.Addressees {
  /// `all`, or a list of postal codes.
  fileprivate static var addressees: Kind {
    Kind("'all' or a list of postal codes") { node, reading in
      if case .scalar("all", _) = node.content { return .all }
      guard case .sequence = node.content else {
        reading.report(.wrongKind, at: node.location, "'all' or a list of postal codes belongs here, such as [CA, OH]")
        return nil
      }
      return Kind<[JurisdictionCode]>.list(of: .code).read(node, &reading).map { .some($0) }
    }
  }
}

extension Kind where Value == Campaign.Supporters {
  fileprivate static var supporters: Kind {
    .record(
      "a count of supporters", .required("count", .whole(1...100_000_000)), .required("as_of", .date),
      .optional("source", .webAddress), make: Campaign.Supporters.init(count:asOf:source:))
  }
}

extension Kind where Value == Evidence {
  fileprivate static var evidence: Kind {
    .record(
      "a piece of evidence", .required("id", Kind<Slug>.slug.map(\.description)), .required("figure", .localizedText),
      .required("claim", .localizedText), .optional("limits", .localizedText), .required("year", .year),
      .required("publisher", .words), .required("source", .citation),
      make: Evidence.init(id:figure:claim:limits:year:publisher:source:))
  }
}

extension Kind where Value == Citation {
  fileprivate static var citation: Kind {
    .scalar("a web address or a path of this site", .badAddress, example: "https://oag.ca.gov/ or /laws/") { text in
      text.hasPrefix("/") && text.hasSuffix("/") ? .ownPage(text) : WebAddress(text).map { .page($0) }
    }
  }
}

extension Kind where Value == [Located<String>] {
  /// Former addresses on this site, from the root: `/old-story/`.
  static var aliases: Kind {
    .list(
      of: .located(
        .scalar("a former address on this site", .badAddress, example: "/old-story/") { text in
          let parts = text.split(separator: "/")
          let isPath = text.hasPrefix("/") && text.hasSuffix("/") && !parts.isEmpty
          return isPath && parts.allSatisfy { Slug(String($0)) != nil } && "/\(parts.joined(separator: "/"))/" == text
            ? text : nil
        }))
  }
}

extension Kind where Value == ActionCopy {
  /// `action.yaml`: what to say and what to write to an office.
  static var actionCopy: Kind {
    .record("an action", .required("call", .call), .required("letter", .letter), make: ActionCopy.init(call:letter:))
  }
}

extension Kind where Value == ActionCopy.Call {
  fileprivate static var call: Kind {
    .record(
      "a call", .required("opening", .located(.text)), .required("point", .located(.text)),
      .required("close", .located(.text)), .required("voicemail", .located(.text)),
      make: ActionCopy.Call.init(opening:point:close:voicemail:))
  }
}

extension Kind where Value == ActionCopy.Letter {
  fileprivate static var letter: Kind {
    .record(
      "a letter", .required("subject", .located(.text)), .required("body", .located(.text)),
      make: ActionCopy.Letter.init(subject:body:))
  }
}
