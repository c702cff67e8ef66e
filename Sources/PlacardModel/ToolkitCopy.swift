package import PlacardCore

/// What an office may use as it is, as plain text with placeholders and sections: a campaign's `toolkit.yaml`.
package struct ToolkitCopy: Sendable {
  /// A text for one channel, such as a post.
  package struct Message: Sendable {
    package let channel: MessageChannel
    package let text: Located<String>

    package init(channel: MessageChannel, text: Located<String>) {
      self.channel = channel
      self.text = text
    }
  }

  /// The line that badge and banner carry for as long as the campaign is open.
  package let badge: Located<String>
  package let pressRelease: Located<String>
  package let proclamation: Located<String>
  package let messages: [Message]
  /// Who read it, where it is a translation.
  package let review: Review

  package init(
    badge: Located<String>, pressRelease: Located<String>, proclamation: Located<String>, messages: [Message],
    review: Review
  ) {
    self.badge = badge
    self.pressRelease = pressRelease
    self.proclamation = proclamation
    self.messages = messages
    self.review = review
  }

  /// The text without a form of its own: to copy, and as a file.
  package func text(_ document: Document) -> Located<String> {
    switch document {
    case .pressRelease: pressRelease
    case .proclamation: proclamation
    }
  }

  /// A text that is also a file, by the name of the file.
  package enum Document: String, CaseIterable, Sendable {
    case pressRelease = "press-release"
    case proclamation
  }
}
