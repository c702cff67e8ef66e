import PlacardCore
import PlacardModel

extension Kind where Value == [PartialLanguage] {
  private static var page: Kind<[PartialLanguage.Page]> { .list(of: .word("a page of a partial language")) }

  /// The `partial_languages` of `site.yaml`: by language, the pages that it has.
  static var partialLanguages: Kind {
    Kind("pages by language", .table(keys: nil, of: page.shape, besides: [])) { node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.report(
          .wrongKind, at: node.location,
          "pages by language belong here, such as {ar: [home, help]}, not \(node.kindName)")
        return nil
      }
      return entries.compactMap { entry in
        guard let language = LanguageTag(entry.key.value) else {
          reading.report(.badLanguage, at: entry.key.location, "'\(entry.key.value)' isn't a language tag such as es")
          return nil
        }
        let pages = page.read(entry.value, &reading)
        return pages.map { PartialLanguage(language: language, pages: Set($0.flatMap(\.kinds))) }
      }
    }
  }
}
