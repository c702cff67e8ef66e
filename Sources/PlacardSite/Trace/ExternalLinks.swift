package import PlacardCore
import PlacardMarkdown
package import PlacardModel

/// An address elsewhere, and every place that names it.
package struct ExternalLink: Sendable, Equatable {
  /// What breaks worst when it breaks.
  package enum Weight: Int, Sendable, Comparable {
    /// Where a reader is sent who wants to reach an office or a hotline.
    case office
    /// What stands behind a fact.
    case source
    case other

    package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  package let address: String
  package let weight: Weight
  package let uses: [SourceLocation]
}

/// The addresses of other hosts that a site names in records, copy and templates: offices and hotlines first, then sources,
/// each address once.
package func externalLinks(of site: Site, templates: FileTree) -> [ExternalLink] {
  let own = site.settings.baseAddress.host
  var found: [String: (weight: ExternalLink.Weight, uses: Set<SourceLocation>)] = [:]
  for mention in site.mentions + mentions(in: templates) {
    guard let address = WebAddress(mention.address), address.host != own else { continue }
    let known = found[mention.address] ?? (mention.weight, [])
    found[mention.address] = (min(known.weight, mention.weight), known.uses.union([mention.location]))
  }
  return found.map { ExternalLink(address: $0.key, weight: $0.value.weight, uses: $0.value.uses.sorted()) }
    .sorted { ($0.weight.rawValue, $0.address) < ($1.weight.rawValue, $1.address) }
}

private struct Mention {
  let address: String
  let weight: ExternalLink.Weight
  let location: SourceLocation
}

extension Site {
  fileprivate var mentions: [Mention] {
    let exit = settings.exit.address
    let written = records.flatMap(\.fields).compactMap { Mention($0) }
    let links = copies.flatMap(\.body.links).map { Mention(address: $0.value, weight: .other, location: $0.location) }
    return written + links + [Mention(address: exit.value.description, weight: .other, location: exit.location)]
  }

  private var records: [WrittenFields] {
    jurisdictions.values.map(\.provenance.written) + laws.values.map(\.provenance.written)
      + [federalLaw.provenance.written] + hotlines.all.map(\.provenance.written) + campaigns.map(\.facts.written)
      + pictures.values.map(\.written)
  }

  private var copies: [Copy] {
    let ofCampaigns = campaigns.flatMap { campaign in
      [campaign.story, campaign.petition] + campaign.updates.map(\.copy) + Array(campaign.stateCopy.values)
    }
    return (Array(pages.values) + ofCampaigns).flatMap(\.all)
  }
}

extension Mention {
  /// Nil where the field holds no address.
  fileprivate init?(_ field: WrittenFields.Field) {
    guard let value = field.value, value.hasPrefix("https://") || value.hasPrefix("http://") else { return nil }
    let name = field.path.split(separator: ".").last ?? ""
    address = value
    location = field.location
    weight = ["website", "chat"].contains(name) ? .office : field.path.hasPrefix("sources[") ? .source : .other
  }
}

/// The whole addresses that templates lead to themselves.
private func mentions(in templates: FileTree) -> [Mention] {
  templates.paths.filter { $0.hasSuffix(".html") }.flatMap { path in
    (templates.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      number, line in
      line.matches(of: #/href="(?<address>https?:\/\/[^"{]+)"/#).map { match in
        Mention(
          address: String(match.output.address), weight: .other, location: SourceLocation(file: path, line: number + 1))
      }
    }
  }
}
