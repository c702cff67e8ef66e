import PlacardCore
import PlacardModel

extension Kind where Value == Source {
  static var source: Kind {
    .record(
      "a source", .optional("address", .webAddress), .optional("seen", .date),
      .optional("supports", .list(of: .text), otherwise: []), .optional("note", .text), .optional("collection", .text),
      make: Source.init(address:seen:supports:note:collection:))
  }
}

extension Kind where Value == Confidence {
  static var confidence: Kind { .word("a confidence") }
}

extension Field where Value == Provenance {
  /// The fields that stand behind every record of facts.
  static var provenance: Field {
    .group(
      .optional("checked", .date), .required("confidence", .confidence), .optional("notes", .text),
      .required("sources", .list(of: .source)), .written,
      make: Provenance.init(checked:confidence:notes:sources:written:))
  }
}

extension Field where Value == LocalizedText {
  /// A name in the site's first language, and its translations.
  static func name(in original: LanguageTag) -> Field {
    .group(.required("name", .text), .optional("names", .translations, otherwise: [:])) { name, names in
      LocalizedText(name, in: original, translations: names)
    }
  }
}
