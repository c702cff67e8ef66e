import PlacardCore

extension Chapter {
  static let sheets = Chapter(
    "Posters",
    [
      Explanation(
        .posterOverflow,
        "The words don't fit the sheet, even at the smallest type that may be used.",
        because: """
          Type below that size can't be read from where a poster hangs, and words that are cut off may \
          be the number.
          """,
        says: """
          Content/posters/en.yaml:2:11: error: the format 'card' in 'en' needs 18 points more at its \
          smallest type [poster-overflow]; shorten the copy, or print fewer languages on the sheet
          """,
        example: .words(
          before: "A headline of thirty words on a card",
          after: "headline: Not free to leave?")),
      Explanation(
        .unbreakableLine,
        "A word is wider than the room there is for it, and may not be broken.",
        because: "It would run off the sheet, where a printer cuts it.",
        says: """
          Content/posters/en.yaml:2:11: error: the format 'card' has no room for the longest word of \
          this line in 'en' [unbreakable-line]; write a shorter word, or mark where it may break
          """,
        example: .words(
          before: "A word of 150 letters in a headline on a card",
          after: "A shorter word, or one that says where it may break")),
      Explanation(
        .lowContrast,
        """
        The site's colour for posters is too pale for the words that stand on it: their contrast is \
        less than 7 to 1.
        """,
        because: "Posters hang in bad light, and are copied in grey. The number must be read all the same.",
        says: """
          Content/site.yaml:12:45: error: the number on this colour would have a contrast of 3.3 to 1, \
          and posters need 7 to 1 [low-contrast]; write a darker colour
          """,
        example: .edit(
          "Content/site.yaml", from: ##"accent: "#4a90d9""##,
          to: ##"accent: "#0b3d6b""##)),
      Explanation(
        .missingGlyph,
        "None of the fonts for a language can draw a character of its words.",
        because: "A box, or nothing, would be printed in its place.",
        says: """
          Content/posters/en.yaml:2:11: error: no font for 'en' has the character U+03A9 \
          [missing-glyph]; write it another way, or add a font to Templates/fonts
          """,
        example: .edit(
          "Content/posters/en.yaml", from: "headline: Ω",
          to: "headline: Not free to leave?")),
      Explanation(
        .unreadableFont,
        "A file in Templates/fonts isn't a font that posters can be set in.",
        because: "No poster could be printed in it.",
        says: """
          Templates/fonts/NotoSans-Bold.ttf: error: 'NotoSans-Bold.ttf' isn't a TrueType font with \
          outlines [unreadable-font]; run Templates/fonts/import again
          """,
        example: .words(
          before: "Templates/fonts/NotoSans-Bold.ttf holds something else",
          after: "The font as Templates/fonts/import writes it")),
    ])
}
