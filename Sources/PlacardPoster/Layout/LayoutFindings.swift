import PlacardCore
import PlacardModel
import PlacardText

/// Why a sheet can't be printed.
func finding(_ fit: Fit, _ box: any Box, _ typesetter: Typesetter) -> Diagnostic {
  let format = typesetter.request.format.rawValue
  switch fit {
  case .tooWide(let text) where text.role == .place:
    return Diagnostic(
      .unbreakableLine, at: typesetter.request.placeSource ?? text.location,
      "the format '\(format)' has no room for the place's name '\(text.text)'",
      suggestion: "write a shorter name, or mark where it may break")
  case .tooWide(let text):
    return Diagnostic(
      .unbreakableLine, at: text.location,
      "the format '\(format)' has no room for the longest word of this line in '\(text.language)'",
      suggestion: "write a shorter word, or mark where it may break")
  case .at, .tooTall:
    let points = if case .tooTall(let points) = fit { Int(points.rounded(.up)) } else { 0 }
    // The language that takes the most room is the one to shorten.
    let longest = box.texts.max { $0.paragraph.naturalWidth < $1.paragraph.naturalWidth }
    return Diagnostic(
      .posterOverflow, at: longest?.location ?? typesetter.request.source,
      "the format '\(format)' in '\(typesetter.words.map(\.language.description).joined(separator: ", "))' "
        + "needs \(points) points more at its smallest type",
      suggestion: typesetter.request.setting == nil
        ? "shorten the copy, or print fewer languages on the sheet"
        : "the law's words and its type can't be smaller: print a sheet a language, or on larger paper")
  }
}

/// A colour of one's own that is too pale to read from, or to read on.
func faint(_ blocks: [SetBlock], _ request: SheetRequest) -> [Diagnostic] {
  let contrasts = blocks.map { $0.colour.contrast(with: $0.ground) }
  guard let worst = contrasts.min(), worst < 7, let accent = request.accent else { return [] }
  let written = Double(Int(worst * 10)) / 10
  return [
    Diagnostic(
      .lowContrast, at: accent.location,
      "the number on this colour would have a contrast of \(written) to 1, and posters need 7 to 1",
      suggestion: "write a darker colour")
  ]
}

/// Characters that no font of the language has.
func missingGlyphs(_ text: SetText) -> [Diagnostic] {
  Set(text.paragraph.missing).sorted { $0.value < $1.value }.map { scalar in
    Diagnostic(
      .missingGlyph, at: text.location,
      "no font for '\(text.language)' has the character U+\(hexadecimal(scalar.value))",
      suggestion: "write it another way, or add a font to Templates/fonts")
  }
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
