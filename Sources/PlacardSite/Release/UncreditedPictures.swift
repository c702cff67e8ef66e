import PlacardCore
import PlacardModel

/// A picture without alternative text in each of the site's languages, or with a credit or licence that says nothing.
/// Leaving the fields out is an error in any build; this finds what only looks filled in.
struct UncreditedPictures: ReleaseRule {
  let identifier = DiagnosticIdentifier.uncreditedPicture
  let topic = "pictures without alternative text, credit and licence"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    site.pictures.sorted { $0.key < $1.key }.flatMap { _, picture in
      missingLanguages(picture, site) + emptyFields(picture, site)
    }
  }

  private func missingLanguages(_ picture: Picture, _ site: Site) -> [Diagnostic] {
    site.settings.languages.filter { !picture.alternative.languages.contains($0) }.map { language in
      finding(
        at: place("alt", picture), "the picture '\(picture.id)' has no alternative text in '\(language)'",
        suggestion: "say in 'alt' what it shows")
    }
  }

  private func emptyFields(_ picture: Picture, _ site: Site) -> [Diagnostic] {
    let texts =
      picture.alternative.languages.sorted().map { ("alt.\($0)", picture.alternative[language: $0].text) }
      + [("credit", picture.credit), ("licence", picture.licence), ("source", picture.source)]
    return texts.filter { saysNothing($0.1) }.map { field, text in
      finding(at: place(field, picture), "'\(text)' as '\(field)' of the picture '\(picture.id)' says nothing")
    }
  }

  /// Blanks, marks, and words that stand where somebody meant to write later.
  private func saysNothing(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return ["", "todo", "tbd", "tba", "unknown", "none", "n a", "xxx", "image", "picture", "photo"].contains(words)
  }

  private func place(_ path: String, _ picture: Picture) -> SourceLocation {
    picture.written.place(of: path) ?? picture.file.location
  }
}
