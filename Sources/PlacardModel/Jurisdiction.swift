package import PlacardCore

/// A state, the District or a territory, with the office that speaks for its law.
package struct Jurisdiction: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case state, district, territory
  }

  /// A place in the tile map of 12 columns by 8 rows, counted from 1 at the top left.
  package struct Tile: Hashable, Sendable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  package struct TimeZone: Hashable, Sendable {
    package let name: String
    package let iana: String

    package init(name: String, iana: String) {
      self.name = name
      self.iana = iana
    }
  }

  package let code: Located<JurisdictionCode>
  package let name: LocalizedText
  package let slug: Located<Slug>
  package let kind: Kind
  package let geography: Geography
  package let spoken: SpokenLanguages
  package let office: Office
  package let holder: Holder
  package let pending: PendingChange?
  package let provenance: Provenance

  package init(
    code: Located<JurisdictionCode>, name: LocalizedText, slug: Located<Slug>, kind: Kind, geography: Geography,
    spoken: SpokenLanguages, office: Office, holder: Holder, pending: PendingChange?, provenance: Provenance
  ) {
    self.code = code
    self.name = name
    self.slug = slug
    self.kind = kind
    self.geography = geography
    self.spoken = spoken
    self.office = office
    self.holder = holder
    self.pending = pending
    self.provenance = provenance
  }
}

/// Neutral facts of a jurisdiction: the Census Bureau's codes and regions, its place on the map.
package struct Geography: Sendable {
  /// FIPS 5-2 code, two digits as written.
  package let fips: String
  package let region: String
  /// Puerto Rico and the Island Areas have none.
  package let division: String?
  package let capital: String?
  package let demonym: String?
  /// Resident population, 2020 census.
  package let population: Int
  package let tile: Jurisdiction.Tile
  /// Largest part of the jurisdiction first.
  package let timeZones: [Jurisdiction.TimeZone]

  package init(
    fips: String, region: String, division: String?, capital: String?, demonym: String?, population: Int,
    tile: Jurisdiction.Tile, timeZones: [Jurisdiction.TimeZone]
  ) {
    self.fips = fips
    self.region = region
    self.division = division
    self.capital = capital
    self.demonym = demonym
    self.population = population
    self.tile = tile
    self.timeZones = timeZones
  }
}

/// The languages most spoken at home other than English, as one survey counted them.
package struct SpokenLanguages: Sendable {
  package struct Speakers: Hashable, Sendable {
    package let name: String
    /// ISO 639; nil where the census group holds several languages.
    package let code: String?
    /// Nil where the survey gives no count.
    package let speakers: Int?
    /// Share of the people, where the survey gives that instead of a count.
    package let percent: Decimal?

    package init(name: String, code: String?, speakers: Int?, percent: Decimal?) {
      self.name = name
      self.code = code
      self.speakers = speakers
      self.percent = percent
    }
  }

  package let measure: String?
  package let survey: String?
  package let year: String?
  package let top: [Speakers]
  package let source: Source?

  package init(measure: String?, survey: String?, year: String?, top: [Speakers], source: Source?) {
    self.measure = measure
    self.survey = survey
    self.year = year
    self.top = top
    self.source = source
  }
}
