import PlacardCore
import PlacardMarkdown
import PlacardModel

extension ContentLoader {
  /// The versions of one text, by language: `help.md` is the first language's, `help.es.md` the Spanish one.
  ///
  /// Nil where the first language's is missing or can't be read, which is reported.
  mutating func translated<Value>(
    _ folder: String, _ stem: String, ending: String, read: (inout ContentLoader, String) -> Value?
  ) -> Translated<Value>? {
    var versions: [LanguageTag: Value] = [:]
    for language in reading.languages {
      let path = path(folder, stem, ending, language)
      if files[path] != nil { versions[language] = read(&self, path) }
    }
    let missing = reading.languages.filter { files[path(folder, stem, ending, $0)] == nil }
    for language in missing {
      let path = path(folder, stem, ending, language)
      if language == original {
        reading.report(.missingFile, at: SourceLocation(file: path), "the site needs this file, and it isn't there")
      } else if reading.isComplete(language) || (folder == "Content/pages" && hasPage(stem, in: language)) {
        reading.diagnostics.append(
          Diagnostic(
            .warning, .missingTranslation, at: SourceLocation(file: path),
            "'\(stem)' isn't there in '\(language)'; the page shows it in '\(original)'"))
      }
    }
    return Translated(versions, original: original)
  }

  private func hasPage(_ stem: String, in language: LanguageTag) -> Bool {
    PageKind(rawValue: stem).map { reading.has($0, in: language) } ?? false
  }

  private func path(_ folder: String, _ stem: String, _ ending: String, _ language: LanguageTag) -> String {
    let suffix = language == original ? "" : ".\(language)"
    return "\(folder)/\(stem)\(suffix).\(ending)"
  }

  /// The stems of a folder's texts without their language, each once; a suffix that is no language is reported.
  mutating func textStems(in folder: String, ending: String) -> [String] {
    var found: Set<String> = []
    for stem in stems(in: folder, ending: "." + ending) {
      let parts = stem.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, !reading.languages.dropFirst().map(\.description).contains(parts[1]) {
        reading.report(
          .badLanguage, at: SourceLocation(file: "\(folder)/\(stem).\(ending)"),
          "'\(parts[1])' isn't one of the site's other languages",
          suggestion: didYouMean(parts[1], among: reading.languages.dropFirst().map(\.description)))
        continue
      }
      guard parts.count <= 2, let name = parts.first, Slug(name) != nil else {
        reading.report(
          .badSlug, at: SourceLocation(file: "\(folder)/\(stem).\(ending)"),
          "'\(stem)' isn't a name such as new-operator or new-operator.es")
        continue
      }
      found.insert(name)
    }
    return found.sorted()
  }

  /// Reads a Markdown file with its front matter.
  mutating func copy(_ path: String, _ kind: Kind<CopyRecord>, _ options: MarkdownDocument.Options) -> Copy? {
    guard let bytes = files[path] else { return nil }
    guard let parts = FrontMatter(bytes) else {
      reading.report(
        .missingFrontMatter, at: SourceLocation(file: path, line: 1, column: 1),
        "a Markdown file begins with its title between two lines of three hyphens")
      return nil
    }
    let front = record(parts.fields, path, kind, firstLine: 2)
    let body = MarkdownDocument.parse(parts.body, file: path, firstLine: parts.bodyLine, options: options)
    reading.diagnostics += body.diagnostics
    guard let front, let document = body.value else { return nil }
    return Copy(
      title: front.title, description: front.description, date: front.date, isDiscreet: front.isDiscreet,
      aliases: front.aliases, body: document, review: front.review, file: path)
  }

  mutating func pages() -> [String: Translated<Copy>] {
    let needed = ["home", "help", "about", "sources", "privacy"]
    var found: [String: Translated<Copy>] = [:]
    for stem in Set(textStems(in: "Content/pages", ending: "md")).union(needed).sorted() {
      // The home page's copy stands below a heading of its own.
      let options = MarkdownDocument.Options(topHeadingLevel: stem == "home" ? 3 : 2)
      found[stem] = translated("Content/pages", stem, ending: "md") { loader, path in
        loader.copy(path, .page, options)
      }
    }
    return found
  }
}
