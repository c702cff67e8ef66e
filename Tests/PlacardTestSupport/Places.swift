import PlacardModel

extension SmallSite {
  /// An office and a law for each of the 56 jurisdictions, made from its code alone.
  static let places: [String: String] = {
    var files = ["Content/laws/federal.yaml": federalLaw]
    for (index, code) in JurisdictionCode.allCases.sorted().enumerated() {
      files["Content/jurisdictions/\(code.fileStem).yaml"] = jurisdiction(code, index)
      files["Content/laws/\(code.fileStem).yaml"] = law(code, index)
    }
    return files
  }()

  /// Numbers are of the block that is kept free for fiction.
  private static func jurisdiction(_ code: JurisdictionCode, _ index: Int) -> String {
    """
    code: \(code.rawValue)
    name: Place \(code.rawValue)
    names: {es: Lugar \(code.rawValue)}
    slug: place-\(code.fileStem)
    kind: state
    fips: "\(index + 10)"
    region: West
    population_2020: 1000
    tile: {column: \(index % 12 + 1), row: \(index / 12 + 1)}
    time_zones: []
    languages: {top: []}
    office:
      title: Attorney General
      name: Office of \(code.rawValue)
      phone: "+12025550\(index + 100)"
      email: ag@\(code.fileStem).example.com
      address: [1 Main Street, Town]
      selected_by: elected
    holder: {name: Ada \(code.rawValue), status: in office, since: 2023-01-02, term_ends: 2029-01-02}
    checked: 2026-07-28
    confidence: high
    sources:
      - {address: "https://records.example.com/\(code.fileStem)", seen: 2026-07-28}

    """
  }

  private static func law(_ code: JurisdictionCode, _ index: Int) -> String {
    let statuses = PostingLaw.Status.allCases
    let status = statuses[index % statuses.count]
    return """
      code: \(code.rawValue)
      status: \(status.rawValue)
      citations: [\(status == .required ? "\(code.rawValue) Code 1" : "")]
      venues: [\(status == .required ? "hotels" : "")]
      public_bodies: []
      placement: {where: []}
      sheet: {}
      formats: []
      alternatives: []
      languages: {required: []}
      hotlines: []
      content: []
      model_notice: {}
      checked: 2026-04
      confidence: medium
      sources: []

      """
  }

  private static let federalLaw = """
    citation: 1 U.S.C. 1
    who: Some federal places post the number.
    confidence: high
    sources: []

    """
}
