import PlacardCore
import PlacardModel

extension Kind where Value == Source {
  static var source: Kind {
    .record(
      "a source",
      .optional("address", .webAddress, "the page; null where its address isn’t known"),
      .optional("seen", .date, "the day it was read"),
      .optional("supports", .list(of: .text), "the fields that it stands behind", otherwise: []),
      .optional("note", .prose, "what to know of it"),
      .optional("collection", .text, "the collection in which a copy of it is"),
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
      .optional("checked", .date, "the day on which somebody last compared the record with its sources"),
      .required("confidence", .confidence, "how far to trust it"),
      .optional("notes", .prose, "what the next editor should know"),
      .required("sources", .list(of: .source), "where it was read"),
      .written,
      make: Provenance.init(checked:confidence:notes:sources:written:))
  }
}

extension Field where Value == LocalizedText {
  /// A name in the site's first language, and its translations.
  static func name(in original: LanguageTag) -> Field {
    .group(
      .required("name", .text, "its name in the site’s first language"),
      .optional("names", .translations, "its name in the site’s other languages", otherwise: [:])
    ) { name, names in
      LocalizedText(name, in: original, translations: names)
    }
  }
}
