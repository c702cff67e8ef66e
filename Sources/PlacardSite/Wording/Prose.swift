import PlacardCore

/// One text that somebody wrote for readers: a page, a petition, a poster, a call script.
struct Prose: Sendable {
  /// Who has to be able to read it, which decides what is asked of it.
  enum Audience: Sendable {
    /// Somebody who needs help, perhaps in a hurry, perhaps watched.
    case help
    /// Supporters and offices.
    case supporter
    /// Interface words: too short to measure, but words all the same.
    case interface
  }

  let audience: Audience
  let language: LanguageTag
  /// Paragraphs, items and lines in reading order.
  let passages: [Passage]
  /// Where it begins.
  let location: SourceLocation
}

/// A stretch of text that stands by itself: a paragraph, an item of a list, a line of a script.
struct Passage: Sendable {
  let text: String
  let sentences: Sentences
  let location: SourceLocation
  /// A heading isn't a sentence, so it isn't measured.
  let isHeading: Bool
  /// Whether it is somebody else's words, quoted as such.
  let isQuoted: Bool

  init(_ text: String, at location: SourceLocation, isHeading: Bool = false, isQuoted: Bool = false) {
    self.text = text
    sentences = Sentences(text)
    self.location = location
    self.isHeading = isHeading
    self.isQuoted = isQuoted
  }

  init(_ located: Located<String>) {
    self.init(located.value, at: located.location)
  }
}
