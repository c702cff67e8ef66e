import PlacardContent
package import PlacardCore
import PlacardModel
package import PlacardPoster
import PlacardSite

/// Prints the posters that somebody chose, without making the site: a pure function as `buildSite` is.
package func printPosters(
  _ input: BuildInput, choosing choice: PosterChoice, makesPreviews: Bool
) -> Outcome<[JudgedPoster]> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else { return Outcome(nil, loaded.diagnostics.sortedAndUnique()) }
  let fonts = PosterFonts.read(input.templates)
  var found = loaded.diagnostics + fonts.diagnostics + choice.unknownLanguages(for: site)
  guard let fonts = fonts.value else { return Outcome(nil, found.sortedAndUnique()) }
  let press = posterPress(site, fonts: fonts, makesPreviews: makesPreviews)
  let printed = press.print(choice.orders(for: site), for: site)
  found += printed.diagnostics
  return Outcome(printed.value?.map { JudgedPoster($0, in: site, today: input.today) }, found.sortedAndUnique())
}
