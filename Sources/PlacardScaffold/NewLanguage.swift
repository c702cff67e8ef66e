package import PlacardCore

/// The interface words and the poster words of a language, which begin as those of the site's first.
///
/// Nothing of it is public before `site.yaml` names the language.
///
/// - Parameter content: paths with their leading `Content/`.
package func newLanguage(_ language: LanguageTag, after original: LanguageTag, in content: FileTree) -> Scaffold {
  let path = "Content/strings/\(language).yaml"
  let head = """
    # yaml-language-server: $schema=../.schema/strings.json
    # Interface words in '\(language)'. They begin as the words in '\(original)': translate every line, and leave the keys
    # and {{names}} as they are.

    review: {state: draft, by: null, date: null}


    """
  let words = content.text("Content/strings/\(original).yaml") ?? ""
  return Scaffold(
    [path: head + withoutHeadNote(words)],
    next: [
      "Translate every line; somebody else reads it, and 'review' says who.",
      content["Content/posters/\(language).yaml"] == nil
        ? "It needs poster words too: `placard new poster \(language) <its own name>`."
        : "Its posters are there already, in Content/posters/\(language).yaml.",
      "Then add '\(language)' to languages in site.yaml; `placard check` lists the rest.",
    ])
}

/// The words of posters in a language, which begin as those of the site's first.
package func newPoster(
  _ language: LanguageTag, named name: String, after original: LanguageTag, in content: FileTree
) -> Scaffold {
  let path = "Content/posters/\(language).yaml"
  let lines = withoutHeadNote(content.text("Content/posters/\(original).yaml") ?? "")
    .split(separator: "\n", omittingEmptySubsequences: false)
  let words = lines.map { line in
    if line.hasPrefix("name:") { return "name: \(quoted(name))" }
    return line.hasPrefix("review:") ? "review: {state: draft, by: null, date: null}" : String(line)
  }.joined(separator: "\n")
  let head = """
    # yaml-language-server: $schema=../.schema/poster.json
    # The words of posters in '\(language)'. They begin as the words in '\(original)': translate every line, keep it
    # short, and leave {{names}} as they are.


    """
  return Scaffold(
    [path: head + words],
    next: [
      "Translate every line; until 'review' names who read it, sheets say nobody has.",
      "`placard poster --language \(language)` prints it, or says which letters have no font.",
    ])
}

/// A file without the comments at its head, which speak of the language that it is in.
private func withoutHeadNote(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.drop { $0.hasPrefix("#") || $0.isEmpty }.joined(separator: "\n")
}
