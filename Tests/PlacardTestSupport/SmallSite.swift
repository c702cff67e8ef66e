package import PlacardBuild
package import PlacardCore
import PlacardModel
import PlacardPoster
package import PlacardSite

/// A whole site as small as one can be: every record that a site must have, two languages, two campaigns, and templates
/// that print what tests look at. Tests change the one thing that they are about.
package struct SmallSite: Sendable {
  /// Paths with their leading `Content/` and `Templates/`.
  package private(set) var files: FileTree

  /// The day that tests build for, unless they are about another.
  package static let today = "2026-11-24"

  /// A site without a fault.
  package init() {
    self = Self.small
  }

  /// A site whose Spanish words were reviewed by somebody, whatever they are.
  private init(isReviewed: Bool) {
    files = FileTree()
    for group in [Self.settings, Self.words, Self.places, Self.hotlines, Self.campaigns, Self.copy, Self.templates] {
      for (path, text) in group { files[path] = Array(text.utf8) }
    }
    guard isReviewed else { return }
    let texts = SmallSite(isReviewed: false).read()?.site.translations.filter(\.isSafetyCritical) ?? []
    let words = texts.filter { $0.part == .words }.map { "\($0.name): \($0.source)" }.sorted()
    let reviewer = "by: Rosa Example, date: 2026-07"
    let ofWords = "review: {state: draft, \(reviewer), words: {\(words.joined(separator: ", "))}}\n"
    files["Content/strings/es.yaml"]?.insert(contentsOf: ofWords.utf8, at: 0)
    for text in texts where text.part == .copy {
      let ofCopy = "review: {state: reviewed, \(reviewer), source: \(text.source)}\n"
      files[text.location.file]?.insert(contentsOf: ofCopy.utf8, at: 4)
    }
  }

  /// A site of other files, such as those read back from a disk.
  package init(files: FileTree) {
    self.files = files
  }

  private static let small = SmallSite(isReviewed: true)

  private static let words = [
    "Content/strings/en.yaml": wordsInEnglish + reasons, "Content/strings/es.yaml": wordsInSpanish + reasons,
  ]

  /// Why a sheet does or doesn't answer a law, as a terminal says it: no test looks at a page that does.
  private static let reasons =
    "reason:\n"
    + Reason.Kind.allCases.map { kind in
      let key = kind.rawValue.map { $0 == "-" ? "_" : String($0) }.joined()
      return "  \(key): \"\(kind.english)\"\n"
    }.joined()
}

extension SmallSite {
  /// The site with a text of one file changed, which must stand there exactly once.
  package func replacing(_ path: String, _ old: String, with new: String) -> SmallSite {
    guard let text = files.text(path) else { preconditionFailure("the small site has no file '\(path)'") }
    let places = text.ranges(of: old)
    precondition(places.count == 1, "'\(old)' stands \(places.count) times in '\(path)', not once")
    return setting(path, Array(text.replacing(old, with: new).utf8))
  }

  /// The site with a further file, which must not be there yet.
  package func adding(_ path: String, _ text: String) -> SmallSite {
    precondition(files[path] == nil, "the small site has a file '\(path)' already")
    return setting(path, Array(text.utf8))
  }

  /// The site with a file as it is given, whether or not there was one.
  package func setting(_ path: String, _ bytes: [UInt8]) -> SmallSite {
    var site = self
    site.files[path] = bytes
    return site
  }

  /// The site with more text at the end of a file.
  package func appending(_ path: String, _ text: String) -> SmallSite {
    setting(path, (files[path] ?? []) + Array(text.utf8))
  }

  /// The site without a file, which must be there.
  package func removing(_ path: String) -> SmallSite {
    precondition(files[path] != nil, "the small site has no file '\(path)'")
    var site = self
    site.files[path] = nil
    return site
  }
}

extension SmallSite {
  package func build(
    asOf day: String = today, baseAddress: String? = nil, strictness: ReleaseStrictness = .none
  ) -> BuiltSite {
    let outcome = buildSite(input(asOf: day, baseAddress: baseAddress, strictness: strictness))
    return BuiltSite(
      files: outcome.value?.publication.files ?? FileTree(), diagnostics: outcome.diagnostics,
      isThere: outcome.value != nil)
  }
}

extension SmallSite {
  /// A day on which the site may be released.
  package static let dayOfRelease = "2026-07-29"

  /// The site as those who ask about its facts read it; nil where it can't be read.
  package func read(asOf day: String = today, baseAddress: String? = nil) -> ReadSite? {
    readSite(input(asOf: day, baseAddress: baseAddress, strictness: .none)).value
  }

  private func input(asOf day: String, baseAddress: String?, strictness: ReleaseStrictness) -> BuildInput {
    guard let today = CivilDate(day) else { preconditionFailure("'\(day)' isn't a day") }
    return BuildInput(
      content: files.below("Content"), templates: files.below("Templates"), today: today,
      baseAddress: baseAddress.flatMap(WebAddress.init), strictness: strictness)
  }
}

/// What came out of a build.
package struct BuiltSite: Sendable {
  /// Paths below the output folder; none where no site could be made.
  package let files: FileTree
  package let diagnostics: [Diagnostic]
  /// Whether there is a publication at all, with errors or without.
  package let isThere: Bool

  /// The diagnostics as the command prints them, without their excerpts.
  package var findings: [String] { diagnostics.map(\.description) }

  /// A whole file; a note that it is missing where it is, so that comparisons show it.
  package func text(_ path: String) -> String {
    files.text(path) ?? "there is no file '\(path)'"
  }

  /// The lines that a page has of its own: from its heading to its end, empty ones left out.
  package func lines(_ path: String) -> [String] {
    let lines = text(path).split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<h1>") }) else { return lines }
    return lines[start...].filter { $0 != "</body>" && $0 != "</html>" }
  }

  /// The one line of a page that begins with a mark, without the mark.
  package func line(_ path: String, _ mark: String) -> String? {
    let found = lines(path).filter { $0.hasPrefix(mark) }
    return found.count == 1 ? found.first.map { String($0.dropFirst(mark.count)) } : nil
  }
}
