package import PlacardCore

/// What a rule means, why it matters, what it says and how what it finds is mended: the text of `placard explain` and of
/// the rule's page in `Docs`.
package struct Explanation: Sendable {
  /// A mistake beside its mending.
  package enum Example: Sendable {
    /// A part of a file. A test puts it right in the rule's folder of `Tests/InvalidSites` and asks whether the finding
    /// goes, so that it can't become untrue.
    case edit(_ file: String, from: String, to: String)
    /// For what a few lines of a file can't show, such as a file that isn't there.
    case words(before: String, after: String)
  }

  package let identifier: DiagnosticIdentifier
  /// What was found, in a sentence or two for somebody who meets it for the first time.
  package let meaning: String
  /// Who would be hurt, and how.
  package let reason: String
  /// What to do where the example doesn't say it.
  package let mending: String?
  /// A finding as it is printed: a line of the rule's `expected.txt` in `Tests/InvalidSites`.
  package let message: String
  package let example: Example

  init(
    _ identifier: DiagnosticIdentifier, _ meaning: String, because reason: String, mending: String? = nil,
    says message: String, example: Example
  ) {
    self.identifier = identifier
    self.meaning = meaning
    self.reason = reason
    self.mending = mending
    self.message = message
    self.example = example
  }
}

extension Explanation {
  /// As Markdown, its prose filled for 80 columns.
  package var page: String {
    let sections = [
      "# \(identifier.rawValue)", meaning.filled, "## Why it matters", reason.filled, "## What Placard says",
      message.asCode,
    ]
    return (sections + mendingSections).map { "\($0)\n" }.joined(separator: "\n")
  }

  /// The meaning's first sentence.
  package var gist: String {
    meaning.split(separator: ". ", maxSplits: 1).first.map { $0.hasSuffix(".") ? String($0) : "\($0)." } ?? meaning
  }

  private var mendingSections: [String] {
    let advice = mending.map { [$0.filled] } ?? []
    switch example {
    case .edit(let file, let wrong, let right):
      return ["## How to mend it"] + advice + ["In `\(file)`, instead of", wrong.asCode, "write", right.asCode]
    case .words(let before, let after):
      return ["## How to mend it"] + advice + ["Instead of", before.asCode, "have", after.asCode]
    }
  }
}
