package import PlacardCore

/// The words that a statute prescribes for its notice, in one language, exactly as they were read.
package struct StatutoryWords: Hashable, Sendable {
  /// Paragraphs with empty lines between.
  package let text: String
  /// The SHA-256 of the text's UTF-8 in hexadecimal, which a person vouched for. Content whose words don't match it is
  /// an error.
  package let sha256: String
  /// Where they were read, when it isn't one of the law's own sources.
  package let source: WebAddress?
  /// Where they are kept; nil for words of no file.
  package let location: SourceLocation?

  package init(text: String, sha256: String, source: WebAddress?, location: SourceLocation? = nil) {
    self.text = text
    self.sha256 = sha256
    self.source = source
    self.location = location
  }

  /// The paragraphs as they stand, each without the line ends around it.
  package var paragraphs: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: "\n") }
  }
}
