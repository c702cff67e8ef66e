/// A class of place that a posting law names.
package enum Venue: String, CaseIterable, Sendable {
  case bars, restaurants, hotels, massage, airports, clinics, casinos, shelters, parks, schools, tattoo
  case privateClubs = "private-clubs"
  case adultEntertainment = "adult-entertainment"
  case railBusStations = "rail-bus-stations"
  case transitVehicles = "transit-vehicles"
  case truckStops = "truck-stops"
  case gasStations = "gas-stations"
  case convenienceStores = "convenience-stores"
  case restAreas = "rest-areas"
  case hospitalEmergency = "hospitals-er"
  case urgentCare = "urgent-care"
  case healthProfessionals = "health-professionals"
  case farmLaborContractors = "farm-labor-contractors"
  case jobRecruiters = "job-recruiters"
  case employmentOffices = "employment-offices"
  case hairNailSalons = "hair-nail-salons"
  case moneyServices = "money-services"
  case shoppingMalls = "shopping-malls"
  case foodProcessing = "food-processing"
  case governmentBuildings = "government-buildings"
  case liquorStores = "liquor-stores"
  case nuisanceProperty = "nuisance-property"
  case allEmployers = "all-employers"
}

/// A place in or at a venue where the notice must hang.
package enum Placement: String, CaseIterable, Sendable {
  case entrance, lobby, conspicuous, outside
  case publicRestroom = "public-restroom"
  case restroomStall = "restroom-stall"
  case guestRoom = "guest-room"
  case dressingRoom = "dressing-room"
  case lactationRoom = "lactation-room"
  case employeeArea = "employee-area"
  case whereNoticesArePosted = "where-notices-are-posted"
}
