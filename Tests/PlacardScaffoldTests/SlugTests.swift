import PlacardCore
import PlacardScaffold
import Testing

@Suite("Names made of titles")
struct SlugTests {
  @Test(
    "A title gives its file a name",
    arguments: [
      ("Post the number", "post-the-number"), ("Ask the AG in Perú, 2027!", "ask-the-ag-in-peru-2027"),
      ("  An Attorney’s  desk ", "an-attorneys-desk"), ("¿Dónde está?", "donde-esta"),
      (
        "One two three four five six seven eight nine ten eleven twelve",
        "one-two-three-four-five-six-seven-eight-nine-ten"
      ),
      (String(repeating: "a", count: 70), String(repeating: "a", count: 50)),
    ])
  func name(title: String, name: String) {
    #expect(slug(of: title)?.description == name)
  }

  @Test("Nothing is made of nothing", arguments: ["", "!?", "号码"])
  func none(title: String) {
    #expect(slug(of: title) == nil)
  }
}
