import PlacardCore
import PlacardModel

/// Chains and cages show a life that few people who need the hotline would know as theirs (OTIP, Look Beneath the Surface).
/// A warning: a word may be there for another reason.
func loadedPictures(_ site: Site) -> [Diagnostic] {
  site.pictures.sorted { $0.key < $1.key }.compactMap { _, picture in
    let texts =
      [picture.file.value] + picture.alternative.languages.sorted().map { picture.alternative[language: $0].text }
    let words = texts.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
    guard let word = words.first(where: loaded.contains) else { return nil }
    return Diagnostic(
      .warning, .loadedPicture, at: picture.file.location,
      "the picture '\(picture.id)' is told to show '\(word)', which few would know as their own life",
      suggestion: "show the number, the sheet, or a place where it hangs")
  }
}

private let loaded: Set<String> = [
  "chain", "chains", "chained", "shackle", "shackles", "shackled", "handcuffs", "handcuffed", "cage", "caged",
  "bruise", "bruises", "cadena", "cadenas", "encadenada", "encadenado", "grilletes", "esposas", "jaula", "moretones",
]
