import PlacardCore
import PlacardModel

/// What one language says on a sheet, with the hotline's facts in place.
struct SheetWords: Sendable {
  let language: LanguageTag
  let name: Words
  let headline: Words
  let situations: [Words]
  let action: Words
  let promises: [Words]
  let textLine: Words
  let stateLine: Words?
  let danger: Words
  let languageLine: Words
  let footerNote: Words
  let codeCaption: Words
  let smallLine: Words
  let steps: [Words]
  /// Whether nobody has reviewed this translation.
  let isDraft: Bool
  /// Only where there is a draft on the sheet.
  let draftNote: Words?
  /// The law's own paragraphs, in place of the headline and the situations.
  let notice: [Words]

  init(_ copy: PosterCopy, _ request: SheetRequest, isDraft: Bool) {
    let facts = PosterFacts(request.hotline, language: copy.language)
    func words(_ role: SheetRole, _ sentence: Located<String>) -> Words {
      Words(role: role, language: copy.language, runs: facts.runs(in: sentence.value), location: sentence.location)
    }
    let version = request.version.flatMap { copy.versions[$0] }
    language = copy.language
    name = words(.name, copy.name)
    headline = words(.headline, version?.headline ?? copy.headline)
    situations = (version?.situations ?? copy.situations).map { words(.situations, $0) }
    action = words(.action, copy.action)
    promises = copy.promises.map { words(.promises, $0) }
    textLine = words(.textLine, copy.textLine)
    stateLine = request.stateLine.map { Self.words(for: $0, copy.language, request.source) }
    danger = words(.danger, copy.danger)
    languageLine = words(.languageLine, copy.languageLine)
    footerNote = words(.footerNote, copy.footerNote)
    codeCaption = words(.codeCaption, copy.codeCaption)
    smallLine = words(.smallLine, copy.smallLine)
    steps = copy.steps.map { words(.steps, $0) }
    self.isDraft = copy.standing != .reviewed && copy.language != .english
    draftNote = isDraft ? words(.draftNote, copy.draftNote) : nil
    notice = (request.notice?[copy.language]?.paragraphs ?? []).map {
      Words(role: .notice, language: copy.language, runs: [.text($0)], location: request.source)
    }
  }

  /// A state's line: its name and number. A name that isn't translated keeps its language.
  private static func words(for line: Hotline, _ language: LanguageTag, _ location: SourceLocation) -> Words {
    let name = line.name[language: language]
    let runs: [Poster.Run] = [.text("\(name.text): "), .digits(line.channels.phone.display)]
    return Words(role: .stateLine, language: name.language, runs: runs, location: location)
  }
}
