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
  var found =
    loaded.diagnostics + fonts.diagnostics + choice.unknownLanguages(for: site) + choice.missingNotices(for: site)
  guard let fonts = fonts.value else { return Outcome(nil, found.sortedAndUnique()) }
  let press = posterPress(site, fonts: fonts, makesPreviews: makesPreviews)
  let printed = press.print(choice.orders(for: site), for: site)
  found += printed.diagnostics
  return Outcome(printed.value?.map { JudgedPoster($0, in: site, today: input.today) }, found.sortedAndUnique())
}

/// Prints everything that some kinds of venue need, a file each, without making the site.
package func printPacks(_ input: BuildInput, _ orders: [PackOrder]) -> Outcome<[JudgedPack]> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else { return Outcome(nil, loaded.diagnostics.sortedAndUnique()) }
  let fonts = PosterFonts.read(input.templates)
  var languages = PosterChoice()
  languages.languages = orders.map(\.language)
  var found = loaded.diagnostics + fonts.diagnostics + languages.unknownLanguages(for: site)
  guard let fonts = fonts.value else { return Outcome(nil, found.sortedAndUnique()) }
  let press = posterPress(site, fonts: fonts, makesPreviews: false)
  let printed = orders.map { press.print($0, for: site) }
  found += printed.flatMap(\.diagnostics)
  let packs = printed.compactMap(\.value).map { pack in
    JudgedPack(pack: pack, sheets: pack.sheets.map { JudgedPoster($0, in: site, today: input.today) })
  }
  return Outcome(packs, found.sortedAndUnique())
}

/// A printed pack, and what its place's law says to each of its sheets.
package struct JudgedPack: Sendable {
  package let pack: PrintedPack
  package let sheets: [JudgedPoster]
}
