import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The type sizes that the printed sheets came out with, as one stylesheet for the pages that show the same sheets. It is a
/// file, because pages allow no style of their own.
struct FittedSizes: Sendable {
  /// Nil where no sheet was printed that a page shows.
  let stylesheet: Asset?
  /// The class of each distinct set of sizes.
  private let classes: [PosterSizes: String]

  init(_ sizes: [PosterSizes], prefix: String) {
    let distinct = Set(sizes).sorted { $0.declarations < $1.declarations }
    classes = Dictionary(
      uniqueKeysWithValues: distinct.enumerated().map { ($0.element, "poster-fit-\($0.offset + 1)") })
    let rules = distinct.enumerated().map { ".poster-fit-\($0.offset + 1){\($0.element.declarations)}\n" }
    stylesheet =
      rules.isEmpty
      ? nil : Asset(name: "poster-fit.css", bytes: Array(rules.joined().utf8), folder: "assets", prefix: prefix)
  }

  func name(of sizes: PosterSizes?) -> String? { sizes.flatMap { classes[$0] } }
}

extension PosterFiles {
  /// The sizes of the printed sheet that a poster's page shows; nil where it wasn't printed.
  func sizes(_ code: JurisdictionCode, _ variant: PosterVariant, _ language: LanguageTag) -> PosterSizes? {
    let format: SheetFormat = variant == .full ? .letter : .tearoff
    return self[.jurisdiction(code)].first { poster in
      poster.order.format == format && poster.order.languages == [language] && poster.order.kind == .reader
    }.map { PosterSizes($0.facts) }
  }

  /// The sizes of all sheets that pages show.
  func sizes(for site: Site) -> [PosterSizes] {
    site.jurisdictions.keys.flatMap { code in
      site.settings.languages.flatMap { language in
        PosterVariant.allCases.compactMap { sizes(code, $0, language) }
      }
    }
  }
}
