package import PlacardCore
package import PlacardModel
package import PlacardPoster

/// The posters of a site, by whom they are for: printed already, or printed when a page asks for them.
package struct PosterFiles: Sendable {
  /// The sheets of a place in the order in which they were asked for; with a language, only those on which it leads.
  package typealias Finder = @Sendable (PosterOrder.Place, LanguageTag?) -> [PrintedPoster]

  /// Every file, by its path below the output folder, in order of the paths. One that isn't printed yet is empty.
  let files: [(path: String, bytes: [UInt8])]
  private let paths: Set<String>
  private let find: Finder

  /// Posters that are all printed.
  package init(_ posters: [PrintedPoster], _ pictures: [SharePicture]) {
    let byPlace = Dictionary(grouping: posters, by: \.order.place)
    let sheets = posters.flatMap { poster in
      [(path: poster.file("pdf"), bytes: poster.pdf)] + (poster.png.map { [(poster.file("png"), $0)] } ?? [])
    }
    self.init(files: sheets + pictures.map { (Self.picture($0.code, $0.language), $0.png) }) { place, language in
      let sheets = byPlace[place] ?? []
      return language.map { language in sheets.filter { $0.order.languages.first == language } } ?? sheets
    }
  }

  /// Posters of which some may not be printed.
  ///
  /// - Parameters:
  ///   - paths: where they will stand.
  ///   - find: gives the sheets that a page is to show.
  package init(promising paths: [String], find: @escaping Finder) {
    self.init(files: paths.map { ($0, []) }, find: find)
  }

  private init(files: [(path: String, bytes: [UInt8])], find: @escaping Finder) {
    self.files = files.sorted { $0.path < $1.path }
    paths = Set(files.map(\.path))
    self.find = find
  }

  func sheets(_ place: PosterOrder.Place, leading language: LanguageTag? = nil) -> [PrintedPoster] {
    find(place, language)
  }

  /// The file of the picture that stands for a place's page where it is shared; nil where there is none.
  func picture(_ code: JurisdictionCode, _ language: LanguageTag) -> String? {
    let file = Self.picture(code, language)
    return paths.contains(file) ? file : nil
  }

  /// Where the picture of a place's page stands below the output folder.
  package static func picture(_ code: JurisdictionCode, _ language: LanguageTag) -> String {
    "share/\(code.fileStem)-\(language).png"
  }
}

extension PrintedPoster {
  /// The path of one of its files below the output folder.
  func file(_ ending: String) -> String { "posters/\(path).\(ending)" }
}
