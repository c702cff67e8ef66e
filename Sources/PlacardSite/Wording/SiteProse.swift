import PlacardCore
import PlacardMarkdown
import PlacardModel

/// All that the editors of a site wrote for readers, each text once.
func prose(of site: Site) -> [Prose] {
  let languages = site.settings.allLanguages
  let pages = site.pages.sorted { $0.key < $1.key }.flatMap { stem, copy in
    versions(copy, languages).map { text($1, in: $0, for: stem == "help" ? .help : .supporter) }
  }
  let campaigns = site.campaigns.flatMap { campaign in
    let copies =
      [campaign.story, campaign.petition] + campaign.updates.map(\.copy)
      + campaign.stateCopy.sorted { $0.key < $1.key }.map(\.value)
    return copies.flatMap { copy in versions(copy, languages).map { text($1, in: $0, for: .supporter) } }
      + (campaign.action.map { versions($0, languages).flatMap(scripts) } ?? [])
      + (campaign.toolkit.map { versions($0, languages).flatMap(officeTexts) } ?? [])
  }
  let posters = site.posters.sorted { $0.key < $1.key }.map { language, copy in
    Prose(
      audience: .help, language: language, passages: copy.sentences.map { Passage($0) },
      location: copy.headline.location)
  }
  let phrases = site.phrases.sorted { $0.key < $1.key }.flatMap { language, book in
    book.values.filter { $0.location.file == "Content/strings/\(language).yaml" }.sorted { $0.location < $1.location }
      .map { words in
        Prose(audience: .interface, language: language, passages: [Passage(words)], location: words.location)
      }
  }
  return pages + campaigns + posters + phrases
}

/// A text in the languages that it was really written in.
private func versions<Value>(
  _ translated: Translated<Value>, _ languages: [LanguageTag]
) -> [(language: LanguageTag, value: Value)] {
  languages.filter(translated.languages.contains).map { ($0, translated[language: $0].value) }
}

private func text(_ copy: Copy, in language: LanguageTag, for audience: Prose.Audience) -> Prose {
  let place = copy.title.location
  let head = [
    Passage(copy.title.value, at: place, isHeading: true),
    Passage(copy.description ?? "", at: place, isHeading: audience != .help),
  ]
  let body = copy.body.passages.map {
    Passage($0.text, at: $0.location, isHeading: $0.isHeading, isQuoted: $0.isQuoted)
  }
  return Prose(audience: audience, language: language, passages: head + body, location: SourceLocation(file: copy.file))
}

private func scripts(_ language: LanguageTag, _ action: ActionCopy) -> [Prose] {
  let call = [action.call.opening, action.call.point, action.call.close, action.call.voicemail]
  return [call, [action.letter.subject, action.letter.body]].map { lines in
    prose(of: lines, in: language)
  }
}

private func officeTexts(_ language: LanguageTag, _ toolkit: ToolkitCopy) -> [Prose] {
  let texts = [toolkit.badge, toolkit.pressRelease, toolkit.proclamation] + toolkit.messages.map(\.text)
  return texts.map { prose(of: [$0], in: language) }
}

private func prose(of lines: [Located<String>], in language: LanguageTag) -> Prose {
  let passages = lines.flatMap { line in
    line.value.split(separator: "\n\n").map { Passage(String($0), at: line.location) }
  }
  return Prose(audience: .supporter, language: language, passages: passages, location: lines[0].location)
}
