import PlacardCore
import PlacardModel

extension Kind where Value == Jurisdiction {
  /// `Content/jurisdictions/<code>.yaml`. `original` is the language of its `name`.
  static func jurisdiction(in original: LanguageTag) -> Kind {
    .record(
      "a jurisdiction", .required("code", .located(.code)), .name(in: original), .required("slug", .located(.slug)),
      .required("kind", .word("a kind of jurisdiction")), .geography, .required("languages", .spokenLanguages),
      .required("office", .office), .required("holder", .holder), .optional("pending", .pendingChange), .provenance,
      make: Jurisdiction.init(
        code:name:slug:kind:geography:spoken:office:holder:pending:provenance:))
  }
}

extension Field where Value == Geography {
  fileprivate static var geography: Field {
    .group(
      .required("fips", .digits), .required("region", .text), .optional("division", .text),
      .optional("capital", .text), .optional("demonym", .text), .required("population_2020", .whole(0...100_000_000)),
      .required("tile", .tile), .required("time_zones", .list(of: .timeZone)),
      make: Geography.init(fips:region:division:capital:demonym:population:tile:timeZones:))
  }
}

extension Kind where Value == Jurisdiction.Tile {
  fileprivate static var tile: Kind {
    .record(
      "a tile", .required("column", .whole(1...12)), .required("row", .whole(1...8)),
      make: Jurisdiction.Tile.init(column:row:))
  }
}

extension Kind where Value == Jurisdiction.TimeZone {
  fileprivate static var timeZone: Kind {
    .record(
      "a time zone", .required("name", .text), .required("iana", .text), make: Jurisdiction.TimeZone.init(name:iana:))
  }
}

extension Kind where Value == SpokenLanguages {
  fileprivate static var spokenLanguages: Kind {
    .record(
      "the languages spoken", .optional("measure", .text), .optional("survey", .text), .optional("year", .text),
      .required("top", .list(of: .speakers)), .optional("source", .source),
      make: SpokenLanguages.init(measure:survey:year:top:source:))
  }
}

extension Kind where Value == SpokenLanguages.Speakers {
  fileprivate static var speakers: Kind {
    .record(
      "a language spoken", .required("name", .text), .optional("code", .text),
      .optional("speakers", .whole(0...100_000_000)), .optional("percent", .measure),
      make: SpokenLanguages.Speakers.init(name:code:speakers:percent:))
  }
}
