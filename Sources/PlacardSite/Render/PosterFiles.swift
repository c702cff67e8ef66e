import PlacardCore
import PlacardModel
package import PlacardPoster

/// The printed posters of a site, by whom they are for.
package struct PosterFiles: Sendable {
  private let posters: [PrintedPoster]
  private let byPlace: [PosterOrder.Place: [PrintedPoster]]

  private let pictures: [String: SharePicture]

  package init(_ posters: [PrintedPoster], _ pictures: [SharePicture]) {
    self.posters = posters
    self.pictures = Dictionary(
      pictures.map { (Self.key($0.code, $0.language), $0) }, uniquingKeysWith: { first, _ in first })
    byPlace = Dictionary(grouping: posters, by: \.order.place)
  }

  /// The sheets of one place, or of those that are for anybody, in the order in which they were asked for.
  subscript(place: PosterOrder.Place) -> [PrintedPoster] { byPlace[place] ?? [] }

  /// Every file, by its path below the output folder.
  var files: [(String, [UInt8])] {
    posters.flatMap { poster in
      [(poster.file("pdf"), poster.pdf)] + (poster.png.map { [(poster.file("png"), $0)] } ?? [])
    } + pictures.sorted { $0.key < $1.key }.map { ($0.key, $0.value.png) }
  }

  /// The file of the picture that stands for a place's page where it is shared; nil where there is none.
  func picture(_ code: JurisdictionCode, _ language: LanguageTag) -> String? {
    let file = Self.key(code, language)
    return pictures[file].map { _ in file }
  }

  private static func key(_ code: JurisdictionCode, _ language: LanguageTag) -> String {
    "share/\(code.fileStem)-\(language).png"
  }
}

extension PrintedPoster {
  /// The path of one of its files below the output folder.
  func file(_ ending: String) -> String { "posters/\(path).\(ending)" }
}
