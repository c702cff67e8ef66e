package import PlacardCore

/// Campaign copy, parsed once and printed as often as there are jurisdictions and pages that need it.
package struct MarkdownDocument: Sendable {
  package struct Options: Sendable {
    /// The level the copy's first heading has, as the page's title is the level above.
    package var topHeadingLevel: Int
    /// What every heading's id starts with, where one page shows several documents.
    package var idPrefix: String

    package init(topHeadingLevel: Int = 2, idPrefix: String = "") {
      self.topHeadingLevel = topHeadingLevel
      self.idPrefix = idPrefix
    }
  }

  package struct Heading: Sendable, Equatable {
    package let level: Int
    package let id: String
    /// The text without markup; placeholders stand as `{{ag.name}}`.
    package let text: String
  }

  /// The names of placeholders in reading order, `ag.name`; whether they exist is the caller's to check.
  package let placeholders: [Located<String>]
  /// The destinations of links as written, escapes resolved, in reading order.
  package let links: [Located<String>]
  /// The ids of images in reading order.
  package let images: [Located<String>]
  package let headings: [Heading]

  /// Reads CommonMark. `firstLine` is the line of the file on which `source` starts, after any front matter.
  ///
  /// The value is nil only where the text is too large or too deep to be read at all.
  package static func parse(
    _ source: String, file: String, firstLine: Int = 1, options: Options = Options()
  ) -> Outcome<MarkdownDocument> {
    Outcome(MarkdownDocument(placeholders: [], links: [], images: [], headings: []))
  }

  package func html(_ resolver: MarkdownResolver) -> HTML {
    HTML(trusted: [])
  }

  /// The words alone, for feeds and descriptions: one line for each block, no markup.
  package func plainText(_ resolver: MarkdownResolver) -> String {
    ""
  }
}
