package import PlacardCore

/// What a file of words says of who read them: the one record of it, for interface words, copy and posters alike.
package struct Review: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// Written by somebody, and read by nobody else.
    case draft
    /// Translated by a program, and read by nobody.
    case machine
    case reviewed
  }

  package let state: State
  package let by: String?
  package let date: PartialDate?
  /// The fingerprint of the original that the reviewer had beside the words.
  package let source: String?

  package init(state: State, by: String?, date: PartialDate?, source: String?) {
    self.state = state
    self.by = by
    self.date = date
    self.source = source
  }

  package static let none = Review(state: .draft, by: nil, date: nil, source: nil)

  /// How far the words can be relied on.
  ///
  /// - Parameter original: the fingerprint of the original as it is now; nil for the original itself.
  package func standing(beside original: String?) -> Standing {
    switch state {
    case .draft: .draft
    case .machine: .machine
    case .reviewed where by == nil || date == nil: .draft
    case .reviewed: original == nil || source == original ? .reviewed : .stale
    }
  }
}

/// How far somebody's words can be relied on, worked out from their review and their original as it is now.
package enum Standing: String, CaseIterable, Sendable {
  case reviewed
  /// Reviewed beside an original that has changed since.
  case stale
  case draft, machine
  /// There are no such words in the language; readers get the original.
  case missing
}

/// A text of the site in a language that isn't its first one.
package struct TranslatedText: Sendable {
  package enum Part: String, CaseIterable, Sendable, Comparable {
    case words, copy, posters

    package static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  package let language: LanguageTag
  package let part: Part
  /// The key of a phrase, or the file of copy or posters below its folder: `exit.label`, `pages/help`, `posters/ar`.
  package let name: String
  package let standing: Standing
  /// The fingerprint of the original as it is now, which a review names as its `source`.
  package let source: String
  /// Whether somebody in danger relies on it: how to leave the site, the hotline, the help page.
  package let isSafetyCritical: Bool
  package let location: SourceLocation

  package init(
    language: LanguageTag, part: Part, name: String, standing: Standing, source: String, isSafetyCritical: Bool,
    location: SourceLocation
  ) {
    self.language = language
    self.part = part
    self.name = name
    self.standing = standing
    self.source = source
    self.isSafetyCritical = isSafetyCritical
    self.location = location
  }

  /// The groups of interface words that somebody in danger relies on.
  package static let safetyGroups = ["exit", "help", "hotline"]
}

extension Site {
  /// The texts that somebody in danger relies on and nobody has reviewed as they are.
  package func uncheckedTexts(in language: LanguageTag) -> [TranslatedText] {
    translations.filter { $0.language == language && $0.isSafetyCritical && $0.standing != .reviewed }
  }
}
