import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardPoster
import PlacardSite
import PlacardTestSupport
import Testing

@Suite("The shelf of printed posters")
struct ShelfTests {
  private static let site = SmallSite().replacing(
    "Content/site.yaml", "posters: {formats: [], general: []}", with: "posters: {formats: [], general: [mirror, card]}")

  /// The real fonts for Latin script, which is all that the small site needs.
  private static func fonts() throws -> FileTree {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try readTree(root: root, folders: ["Templates/fonts"]).value ?? FileTree()
  }

  private func make(_ site: SmallSite = site, from shelf: Shelf) throws -> MadeSite {
    var templates = site.files.below("Templates")
    let fonts = try Self.fonts()
    for path in fonts.paths where path.hasPrefix("Templates/fonts/NotoSans-") { templates[path] = fonts[path] }
    let outcome = buildSite(
      BuildInput(
        content: site.files.below("Content"), templates: templates, today: CivilDate(daysSinceEpoch: 20_000),
        shelf: shelf))
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    return try #require(outcome.value)
  }

  private func emptyShelf() -> Shelf { Shelf(entries: FileTree(), edition: [1]) }

  @Test("What lies on the shelf is not printed again, and is what would be printed")
  func again() throws {
    let first = try make(from: emptyShelf())
    #expect(first.posters.posters.count == 4)
    #expect(first.posters.printed == first.posters.posters.count)
    let second = try make(from: Shelf(entries: first.posters.shelf, edition: [1]))
    #expect(second.posters.printed == 0)
    #expect(second.publication.files == first.publication.files)
    #expect(second.posters.shelf == first.posters.shelf)
    #expect(second.posters.posters.map { $0.facts.blocks.count } == first.posters.posters.map { $0.facts.blocks.count })
  }

  @Test("Another program, another word and another number are printed anew")
  func anew() throws {
    let first = try make(from: emptyShelf()).posters
    let other = try make(from: Shelf(entries: first.shelf, edition: [2])).posters
    #expect(other.printed == first.posters.count)
    let reworded = Self.site.replacing("Content/posters/es.yaml", "small_line: Gratis.", with: "small_line: Es gratis.")
    let spanish = try make(reworded, from: Shelf(entries: first.shelf, edition: [1])).posters
    #expect(spanish.printed == first.posters.count / 2)
    let renumbered = Self.site.replacing("Content/hotlines/emergency.yaml", "911", with: "912")
    #expect(
      try make(renumbered, from: Shelf(entries: first.shelf, edition: [1])).posters.printed == first.posters.count)
  }

  @Test("A damaged entry is as good as none", arguments: [0, 40, 2_000])
  func damaged(at place: Int) throws {
    let first = try make(from: emptyShelf())
    var entries = first.posters.shelf
    for name in entries.paths { entries[name]?[place] ^= 0x40 }
    let second = try make(from: Shelf(entries: entries, edition: [1]))
    #expect(second.posters.printed == first.posters.posters.count)
    #expect(second.publication.files == first.publication.files)
    for name in entries.paths { entries[name] = Array(first.posters.shelf[name]?.prefix(place) ?? []) }
    #expect(try make(from: Shelf(entries: entries, edition: [1])).posters.printed == first.posters.posters.count)
  }

  /// The words for those who hang sheets, which the small site has none of, and without which there is no pack.
  private static func staffWords(_ language: String) throws -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let words = try readTree(root: root, folders: ["Content/posters"]).value
    let text = words?.text("Content/posters/\(language).yaml") ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "staff:" }
    return lines.prefix(1).joined() + "\n"
      + lines.dropFirst().prefix { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("#") }.joined(separator: "\n") + "\n"
  }

  @Test("A place's packs lie there too, and are printed anew where its law has changed")
  func packs() throws {
    let site = try Self.site.replacing("Content/site.yaml", "formats: []", with: "formats: [mirror]")
      .appending("Content/posters/en.yaml", Self.staffWords("en"))
      .appending("Content/posters/es.yaml", Self.staffWords("es"))
    let first = try make(site, from: emptyShelf())
    #expect(first.posters.packs.count == 56 * 2)
    #expect(first.publication.files["posters/place-ca/es/pack.pdf"] != nil)
    let kept = Shelf(entries: first.posters.shelf, edition: [1])
    let second = try make(site, from: kept)
    #expect(second.publication.files == first.publication.files)
    #expect(second.posters.shelf == first.posters.shelf)
    let changed = site.appending("Content/laws/ca.yaml", "notes: Something new.\n")
    let names = Set(try make(changed, from: kept).posters.shelf.paths).subtracting(first.posters.shelf.paths)
    // The group of California's packs, and those of its sheets by language.
    #expect((1...4).contains(names.count))
  }
}
