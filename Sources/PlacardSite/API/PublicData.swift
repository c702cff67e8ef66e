package import PlacardCore
import PlacardModel

extension SiteWriting {
  /// The data of the site for other programs, each file with its JSON Schema beside it.
  func publicData() -> [(String, [UInt8])] {
    let language = site.settings.defaultLanguage
    let jurisdictions = site.jurisdictions.sorted { $0.key < $1.key }.map(\.value)
    let laws = site.laws.sorted { $0.key < $1.key }.map(\.value)
    return file("jurisdictions", jurisdictionResource(in: language), jurisdictions)
      + file("laws", lawResource(), laws)
      + file("hotline", hotlineResource(in: language), site.hotlines.all)
      + file("campaigns", campaignResource(in: language), listedCampaigns)
  }

  private func file<Record>(
    _ name: String, _ resource: Resource<Record>, _ records: [Record]
  ) -> [(String, [UInt8])] {
    let schema = PublicSchema(name: name, record: resource.type)
    let address = addresses.base + schema.path
    let data = JSON.object([
      ("$schema", .string(address)), ("licence", .string(site.settings.licences.facts)),
      (name, .array(records.map(resource.value))),
    ])
    return [("api/v1/\(name).json", data.bytes), (schema.path, schema.document(at: address).bytes)]
  }

  private var listedCampaigns: [ListedCampaign] {
    let language = site.settings.defaultLanguage
    return site.shownCampaigns(on: today).map { campaign in
      ListedCampaign(
        campaign: campaign, address: addresses.absolute(Route.campaign(campaign.slug), language),
        status: campaign.status(on: today))
    }
  }
}

/// The form of one file of the public data.
package struct PublicSchema: Sendable {
  /// As the file and its list of records are called: `laws`.
  package let name: String
  let record: JSONType

  /// The form of every file there is.
  package static let all = [
    PublicSchema(name: "jurisdictions", record: jurisdictionResource(in: .english).type),
    PublicSchema(name: "laws", record: lawResource().type),
    PublicSchema(name: "hotline", record: hotlineResource(in: .english).type),
    PublicSchema(name: "campaigns", record: campaignResource(in: .english).type),
  ]

  /// Where the schema stands on a site.
  package var path: String { "api/v1/\(name).schema.json" }

  /// The schema as JSON Schema, draft 2020-12; `address` is its own, where it has one.
  package func document(at address: String? = nil) -> JSON {
    let whole = JSONType.members([
      ("$schema", .address, "this file's schema"), ("licence", .string, "an SPDX licence name"),
      (name, .array(record), "the records"),
    ])
    let identity = address.map { [("$id", JSON.string($0))] } ?? []
    return .object([("$schema", .string("https://json-schema.org/draft/2020-12/schema"))] + identity + whole)
  }
}
