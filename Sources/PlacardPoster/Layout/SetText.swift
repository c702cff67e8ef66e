import PlacardCore
import PlacardText

/// Words of the copy with their number put in, shaped once for every size. A class, because boxes that are measured
/// again and again hand it on.
final class SetText: Sendable {
  let role: SheetRole
  let language: LanguageTag
  let text: String
  let paragraph: Paragraph
  let isBold: Bool
  /// Where the words were written.
  let location: SourceLocation
  private let leastLeading: Double

  init(_ words: Words, bold: Bool, fonts: PosterFonts) {
    role = words.role
    language = words.language
    location = words.location
    isBold = bold
    text = words.plain
    let pieces = words.runs.map { run -> TextPiece in
      switch run {
      case .text(let words): .words(words)
      case .digits(let digits): .digits(digits)
      }
    }
    paragraph = fonts.paragraph(pieces, words.language, bold: bold)
    leastLeading = PlacardPoster.leading(of: words.language)
  }

  /// Distance of baselines at size 1.
  func leading(_ style: TextStyle) -> Double { max(style.leading, leastLeading) }
}

/// A sentence of the copy with the hotline's facts in place.
struct Words: Sendable {
  let role: SheetRole
  let language: LanguageTag
  let runs: [Poster.Run]
  let location: SourceLocation

  var plain: String {
    runs.map { run in
      switch run {
      case .text(let text), .digits(let text): text
      }
    }.joined()
  }

  /// What stands before and after the first number.
  var aroundNumber: (before: Words?, after: Words?) {
    guard let place = runs.firstIndex(where: { if case .digits = $0 { true } else { false } }) else {
      return (self, nil)
    }
    return (part(runs[..<place]), part(runs[(place + 1)...]))
  }

  private func part(_ runs: ArraySlice<Poster.Run>) -> Words? {
    let words = Words(role: role, language: language, runs: Array(runs), location: location)
    let hasLetters = words.plain.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return hasLetters ? words.trimmed : nil
  }

  /// Without the spaces at either end, which would show as an indent.
  private var trimmed: Words {
    var text = plain[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return Words(role: role, language: language, runs: [.text(String(text))], location: location)
  }
}
