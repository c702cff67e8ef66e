import PlacardCore
import PlacardModel

extension Kind where Value == Hotline {
  /// `Content/hotlines/<id>.yaml`. `original` is the language of its `name`.
  static func hotline(id: String, in original: LanguageTag) -> Kind {
    .record(
      "a hotline",
      .required("kind", .word("a kind of hotline"), "whose line it is"), .name(in: original),
      .standing, .hotlineChannels,
      .optional("hours", .localizedText, "when it answers"),
      .optional("when", .localizedText, "when to call it, as a sentence to the reader"),
      .optional("languages", .interpreting, "the languages it speaks"),
      .optional("operator", .operator, "who runs it"),
      .required("former_names", .list(of: .text), "names it had before"),
      .required("near_misses", .list(of: .text), "numbers that are easily mistaken for it"),
      .provenance
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
      .optional("jurisdiction", .located(.code), "the state whose line it is, by postal code"),
      .optional("relation", .word("a relation to the national number"), "how it stands to the national number"),
      make: Standing.init(jurisdiction:relation:))
  }
}

extension Field where Value == HotlineChannels {
  fileprivate static var hotlineChannels: Field {
    .group(
      .required("phone", .phone, "the number to call"),
      .optional("vanity", .text, "the number in letters"),
      .optional("text", .textChannel, "how to text it"),
      .optional("tty", .relay, "the number for relay services"),
      .optional("chat", .webAddress, "the page with its chat"),
      .optional("website", .webAddress, "its own site"),
      .optional("email", .email, "its mailbox"),
      make: HotlineChannels.init(phone:vanity:text:relay:chat:website:email:))
  }
}

extension Kind where Value == Hotline.TextChannel {
  fileprivate static var textChannel: Kind {
    .record(
      "a text line",
      .required("number", .phone, "the number"),
      .optional("keyword", .text, "the word to text to it"),
      .optional("languages", .list(of: .language), "the languages in which it answers texts", otherwise: []),
      make: Hotline.TextChannel.init(number:keyword:languages:))
  }
}

extension Kind where Value == Hotline.Relay {
  fileprivate static var relay: Kind {
    .record(
      "a relay number",
      .required("number", .phone, "the number"),
      .optional("how", .localizedText, "how to use it"),
      make: Hotline.Relay.init(number:how:))
  }
}

extension Kind where Value == Hotline.Interpreting {
  fileprivate static var interpreting: Kind {
    .record(
      "a hotline's languages",
      .optional("live", .list(of: .language), "languages that its own people speak", otherwise: []),
      .optional("interpreter", .localizedText, "what it says of interpreters, in words"),
      .optional(
        "interpreter_channels", .list(of: .text), "ways of contact for which there are interpreters", otherwise: []),
      make: Hotline.Interpreting.init(live:interpreter:interpreterChannels:))
  }
}

extension Kind where Value == Hotline.Operator {
  fileprivate static var `operator`: Kind {
    .record(
      "an operator",
      .required("name", .text, "its name"),
      .optional("since", .date, "since when"),
      make: Hotline.Operator.init(name:since:))
  }
}
