import PlacardModel
import Testing

@Suite("How long a text is to its channel")
struct MessageLengthTests {
  private static let link = "https://example.org/states/northern-mariana-islands/poster/"

  @Test(
    "A text message holds 160 septets, or 70 units of 16 bits once a character has no septet",
    arguments: [
      ("Call 1-888-373-7888.", 20, 160),
      ("¿Sí? ¡No!", 9, 70),
      ("¿Si? ¡Ñandú!", 12, 70),
      ("¿Mañana à è é ù ì ò ü?", 22, 160),
      ("[date] €", 11, 160),
      ("it’s", 4, 70),
      ("a😀", 3, 70),
      ("", 0, 160),
      (String(repeating: "a", count: 161), 161, 160),
    ])
  func textMessage(text: String, count: Int, limit: Int) {
    let length = MessageChannel.sms.length(of: text)
    #expect(length.count == count)
    #expect(length.limit == limit)
  }

  @Test(
    "X weighs characters, and takes any link for 23",
    arguments: [
      ("Call 1-888-373-7888.", 20), ("¿Está puesto?", 13), ("“it’s” – …", 11), ("电话", 4), ("😀", 2), ("👨‍👩‍👧", 2),
      (link, 23), ("Sheets: \(link).", 32), ("Two: \(link) \(link)", 52),
    ])
  func weighted(text: String, count: Int) {
    #expect(MessageChannel.x.length(of: text).count == count)
    #expect(MessageChannel.x.length(of: text).limit == 280)
  }

  @Test(
    "Bluesky counts what a reader sees as one character, and links whole",
    arguments: [("Está", 4), ("E\u{301}", 1), ("👨‍👩‍👧", 1), ("电话", 2), (link, 59)])
  func graphemes(text: String, count: Int) {
    #expect(MessageChannel.bluesky.length(of: text).count == count)
    #expect(MessageChannel.bluesky.length(of: text).limit == 300)
  }

  @Test(
    "Mastodon counts the same, but any link for 23",
    arguments: [("Está", 4), ("👨‍👩‍👧", 1), ("See \(link), please.", 36)])
  func graphemesAndLinks(text: String, count: Int) {
    #expect(MessageChannel.mastodon.length(of: text).count == count)
    #expect(MessageChannel.mastodon.length(of: text).limit == 500)
  }

  @Test("What is too much is told as a number", arguments: [(159, 0), (160, 0), (161, 1), (200, 40)])
  func excess(count: Int, excess: Int) {
    #expect(MessageChannel.sms.length(of: String(repeating: "a", count: count)).excess == excess)
  }

  @Test("The character that costs half of a text message is named")
  func culprit() {
    #expect(MessageChannel.characterWithoutSeptet(in: "Línea") == "í")
    #expect(MessageChannel.characterWithoutSeptet(in: "Linea {~}") == nil)
  }
}
