import PlacardCore
import PlacardModel
import PlacardPoster

/// The printed posters of a site, by whom they are for.
struct PosterFiles: Sendable {
  private let posters: [PrintedPoster]
  private let byPlace: [PosterOrder.Place: [PrintedPoster]]

  init(_ posters: [PrintedPoster]) {
    self.posters = posters
    byPlace = Dictionary(grouping: posters, by: \.order.place)
  }

  /// The sheets of one place, or of those that are for anybody, in the order in which they were asked for.
  subscript(place: PosterOrder.Place) -> [PrintedPoster] { byPlace[place] ?? [] }

  /// Every file, by its path below the output folder.
  var files: [(String, [UInt8])] {
    posters.flatMap { poster in
      [(poster.file("pdf"), poster.pdf)] + (poster.png.map { [(poster.file("png"), $0)] } ?? [])
    }
  }
}

extension PrintedPoster {
  /// The path of one of its files below the output folder.
  func file(_ ending: String) -> String { "posters/\(path).\(ending)" }
}
