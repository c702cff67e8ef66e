import PlacardCore
import PlacardModel

extension Kind where Value == Hotline {
  /// `Content/hotlines/<id>.yaml`. `original` is the language of its `name`.
  static func hotline(id: String, in original: LanguageTag) -> Kind {
    .record(
      "a hotline", .required("kind", .word("a kind of hotline")), .name(in: original), .standing, .hotlineChannels,
      .optional("hours", .localizedText), .optional("when", .localizedText), .optional("languages", .interpreting),
      .optional("operator", .operator), .required("former_names", .list(of: .text)),
      .required("near_misses", .list(of: .text)), .provenance
    ) { kind, name, standing, channels, hours, when, interpreting, operatedBy, formerNames, nearMisses, provenance in
      Hotline(
        id: id, kind: kind, name: name, jurisdiction: standing.jurisdiction, relation: standing.relation,
        channels: channels, hours: hours, when: when, interpreting: interpreting, operatedBy: operatedBy,
        formerNames: formerNames, nearMisses: nearMisses, provenance: provenance)
    }
  }
}

/// Whose line a state's hotline is, before it becomes part of the hotline.
private struct Standing: Sendable {
  let jurisdiction: Located<JurisdictionCode>?
  let relation: Hotline.Relation?
}

extension Field where Value == Standing {
  fileprivate static var standing: Field {
    .group(
      .optional("jurisdiction", .located(.code)), .optional("relation", .word("a relation to the national number")),
      make: Standing.init(jurisdiction:relation:))
  }
}

extension Field where Value == HotlineChannels {
  fileprivate static var hotlineChannels: Field {
    .group(
      .required("phone", .phone), .optional("vanity", .text), .optional("text", .textChannel),
      .optional("tty", .relay), .optional("chat", .webAddress), .optional("website", .webAddress),
      .optional("email", .email), make: HotlineChannels.init(phone:vanity:text:relay:chat:website:email:))
  }
}

extension Kind where Value == Hotline.TextChannel {
  fileprivate static var textChannel: Kind {
    .record(
      "a text line", .required("number", .phone), .optional("keyword", .text),
      .optional("languages", .list(of: .language), otherwise: []),
      make: Hotline.TextChannel.init(number:keyword:languages:))
  }
}

extension Kind where Value == Hotline.Relay {
  fileprivate static var relay: Kind {
    .record(
      "a relay number", .required("number", .phone), .optional("how", .localizedText),
      make: Hotline.Relay.init(number:how:))
  }
}

extension Kind where Value == Hotline.Interpreting {
  fileprivate static var interpreting: Kind {
    .record(
      "a hotline's languages", .optional("live", .list(of: .language), otherwise: []),
      .optional("interpreter", .localizedText), .optional("interpreter_channels", .list(of: .text), otherwise: []),
      make: Hotline.Interpreting.init(live:interpreter:interpreterChannels:))
  }
}

extension Kind where Value == Hotline.Operator {
  fileprivate static var `operator`: Kind {
    .record(
      "an operator", .required("name", .text), .optional("since", .date), make: Hotline.Operator.init(name:since:))
  }
}
