import PlacardCore
import PlacardMarkdown
import Testing

@Suite("Headings of copy")
struct HeadingTests {
  private func ids(_ copy: String, prefix: String = "") -> [String] {
    let options = MarkdownDocument.Options(topHeadingLevel: 1, idPrefix: prefix)
    return MarkdownDocument.parse(copy, file: "copy.md", options: options).value?.headings.map(\.id) ?? []
  }

  @Test(
    "an id is made of the words",
    arguments: [
      Row("Why a poster?", "why-a-poster"),
      Row("Llame ahora: ¡la acción cuenta, señor!", "llame-ahora-la-accion-cuenta-senor"),
      Row("Cafe\u{301} Straße Œuvre Æon Łódź Đường ı", "cafe-strasse-oeuvre-aeon-lodz-duong-i"),
      Row("ПОМОЩЬ рядом", "помощь-рядом"),
      Row("मदद 求助 도움 ١٢", "मदद-求助-도움-١٢"),
      Row("Don't -- *stop* `now`", "dont-stop-now"),
      Row("  a_b / c – d  ", "a-b-c-d"),
      Row("What {{ag.full_name}} can do", "what-full-name-can-do"),
      Row("???", "section"),
      Row("With an own id {#own-1}", "own-1"),
      Row("Not {#at} the end", "not-at-the-end"),
    ])
  func id(_ row: Row) {
    #expect(ids("# \(row.copy)") == [row.html])
  }

  @Test("equal headings are numbered, and never take an id that copy gives") func collisions() {
    #expect(ids("# A\n# A\n# B {#a-2}\n# A") == ["a", "a-3", "a-2", "a-4"])
    #expect(ids("# A-2\n# A\n# A") == ["a-2", "a", "a-3"])
    #expect(ids("# A\n# B {#b}", prefix: "update-") == ["update-a", "update-b"])
  }

  @Test("a translation keeps an anchor through its own id") func translation() {
    #expect(printed("# Qué hacer {#what-to-do}") == "<h1 id=\"what-to-do\">Qué hacer</h1>\n")
    #expect(printed("# A {#a} #") == "<h1 id=\"a\">A</h1>\n")
    #expect(printed("A {#a}") == "<p>A {#a}</p>\n")
  }

  @Test("headings are listed with their words") func listed() {
    let headings = MarkdownDocument.parse("## *A* {{ ag.name }} {#x}\n### B", file: "copy.md").value?.headings
    #expect(headings?.map { "\($0.level) \($0.id) \($0.text)" } == ["2 x A {{ag.name}}", "3 b B"])
  }

  @Test("levels start below the page's title and skip none") func levels() {
    #expect(
      findings("# A\n\n### B\n\n  ##### C\n## D\n") == [
        "copy.md:1:1: error: headings of copy start at level 2, because the page's title is level 1 "
          + "[heading-level]; write '##'",
        "copy.md:5:3: error: a heading of level 5 can't follow level 3 [heading-level]; write '####'",
      ])
    #expect(
      findings("### A") == [
        "copy.md:1:1: error: the first heading of copy has level 2, not 3 [heading-level]; write '##'"
      ])
  }

  @Test("an own id is legal and used once") func ownIDs() {
    #expect(
      findings("## A {#An id}\n## B {#b}\n## C {#b}") == [
        "copy.md:1:6: error: heading id 'An id' isn't made of small letters, digits and hyphens "
          + "[bad-slug]; write it like '{#an-id}'",
        "copy.md:3:6: error: heading id 'b' is used twice [duplicate-id]; give each heading its own",
      ])
  }
}
