import PlacardCore
import PlacardModel

/// Numbers that stand in the words of a printed sheet and are nobody's that the sheet may name: a poster's words know
/// the national hotline alone, a law's own words besides that the place's line and what the law's record names.
///
/// Pages are held to their numbers once they are made; a sheet is on a wall by then.
func strayNumbers(_ site: Site) -> [Diagnostic] {
  let national = site.hotlines.national.channels.phone
  let misprints = Set(site.hotlines.all.flatMap(\.nearMisses).map(\.dialledDigits))
  func faults(_ text: String, at location: SourceLocation, known: Set<String>, _ advice: String) -> [Diagnostic] {
    phoneNumbers(in: text).compactMap { number in
      if misprints.contains(number.dialledDigits) {
        return Diagnostic(
          .strayNumber, at: location, "'\(number)' is a known misprint of the hotline's number",
          suggestion: "the number is \(national.display)")
      }
      guard !known.contains(number.dialledDigits) else { return nil }
      return Diagnostic(
        .strayNumber, at: location, "'\(number)' is no number that this sheet may name", suggestion: advice)
    }
  }
  let posters = site.posters.sorted { $0.key < $1.key }.flatMap(\.value.sentences).flatMap { sentence in
    faults(
      sentence.value, at: sentence.location, known: [national.digits],
      "name numbers by placeholders, such as {{hotline.number}}")
  }
  let notices = site.laws.sorted { $0.key < $1.key }.flatMap { code, law in
    let lines = [national.digits] + [site.hotlines.stateLines[code]?.channels.phone.digits].compactMap(\.self)
    let known = Set(lines + law.notice.hotlines.flatMap(phoneNumbers).map(\.dialledDigits))
    return law.notice.words.sorted { $0.key < $1.key }.flatMap { _, words in
      faults(
        words.text, at: words.location ?? law.code.location, known: known,
        "compare it with the statute, and name it under 'hotlines' where the law does")
    }
  }
  return posters + notices
}
