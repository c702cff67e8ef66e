import PlacardCore
import Testing

@Suite("Placeholders in words")
struct PlaceholderTests {
  @Test(
    "Words are taken apart at their placeholders, in order",
    arguments: [
      ("", []), ("Call now", [.text("Call now")]), ("{{a.b}}", [.name("a.b")]),
      ("Call {{ a.b }}, é", [.text("Call "), .name("a.b"), .text(", é")]), ("{{a}}{{b}}", [.name("a"), .name("b")]),
      ("{a} }} {", [.text("{a} }} {")]), ("{{}}", [.name("")]), ("x {{a", [.text("x "), .unclosed("{{a")]),
      ("{{a}", [.unclosed("{{a}")]), ("{{", [.unclosed("{{")]), ("{{}", [.unclosed("{{}")]),
      ("{{a}} {{b} }", [.name("a"), .text(" "), .unclosed("{{b} }")]),
    ] as [(String, [PlaceholderPiece])])
  func pieces(words: String, pieces: [PlaceholderPiece]) {
    #expect(placeholderPieces(of: words) == pieces)
  }
}
