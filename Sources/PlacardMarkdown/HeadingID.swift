/// Makes a heading's id from its words: small letters, digits and single hyphens, in whatever script it is
/// written.
///
/// Latin letters lose their accents, so that `acción` and a keyboard without accents meet; letters of other
/// scripts stay as they are, because their marks are part of the word.
func headingID(from text: String) -> String {
  var id = ""
  var isAfterLatin = false
  for scalar in text.unicodeScalars {
    if let letters = latinLetters(scalar) {
      id += letters
      isAfterLatin = true
    } else if isWordScalar(scalar) {
      if !(isAfterLatin && scalar.properties.generalCategory == .nonspacingMark) {
        id += scalar.properties.lowercaseMapping
        isAfterLatin = false
      }
    } else if isSeparator(scalar) {
      if !id.isEmpty, id.last != "-" { id += "-" }
      isAfterLatin = false
    }
  }
  if id.last == "-" { id.removeLast() }
  return id.isEmpty ? "section" : id
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
    .spacingMark, .decimalNumber, .letterNumber:
    true
  default: scalar.value == 0x200C || scalar.value == 0x200D
  }
}

private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .dashPunctuation,
    .connectorPunctuation:
    true
  default: scalar == "/"
  }
}

/// The plain small letters of a Latin letter, from its name, which Unicode never changes: `LATIN SMALL LETTER
/// E WITH ACUTE` is `e`.
private func latinLetters(_ scalar: Unicode.Scalar) -> String? {
  if scalar.isASCII {
    return UInt8(ascii: scalar).isAlphanumeric ? scalar.properties.lowercaseMapping : nil
  }
  guard scalar.properties.isAlphabetic, let name = scalar.properties.name, name.hasPrefix("LATIN ")
  else { return nil }
  let parts = name.split(separator: " ")
  guard parts.count >= 4, parts[2] == "LETTER" || parts[2] == "LIGATURE" else { return nil }
  switch parts[3] {
  case "SHARP": return "ss"
  case "ETH": return "d"
  case "THORN": return "th"
  case "DOTLESS": return "i"
  case let letter where letter.utf8.count <= 2: return letter.lowercased()
  default: return nil
  }
}
