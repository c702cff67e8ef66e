import PlacardCore

extension Chapter {
  static let files = Chapter(
    "Files",
    [
      Explanation(
        .invalidUTF8,
        "A file has bytes that aren't UTF-8 text. Some editors still save in older encodings.",
        because: """
          Guessing the encoding would garble names, accents and whole languages on the page and on \
          posters.
          """,
        says: """
          Content/pages/about.md:4:4: error: 'Content/pages/about.md' isn't UTF-8 text [invalid-utf8]; \
          save it with the encoding UTF-8
          """,
        example: .words(
          before: "Café saved as Latin-1, in which é is the one byte E9",
          after: "The same file saved with the encoding UTF-8, in which é is the bytes C3 A9")),
      Explanation(
        .hazardousCharacter,
        """
        A character that nobody can see changes how the text around it is shown: a control character \
        or one that turns the direction of writing.
        """,
        because: """
          A number or an address could be read differently from what is written, and nobody who reviews \
          the text would notice.
          """,
        says: """
          Content/pages/about.md:4:3: error: U+202E isn't allowed; it is invisible and can change how \
          the text around it is read [hazardous-character]
          """,
        example: .words(
          before: "Ab<U+202E>out",
          after: "About")),
      Explanation(
        .fileTooLarge,
        "A text file has more than 1,000,000 bytes.",
        because: """
          Readers have slow connections and old phones. A file of that size is nearly always something \
          else that was put there by mistake.
          """,
        says: """
          Templates/assets/big.css: error: 'Templates/assets/big.css' has 1,000,002 bytes; text may have \
          1,000,000 [file-too-large]
          """,
        example: .words(
          before: "Templates/assets/big.css with 1,000,002 bytes",
          after: "A style sheet of a few thousand bytes; pictures belong in Content/images")),
      Explanation(
        .unexpectedFile,
        """
        A file is where nothing reads it: in a folder that Placard doesn't know, under a name it \
        doesn't know, or behind a symbolic link.
        """,
        because: """
          What somebody wrote would silently be missing from the site. A link could also publish files \
          from elsewhere on the machine.
          """,
        says: "Content/page/more.md: error: nothing reads this file [unexpected-file]; did you mean 'pages'?",
        example: .words(
          before: "Content/page/more.md",
          after: "Content/pages/more.md")),
      Explanation(
        .missingFile,
        "The site can't be made without this file.",
        because: "A page that every other page links to would be missing.",
        says: "Content/pages/about.md: error: the site needs this file, and it isn't there [missing-file]",
        example: .words(
          before: "No Content/pages/about.md",
          after: "Content/pages/about.md with a title in its front matter, and its text")),
    ])
}
