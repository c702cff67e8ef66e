import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The type sizes that a printed sheet came out with, as a stylesheet for the page that shows the same sheet. It is a
/// file, because pages allow no style of their own; sheets with the same sizes share it.
struct FittedSizes: Sendable {
  /// The class that has the sizes.
  static let name = "poster-fit"

  let stylesheet: Asset

  init(_ sizes: PosterSizes, prefix: String) {
    let rule = ".\(Self.name){\(sizes.declarations)}\n"
    stylesheet = Asset(name: "\(Self.name).css", bytes: Array(rule.utf8), folder: "assets", prefix: prefix)
  }
}

extension PosterFiles {
  /// The sizes of the printed sheet that a poster's page shows; nil where it wasn't printed.
  func sizes(_ code: JurisdictionCode, _ variant: PosterVariant, _ language: LanguageTag) -> PosterSizes? {
    sizes(among: sheets(.jurisdiction(code)), variant, language)
  }

  func sizes(among sheets: [PrintedPoster], _ variant: PosterVariant, _ language: LanguageTag) -> PosterSizes? {
    let format: SheetFormat = variant == .full ? .letter : .tearoff
    return sheets.first { poster in
      poster.order.format == format && poster.order.languages == [language] && poster.order.kind == .reader
    }.map { PosterSizes($0.facts) }
  }

  /// The sizes of all sheets that pages show, each once.
  func sizes(for site: Site) -> [PosterSizes] {
    let all = site.jurisdictions.keys.flatMap { code in
      let sheets = sheets(.jurisdiction(code))
      return site.settings.languages.flatMap { language in
        PosterVariant.allCases.compactMap { sizes(among: sheets, $0, language) }
      }
    }
    return Set(all).sorted { $0.declarations < $1.declarations }
  }
}
