import PlacardCore

/// A page and its parts say what language they are in, so that they are read out in it (WCAG 3.1.1 and 3.1.2).
enum LanguageRule: MarkupRule {
  static let identifier = DiagnosticIdentifier.pageLanguage
  static let remedy = "write lang=\"{{page.language}}\", or the language that the words are in"

  static func faults(in outline: PageOutline) -> [String] {
    let root = outline.elements.first { $0.tag.name == "html" }
    let isMissing = root.map { $0.tag["lang"] == nil } ?? true
    return (isMissing ? ["<html> has no lang"] : [])
      + outline.elements.compactMap { element in
        guard let language = element.tag["lang"], LanguageTag(language) == nil else { return nil }
        return "lang=\"\(language)\" is no language tag"
      }
  }
}
