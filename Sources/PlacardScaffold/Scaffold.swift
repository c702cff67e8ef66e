package import PlacardCore
package import PlacardModel

/// New files for a site, and what whoever asked for them does next.
package struct Scaffold: Sendable {
  /// Paths below the root, with their leading `Content/` where they are content.
  package let files: FileTree
  /// A line each, in order.
  package let next: [String]

  package init(_ files: FileTree, next: [String]) {
    self.files = files
    self.next = next
  }

  /// `bytes` are files that are taken over as they are.
  init(_ files: [String: String], bytes: FileTree = FileTree(), next: [String]) {
    var tree = FileTree(files)
    for path in bytes.paths { tree[path] = bytes[path] }
    self.files = tree
    self.next = next
  }
}

/// What new files need to know of the site that they are for.
package struct SiteFacts: Sendable {
  /// The first one has no suffix in file names.
  package let languages: [LanguageTag]
  package let publisher: LocalizedText
  package let today: CivilDate

  package init(_ site: Site, today: CivilDate) {
    self.init(languages: site.settings.languages, publisher: site.settings.publisher.name, today: today)
  }

  package init(languages: [LanguageTag], publisher: LocalizedText, today: CivilDate) {
    self.languages = languages
    self.publisher = publisher
    self.today = today
  }

  /// The versions of one text in the languages that Placard has words in: `story.md`, `story.es.md`.
  func versions(_ stem: String, _ ending: String, _ text: (ScaffoldWords, LanguageTag) -> String) -> [String: String] {
    var files: [String: String] = [:]
    for (index, language) in languages.enumerated() {
      guard let words = ScaffoldWords.all[language.description] ?? (index == 0 ? .english : nil) else { continue }
      files["\(stem)\(index == 0 ? "" : ".\(language)").\(ending)"] = text(words, language)
    }
    return files
  }

  /// A line for each language that somebody must write because Placard has no words in it.
  func missing(_ what: String) -> [String] {
    languages.dropFirst().filter { ScaffoldWords.all[$0.description] == nil }.map {
      "Write \(what) in '\($0)' beside it; until then the site shows the first language's."
    }
  }

  /// Text by language as YAML: the same words in all of them, or those of each.
  func byLanguage(_ text: (LanguageTag) -> String) -> String {
    "{" + languages.map { "\($0): \(quoted(text($0)))" }.joined(separator: ", ") + "}"
  }
}

/// A text as a YAML scalar that means nothing but itself: between double quotes, as JSON writes it.
func quoted(_ text: String) -> String {
  String(decoding: JSON.string(text).bytes.dropLast(), as: UTF8.self)
}

/// A Markdown file with its front matter.
func page(_ fields: [(String, String)], _ body: String) -> String {
  "---\n" + fields.map { "\($0): \($1)\n" }.joined() + "---\n\n\(body)\n"
}
