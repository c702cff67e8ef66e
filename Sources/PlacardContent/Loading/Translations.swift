import Crypto
import PlacardCore
import PlacardModel

extension ContentLoader {
  /// Every text in every language but the first, with how far it was reviewed. What isn't there isn't listed.
  mutating func translations(
    _ phrases: [LanguageTag: [String: Located<String>]], _ pages: [String: Translated<Copy>], _ campaigns: [Campaign],
    _ posters: [LanguageTag: PosterCopy]
  ) -> [TranslatedText] {
    let copies =
      pages.values.map(\.self)
      + campaigns.flatMap { [$0.story, $0.petition] + $0.updates.map(\.copy) + Array($0.stateCopy.values) }
    let toolkits = campaigns.compactMap(\.toolkit)
    let others = reading.languages.dropFirst()
    var texts = others.flatMap { words(in: $0, phrases) }
    for language in others {
      texts += copies.compactMap { text($0, in: language) }
      texts += toolkits.compactMap { text($0, in: language) }
    }
    return texts + posters.values.filter { $0.language != original }.map { text($0) }
  }

  private mutating func words(
    in language: LanguageTag, _ phrases: [LanguageTag: [String: Located<String>]]
  ) -> [TranslatedText] {
    let file = "Content/strings/\(language).yaml"
    guard let bytes = files[file], case .mapping(let entries)? = YAMLReader.read(bytes, file: file).value?.content
    else { return [] }
    let written = entries.first { $0.key.value == "review" && !$0.value.isNull }
    let review = written.flatMap { Kind<WordsReview>.wordsReview.read($0.value, &reading) } ?? .none
    let originals = phrases[original] ?? [:]
    return (phrases[language] ?? [:]).filter { $0.value.location.file == file }.compactMap { key, words in
      originals[key].map { text in
        let source = fingerprint(of: Array(text.value.utf8))
        let group = key.split(separator: ".").first.map(String.init) ?? ""
        return TranslatedText(
          language: language, part: .words, name: key, standing: review.standing(of: key, beside: source),
          source: source, isSafetyCritical: TranslatedText.safetyGroups.contains(group), location: words.location)
      }
    }
  }

  private func text(_ copy: Translated<Copy>, in language: LanguageTag) -> TranslatedText? {
    guard copy.languages.contains(language) else { return nil }
    let (version, first) = (copy[language: language].value, copy[language: original].value)
    let source = fingerprint(of: files[first.file] ?? [])
    return TranslatedText(
      language: language, part: .copy, name: String(first.file.dropFirst("Content/".count)),
      standing: version.review.standing(beside: source), source: source,
      isSafetyCritical: first.file == "Content/pages/help.md", location: version.title.location)
  }

  private func text(_ toolkit: Translated<ToolkitCopy>, in language: LanguageTag) -> TranslatedText? {
    guard toolkit.languages.contains(language) else { return nil }
    let (version, first) = (toolkit[language: language].value, toolkit[language: original].value)
    let file = first.badge.location.file
    let source = fingerprint(of: files[file] ?? [])
    return TranslatedText(
      language: language, part: .copy, name: String(file.dropFirst("Content/".count)),
      standing: version.review.standing(beside: source), source: source, isSafetyCritical: false,
      location: version.badge.location)
  }

  private func text(_ poster: PosterCopy) -> TranslatedText {
    TranslatedText(
      language: poster.language, part: .posters, name: "posters/\(poster.language).yaml", standing: poster.standing,
      source: posterSource, isSafetyCritical: false, location: poster.headline.location)
  }

  /// The fingerprint of the original words of posters.
  var posterSource: String { fingerprint(of: files["Content/posters/\(original).yaml"] ?? []) }
}

/// A mark made from bytes, short enough to be copied by hand: the first 32 bits of SHA-256, in hexadecimal.
private func fingerprint(of bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).prefix(4).map { byte in
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }.joined()
}
