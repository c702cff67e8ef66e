import PlacardCore
import PlacardModel

extension SiteWriting {
  /// The data of the site for other programs, each file with its JSON Schema beside it.
  func publicData() -> [(String, [UInt8])] {
    let jurisdictions = site.jurisdictions.sorted { $0.key < $1.key }.map(\.value)
    let laws = site.laws.sorted { $0.key < $1.key }.map(\.value)
    return file("jurisdictions", jurisdictionResource(site), jurisdictions)
      + file("laws", lawResource(), laws)
      + file("hotline", hotlineResource(site), site.hotlines.all)
      + file("campaigns", campaignResource, site.shownCampaigns(on: today))
  }

  private func file<Record>(
    _ name: String, _ resource: Resource<Record>, _ records: [Record]
  ) -> [(String, [UInt8])] {
    let schemaName = "api/v1/\(name).schema.json"
    let data = JSON.object([
      ("$schema", .string(addresses.base + schemaName)),
      ("licence", .string(site.settings.licences.facts)),
      (name, .array(records.map(resource.value))),
    ])
    let whole = JSONType.object([
      ("$schema", .address, "this file's schema"), ("licence", .string, "an SPDX licence name"),
      (name, .array(resource.type), "the records"),
    ])
    return [("api/v1/\(name).json", data.bytes), (schemaName, schema(of: whole, at: schemaName).bytes)]
  }

  private func schema(of type: JSONType, at path: String) -> JSON {
    guard case .object(let parts) = type.schema else { return .null }
    let head: [(String, JSON)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string(addresses.base + path)),
    ]
    return .object(head + parts)
  }

  private var campaignResource: Resource<Campaign> {
    let language = site.settings.defaultLanguage
    let (addresses, today) = (addresses, today)
    return Resource([
      .init("slug", .string, "the last part of its page's address") { .string($0.slug.description) },
      .init("title", .string, "its title") { .string($0.story[language: language].value.title.value) },
      .init("address", .address, "its page") { .string(addresses.absolute(Route.campaign($0.slug), language)) },
      .init("status", .word(Campaign.Status.allCases.map(\.rawValue)), "where it stands") {
        .string($0.status(on: today).rawValue)
      },
      .init("organiser", .string, "who started it") { .string($0.facts.organiser[language: language].text) },
      .init("started", .date, "when it began") { .string($0.facts.started.description) },
      .init("supporters", .nullable(.integer), "how many signed") {
        $0.facts.supporters.map { .integer($0.count) } ?? .null
      },
      .init("supporters_as_of", .nullable(.date), "the day they were counted") {
        .optional($0.facts.supporters?.asOf.description)
      },
    ])
  }
}
