import PlacardBuild
import PlacardCore
import PlacardModel
import PlacardTestSupport
import Testing

@Suite("How far a translation was reviewed")
struct ReviewTests {
  private static func standing(_ name: String, in site: SmallSite) -> Standing? {
    site.read()?.site.translations.first { $0.name == name && $0.language.description == "es" }?.standing
  }

  @Test("A word is reviewed as long as its original is the one that the reviewer had")
  func words() {
    let plain = SmallSite().appending("Content/strings/en.yaml", "exit:\n  label: Leave\n")
      .appending("Content/strings/es.yaml", "exit:\n  label: Salir\n")
    #expect(Self.standing("exit.label", in: plain) == .draft)
    let source = plain.read()?.site.translations.first { $0.name == "exit.label" }?.source ?? ""
    let site = plain.replacing("Content/strings/es.yaml", "words: {}", with: "words: {exit.label: \(source)}")
    #expect(Self.standing("exit.label", in: site) == .reviewed)
    #expect(Self.standing("title.states", in: site) == .draft)
    let changed = site.replacing("Content/strings/en.yaml", "label: Leave", with: "label: Leave now")
    #expect(Self.standing("exit.label", in: changed) == .stale)
    let machine = site.replacing("Content/strings/es.yaml", "state: draft", with: "state: machine")
    #expect(Self.standing("title.states", in: machine) == .machine)
    #expect(Self.standing("exit.label", in: machine) == .reviewed, "who translates the rest changes nothing")
  }

  @Test("Copy is stale once its original has changed, however little")
  func staleCopy() {
    let site = SmallSite()
    #expect(Self.standing("pages/help.md", in: site) == .reviewed)
    let changed = site.replacing("Content/pages/help.md", "You decide.", with: "You decide!")
    #expect(Self.standing("pages/help.md", in: changed) == .stale)
    #expect(Self.standing("pages/about.md", in: changed) == .draft)
  }

  @Test("A review without a name or a day is none")
  func nameless() {
    let site = SmallSite().replacing("Content/pages/help.es.md", "by: Rosa Example, ", with: "")
    #expect(Self.standing("pages/help.md", in: site) == .draft)
  }

  @Test("Posters are reviewed like everything else, and stale like it")
  func posters() {
    let site = SmallSite()
    let source = site.read()?.site.translations.first { $0.part == .posters }?.source ?? ""
    let reviewed = site.replacing(
      "Content/posters/es.yaml", "review: {state: draft}",
      with: "review: {state: reviewed, by: Rosa Example, date: 2026-07, source: \(source)}")
    #expect(Self.standing("posters/es.yaml", in: reviewed) == .reviewed)
    let changed = reviewed.replacing("Content/posters/en.yaml", "[It is free., Any hour.]", with: "[It is free.]")
    #expect(Self.standing("posters/es.yaml", in: changed) == .stale)
  }
}
