import PlacardCore
import PlacardModel

extension Kind where Value == Jurisdiction {
  /// `Content/jurisdictions/<code>.yaml`. `original` is the language of its `name`.
  static func jurisdiction(in original: LanguageTag) -> Kind {
    .record(
      "a jurisdiction",
      .required("code", .located(.code), "its postal code, in capitals; the file is named for it"), .name(in: original),
      .required("slug", .located(.slug), "the last part of its page’s address"),
      .required("kind", .word("a kind of jurisdiction"), "state, district or territory"),
      .geography,
      .required("languages", .spokenLanguages, "the languages spoken at home"),
      .required("office", .office, "the office of its chief law officer"),
      .required("holder", .holder, "who holds the office"),
      .optional("pending", .pendingChange, "a known event that can change the holder"),
      .provenance,
      make: Jurisdiction.init(
        code:name:slug:kind:geography:spoken:office:holder:pending:provenance:))
  }
}

extension Field where Value == Geography {
  fileprivate static var geography: Field {
    .group(
      .required("fips", .digits, "its FIPS code, with its zeros"),
      .required("region", .text, "its census region"),
      .optional("division", .text, "its census division"),
      .optional("capital", .text, "its capital"),
      .optional("demonym", .text, "what people from there are called"),
      .required("population_2020", .whole(0...100_000_000), "how many people the 2020 census counted"),
      .required("tile", .tile, "where it stands on the tile map"),
      .required("time_zones", .list(of: .timeZone), "its time zones"),
      make: Geography.init(fips:region:division:capital:demonym:population:tile:timeZones:))
  }
}

extension Kind where Value == Jurisdiction.Tile {
  fileprivate static var tile: Kind {
    .record(
      "a tile",
      .required("column", .whole(1...12), "the column, from the west"),
      .required("row", .whole(1...8), "the row, from the north"),
      make: Jurisdiction.Tile.init(column:row:))
  }
}

extension Kind where Value == Jurisdiction.TimeZone {
  fileprivate static var timeZone: Kind {
    .record(
      "a time zone",
      .required("name", .text, "its usual name"),
      .required("iana", .text, "its name in the IANA database, such as America/New_York"),
      make: Jurisdiction.TimeZone.init(name:iana:))
  }
}

extension Kind where Value == SpokenLanguages {
  fileprivate static var spokenLanguages: Kind {
    .record(
      "the languages spoken",
      .optional("measure", .text, "what the survey counted"),
      .optional("survey", .text, "the survey and its table"),
      .optional("year", .text, "the survey’s year"),
      .required("top", .list(of: .speakers), "the languages with most speakers besides English, most first"),
      .optional("source", .source, "where it was read"),
      make: SpokenLanguages.init(measure:survey:year:top:source:))
  }
}

extension Kind where Value == SpokenLanguages.Speakers {
  fileprivate static var speakers: Kind {
    .record(
      "a language spoken",
      .required("name", .text, "the language’s name in English"),
      .optional("code", .text, "its language tag, such as es"),
      .optional("speakers", .whole(0...100_000_000), "how many people speak it"),
      .optional("percent", .measure, "what share of people speak it"),
      make: SpokenLanguages.Speakers.init(name:code:speakers:percent:))
  }
}
