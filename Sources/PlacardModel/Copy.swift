package import PlacardCore
package import PlacardMarkdown

/// A Markdown file of campaign copy in one language: its front matter and its body.
package struct Copy: Sendable {
  package let title: Located<String>
  /// One or two sentences for lists, search results and shared links.
  package let description: String?
  /// The day an update is dated, or a page's facts were checked.
  package let date: PartialDate?
  /// Whether title, address and preview must not name the subject, because of whoever might look at the phone.
  package let isDiscreet: Bool
  /// Former addresses, such as `/old-story/`, that lead here.
  package let aliases: [Located<String>]
  package let body: MarkdownDocument
  /// Who read it, where it is a translation.
  package let review: Review
  /// `Content/pages/help.es.md`.
  package let file: String

  package init(
    title: Located<String>, description: String?, date: PartialDate?, isDiscreet: Bool, aliases: [Located<String>],
    body: MarkdownDocument, review: Review = .none, file: String
  ) {
    self.title = title
    self.description = description
    self.date = date
    self.isDiscreet = isDiscreet
    self.aliases = aliases
    self.body = body
    self.review = review
    self.file = file
  }
}
