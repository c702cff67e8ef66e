import PlacardContent
package import PlacardCore
package import PlacardModel
package import PlacardSite

/// A site as its content says it, with the pages that it would have; nothing is rendered or printed.
package struct ReadSite: Sendable {
  package let site: Site
  package let plan: SitePlan
  package let today: CivilDate
}

/// Reads a site for somebody who asks about its facts. What is wrong with the content is reported; templates aren't read.
package func readSite(_ input: BuildInput) -> Outcome<ReadSite> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else { return Outcome(nil, loaded.diagnostics.sortedAndUnique()) }
  let planned = planSite(site, today: input.today)
  return Outcome(
    planned.value.map { ReadSite(site: site, plan: $0, today: input.today) },
    (loaded.diagnostics + planned.diagnostics).sortedAndUnique())
}
