import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPoster
import Testing

/// The project's own posters, printed as a build prints them: what the thread sanitizer watches (`make sanitize`).
@Suite("Posters printed on all cores")
struct ConcurrentPrintTests {
  private static let languages = ["en", "es", "ar", "zh-Hans"].compactMap(LanguageTag.init)

  private func print(_ languages: [LanguageTag]) throws -> [JudgedPoster] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let files = try #require(try readTree(root: root, folders: ["Content", "Templates/fonts"]).value)
    let input = BuildInput(
      content: files.below("Content"), templates: files.below("Templates"),
      today: try #require(CivilDate("2026-11-24")))
    var choice = PosterChoice()
    choice.languages = languages
    choice.formats = [.card]
    let printed = printPosters(input, choosing: choice, makesPreviews: true)
    #expect(!printed.diagnostics.containsError)
    return try #require(printed.value)
  }

  @Test("Sheets that are printed at the same time are those that are printed one by one")
  func together() throws {
    let together = try print(Self.languages)
    #expect(together.count == Self.languages.count)
    for language in Self.languages {
      let alone = try #require(try print([language]).first)
      let sheet = try #require(together.first { $0.poster.path == alone.poster.path })
      #expect(alone.poster.pdf == sheet.poster.pdf && alone.poster.png == sheet.poster.png)
    }
  }
}
