import PlacardCore
import PlacardModel

extension ContentLoader {
  mutating func jurisdictions() -> [JurisdictionCode: Jurisdiction] {
    let kind = Kind<Jurisdiction>.jurisdiction(in: original)
    return records(in: "Content/jurisdictions", kind) { $0.code }
  }

  mutating func laws() -> [JurisdictionCode: PostingLaw] {
    records(in: "Content/laws", .postingLaw, except: "federal") { $0.code }
  }

  /// The records of a folder whose files are named for the jurisdiction's code.
  private mutating func records<Value>(
    in folder: String, _ kind: Kind<Value>, except other: String? = nil,
    code: (Value) -> Located<JurisdictionCode>
  ) -> [JurisdictionCode: Value] {
    var found: [JurisdictionCode: Value] = [:]
    for stem in stems(in: folder, ending: ".yaml") where stem != other {
      guard let value: Value = record("\(folder)/\(stem).yaml", kind) else { continue }
      let written = code(value)
      guard written.value.fileStem == stem else {
        reading.report(
          .misplacedRecord, at: written.location, "'\(written.value.rawValue)' doesn't belong in '\(stem).yaml'",
          suggestion: "rename the file '\(written.value.fileStem).yaml' or mend the code")
        continue
      }
      found[written.value] = value
    }
    return found
  }

  mutating func hotlines() -> HotlineDirectory? {
    let folder = "Content/hotlines"
    var lines: [Hotline] = []
    for stem in stems(in: folder, ending: ".yaml") {
      guard let line = record("\(folder)/\(stem).yaml", Kind<Hotline>.hotline(id: stem, in: original)) else { continue }
      lines.append(line)
    }
    guard let national = only(.national, of: lines), let emergency = only(.emergency, of: lines) else { return nil }
    return HotlineDirectory(
      national: national, emergency: emergency, lifelines: lines.filter { $0.kind == .lifeline },
      stateLines: stateLines(lines))
  }

  private mutating func only(_ kind: Hotline.Kind, of lines: [Hotline]) -> Hotline? {
    let candidates = lines.filter { $0.kind == kind }
    guard candidates.count == 1 else {
      reading.report(
        candidates.isEmpty ? .missingFile : .contradiction, at: SourceLocation(file: "Content/hotlines"),
        "the site needs exactly one hotline of kind '\(kind.rawValue)', not \(candidates.count)")
      return candidates.first
    }
    return candidates.first
  }

  private mutating func stateLines(_ lines: [Hotline]) -> [JurisdictionCode: Hotline] {
    var found: [JurisdictionCode: Hotline] = [:]
    for line in lines where line.kind == .state {
      let file = "Content/hotlines/\(line.id).yaml"
      guard let code = line.jurisdiction, line.relation != nil else {
        reading.report(
          .missingField, at: SourceLocation(file: file), "a state's hotline needs 'jurisdiction' and 'relation'")
        continue
      }
      guard found[code.value] == nil else {
        reading.report(.contradiction, at: code.location, "\(code.value.rawValue) has a hotline of its own already")
        continue
      }
      found[code.value] = line
    }
    return found
  }

  mutating func pictures() -> [String: Picture] {
    let folder = "Content/images"
    var found: [String: Picture] = [:]
    for stem in stems(in: folder, ending: ".yaml") {
      guard let picture = record("\(folder)/\(stem).yaml", Kind<Picture>.picture(id: stem, in: files)) else { continue }
      if files[picture.file.value] == nil {
        reading.report(.missingFile, at: picture.file.location, "'\(picture.file.value)' isn't there")
      } else {
        reading.diagnostics += faults(in: picture)
      }
      found[stem] = picture
    }
    let described = Set(found.values.map(\.file.value))
    for path in files.below(folder).paths where !path.hasSuffix(".yaml") && !described.contains(path) {
      reading.report(
        .missingFile, at: SourceLocation(file: path),
        "a picture needs a .yaml file beside it with its alternative text, credit and licence")
    }
    return found
  }

  /// The words of posters in every language that has them. The site must have its own languages, and those that its
  /// settings ask for; others may be there.
  mutating func posters(asked: [Located<LanguageTag>]) -> [LanguageTag: PosterCopy] {
    var found: [LanguageTag: PosterCopy] = [:]
    for stem in stems(in: "Content/posters", ending: ".yaml") {
      let path = "Content/posters/\(stem).yaml"
      guard let language = LanguageTag(stem) else {
        reading.report(.badLanguage, at: SourceLocation(file: path), "'\(stem)' isn't a language tag such as es")
        continue
      }
      found[language] = record(path, .posterCopy(language: language, beside: language == original ? nil : posterSource))
    }
    for language in reading.languages where found[language] == nil {
      let path = "Content/posters/\(language).yaml"
      guard files[path] == nil else { continue }
      reading.report(
        .missingFile, at: SourceLocation(file: path), "the site is in '\(language)' and needs its poster's words")
    }
    for language in asked where files["Content/posters/\(language.value).yaml"] == nil {
      reading.report(
        .missingFile, at: language.location,
        "posters in '\(language.value)' need the file 'Content/posters/\(language.value).yaml', and it isn't there")
    }
    return found
  }
}
