package import PlacardCore
package import PlacardModel
package import PlacardPoster

/// The posters of a site, by whom they are for: printed already, or printed when a page asks for them.
package struct PosterFiles: Sendable {
  /// The sheets of a place in the order in which they were asked for; with a language, only those on which it leads.
  package typealias Finder = @Sendable (PosterOrder.Place, LanguageTag?) -> [PrintedPoster]

  /// Every file, by its path below the output folder, in order of the paths. One that isn't printed yet is empty.
  let files: [(path: String, bytes: [UInt8])]
  /// How many bytes each file has, by its path.
  private let sizes: [String: Int]
  private let find: Finder

  /// Posters that are all printed.
  package init(_ posters: [PrintedPoster], _ pictures: [SharePicture], _ packs: [SitePack] = []) {
    let byPlace = Dictionary(grouping: posters, by: \.order.place)
    let sheets = posters.flatMap { poster in
      [(path: poster.file("pdf"), bytes: poster.pdf)] + (poster.png.map { [(poster.file("png"), $0)] } ?? [])
    }
    let others =
      pictures.map { (path: Self.picture($0.code, $0.language), bytes: $0.png) }
      + packs.map { (path: Self.pack($0.path), bytes: $0.pdf) }
    self.init(files: sheets + others) { place, language in
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
    sizes = Dictionary(files.map { ($0.path, $0.bytes.count) }) { first, _ in first }
    self.find = find
  }

  func sheets(_ place: PosterOrder.Place, leading language: LanguageTag? = nil) -> [PrintedPoster] {
    find(place, language)
  }

  /// The file of the picture that stands for a place's page where it is shared; nil where there is none.
  func picture(_ code: JurisdictionCode, _ language: LanguageTag) -> String? {
    let file = Self.picture(code, language)
    return sizes[file] == nil ? nil : file
  }

  /// The file with everything to hang in a place, and how many bytes it has, none where it isn't printed yet; nil where
  /// there is none.
  func pack(_ order: PackOrder, in site: Site) -> (file: String, size: Int)? {
    let file = Self.pack(order.path(in: site))
    return sizes[file].map { (file, $0) }
  }

  /// Where a pack stands below the output folder.
  package static func pack(_ path: String) -> String { "posters/\(path).pdf" }

  /// Where the picture of a place's page stands below the output folder.
  package static func picture(_ code: JurisdictionCode, _ language: LanguageTag) -> String {
    "share/\(code.fileStem)-\(language).png"
  }
}

extension PrintedPoster {
  /// The path of one of its files below the output folder.
  func file(_ ending: String) -> String { "posters/\(path).\(ending)" }
}
