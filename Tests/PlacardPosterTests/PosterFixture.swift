import PlacardCore
import PlacardModel
import PlacardPoster

/// The words of a poster, each with its line as its place: 1 for the headline, 2 to 7 for situations.
func copy(
  headline: String = "Head", situations: [String] = ["1", "2", "3", "4", "5", "6"],
  action: String = "Call {{hotline.number}}",
  textLine: String = "Text {{hotline.text_keyword}} to {{hotline.text_number}}.", caption: String = "Code",
  language: LanguageTag = .english
) -> PosterCopy {
  func words(_ text: String, _ line: Int) -> Located<String> {
    Located(text, at: SourceLocation(file: "en.yaml", line: line, column: 3))
  }
  return PosterCopy(
    language: language, review: .none, standing: .draft, name: words("English", 0),
    headline: words(headline, 1),
    situations: situations.enumerated().map { words($1, $0 + 2) }, action: words(action, 8),
    promises: [words("Free", 9), words("Any hour", 10)], textLine: words(textLine, 11), danger: words("Call 911", 12),
    languageLine: words("Language", 13), footerNote: words("{{hotline.name}}. Note", 14),
    codeCaption: words(caption, 15), draftNote: words("Draft", 16), smallLine: words("Free.", 17),
    steps: [words("Dial {{hotline.number}}", 18)], versions: [:], staff: nil)
}

/// A hotline, with or without a text line.
func hotline(phone: PhoneNumber, text: PhoneNumber? = PhoneNumber("233733"), keyword: String? = "HELP") -> Hotline {
  Hotline(
    id: "national", kind: .national, name: LocalizedText("The Line", in: .english), jurisdiction: nil, relation: nil,
    channels: HotlineChannels(
      phone: phone, vanity: nil, text: text.map { .init(number: $0, keyword: keyword, languages: []) }, relay: nil,
      chat: nil, website: nil, email: nil),
    hours: nil, when: nil, interpreting: nil, operatedBy: nil, formerNames: [], nearMisses: [],
    provenance: Provenance(checked: nil, confidence: .high, notes: nil, sources: []))
}
