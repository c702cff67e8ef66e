/// The 56 jurisdictions by their postal code (USPS Publication 28): 50 states, the District of Columbia, 5 territories.
///
/// Exhaustive on purpose: a site that leaves one out is reported, not shortened.
package enum JurisdictionCode: String, CaseIterable, Sendable, Comparable {
  case alabama = "AL", alaska = "AK", arizona = "AZ", arkansas = "AR", california = "CA", colorado = "CO"
  case connecticut = "CT", delaware = "DE", florida = "FL", georgia = "GA", hawaii = "HI", idaho = "ID"
  case illinois = "IL", indiana = "IN", iowa = "IA", kansas = "KS", kentucky = "KY", louisiana = "LA"
  case maine = "ME", maryland = "MD", massachusetts = "MA", michigan = "MI", minnesota = "MN", mississippi = "MS"
  case missouri = "MO", montana = "MT", nebraska = "NE", nevada = "NV", newHampshire = "NH", newJersey = "NJ"
  case newMexico = "NM", newYork = "NY", northCarolina = "NC", northDakota = "ND", ohio = "OH", oklahoma = "OK"
  case oregon = "OR", pennsylvania = "PA", rhodeIsland = "RI", southCarolina = "SC", southDakota = "SD"
  case tennessee = "TN", texas = "TX", utah = "UT", vermont = "VT", virginia = "VA", washington = "WA"
  case westVirginia = "WV", wisconsin = "WI", wyoming = "WY", districtOfColumbia = "DC"
  case americanSamoa = "AS", guam = "GU", northernMarianaIslands = "MP", puertoRico = "PR", virginIslands = "VI"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The stem of the jurisdiction's files: `ca` for `Content/jurisdictions/ca.yaml`.
  package var fileStem: String { rawValue.lowercased() }
}
