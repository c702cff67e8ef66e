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
      "a campaign", .campaignFacts(file: file),
      .required("evidence", .list(of: .evidence), "the figures that the page shows, each with its source"),
      make: CampaignRecord.init(facts:evidence:))
  }
}

extension Field where Value == CampaignFacts {
  fileprivate static func campaignFacts(file: String) -> Field {
    .group(
      .required("status", .located(.word("a campaign status")), "where the campaign stands"),
      .required("organiser", .words, "who runs it"),
      .required("started", .date, "when it began"),
      .optional("opens", .date, "the first day on which people can sign"),
      .optional("closes", .date, "the last day on which people can sign"),
      .required("addressed_to", .addressees, "whose Attorneys General it asks: all, or a list of postal codes"),
      .optional("supporters", .supporters, "how many people signed; null where nobody counts"),
      .optional("image", .located(.text), "the name of a picture in Content/images"),
      .optional("successor", .located(.slug), "the campaign that carries on from this one, by its folder"),
      .optional("original", .list(of: .webAddress), "pages elsewhere where it first stood", otherwise: []),
      .optional("aliases", .aliases, "former addresses on this site, which lead on to it", otherwise: []),
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
    Kind("'all' or a list of postal codes", .either([.word(["all"]), Kind<[JurisdictionCode]>.list(of: .code).shape])) {
      node, reading in
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
      "a count of supporters",
      .required("count", .whole(1...100_000_000), "how many people signed, as its source says"),
      .required("as_of", .date, "the day on which they were counted"),
      .optional("source", .webAddress, "the page that says so"),
      make: Campaign.Supporters.init(count:asOf:source:))
  }
}

extension Kind where Value == Evidence {
  fileprivate static var evidence: Kind {
    .record(
      "a piece of evidence",
      .required("id", Kind<Slug>.slug.map(\.description), "a name for links, such as posting-and-arrests"),
      .required("figure", .localizedText, "the figure as it is printed, such as 27"),
      .required("claim", .localizedText, "what the figure says, as a sentence that goes on from it"),
      .optional("limits", .localizedText, "what it doesn’t show"),
      .required("year", .year, "the year in which the source was published"),
      .required("publisher", .words, "who published it"),
      .required("source", .citation, "where it was read, or a page of this site such as /laws/"),
      make: Evidence.init(id:figure:claim:limits:year:publisher:source:))
  }
}

extension Kind where Value == Citation {
  fileprivate static var citation: Kind {
    .scalar("a web address or a path of this site", .badAddress, example: "https://oag.ca.gov/ or /laws/", .citation) {
      text in
      text.hasPrefix("/") && text.hasSuffix("/") ? .ownPage(text) : WebAddress(text).map { .page($0) }
    }
  }
}

extension Kind where Value == [Located<String>] {
  /// Former addresses on this site, from the root: `/old-story/`.
  static var aliases: Kind {
    .list(
      of: .located(
        .scalar("a former address on this site", .badAddress, example: "/old-story/", .alias) { text in
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
    .record(
      "an action",
      .required("call", .call, "what to say on the phone"),
      .required("letter", .letter, "what to write"),
      make: ActionCopy.init(call:letter:))
  }
}

extension Kind where Value == ActionCopy.Call {
  fileprivate static var call: Kind {
    .record(
      "a call",
      .required("opening", .located(.prose), "who you are and where you live"),
      .required("point", .located(.prose), "what you ask for"),
      .required("close", .located(.prose), "how the call ends"),
      .required("voicemail", .located(.prose), "the same in a few sentences, for a machine"),
      make: ActionCopy.Call.init(opening:point:close:voicemail:))
  }
}

extension Kind where Value == ActionCopy.Letter {
  fileprivate static var letter: Kind {
    .record(
      "a letter",
      .required("subject", .located(.text), "the subject line"),
      .required("body", .located(.prose), "the letter, with placeholders for names"),
      make: ActionCopy.Letter.init(subject:body:))
  }
}
