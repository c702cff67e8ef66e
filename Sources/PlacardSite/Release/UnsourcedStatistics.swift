import PlacardCore
import PlacardModel

/// A statistic without source and year. Evidence can't be written without either; a count of supporters can be written
/// without a source, and a year can be one that hasn't come.
struct UnsourcedStatistics: ReleaseRule {
  let identifier = DiagnosticIdentifier.unsourcedStatistic
  let topic = "statistics without source and year"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    site.shownCampaigns(on: today).flatMap { supporters(of: $0) + evidence(of: $0, today) }
  }

  private func supporters(of campaign: Campaign) -> [Diagnostic] {
    guard let supporters = campaign.facts.supporters, supporters.source == nil else { return [] }
    return [
      finding(
        at: place("supporters", campaign), "\(supporters.count) supporters of '\(campaign.slug)' have no source",
        suggestion: "write the page that counts them as 'source', or take the count out")
    ]
  }

  private func evidence(of campaign: Campaign, _ today: CivilDate) -> [Diagnostic] {
    campaign.evidence.enumerated().filter { $0.element.year > today.year }.map { index, evidence in
      finding(
        at: place("evidence[\(index)].year", campaign),
        "the source of '\(evidence.id)' is of \(evidence.year), a year that hasn't come")
    }
  }

  private func place(_ path: String, _ campaign: Campaign) -> SourceLocation {
    campaign.facts.written.place(of: path) ?? SourceLocation(file: campaign.facts.file)
  }
}
