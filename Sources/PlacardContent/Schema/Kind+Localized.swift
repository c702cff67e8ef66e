import PlacardCore
import PlacardModel

extension Kind where Value == LocalizedText {
  /// The same words in several of the site's languages; the first language must be there.
  static var localizedText: Kind {
    Kind("text by language", .localized(needsOriginal: true)) { node, reading in
      guard let original = reading.languages.first, let texts = readTexts(node, &reading) else { return nil }
      guard let text = texts[original] else {
        reading.report(
          .missingField, at: node.location, "text by language needs '\(original)', the site's first language")
        return nil
      }
      return LocalizedText(text, in: original, translations: texts)
    }
  }
}

extension Kind where Value == LocalizedText {
  /// Words that are the same in every language, such as a name, or text by language.
  static var words: Kind {
    Kind("text", .either([.text, .localized(needsOriginal: true)])) { node, reading in
      if case .mapping = node.content { return Kind.localizedText.read(node, &reading) }
      guard let original = reading.languages.first else { return nil }
      return Kind<String>.text.read(node, &reading).map { LocalizedText($0, in: original) }
    }
  }
}

extension Kind where Value == [LanguageTag: String] {
  /// Translations of words whose original stands elsewhere.
  static var translations: Kind {
    Kind("text by language", .localized(needsOriginal: false)) { node, reading in readTexts(node, &reading) }
  }
}

private func readTexts(_ node: YAMLNode, _ reading: inout Reading) -> [LanguageTag: String]? {
  guard case .mapping(let entries) = node.content else {
    reading.report(
      .wrongKind, at: node.location, "text by language belongs here, such as {en: …, es: …}, not \(node.kindName)")
    return nil
  }
  var texts: [LanguageTag: String] = [:]
  for entry in entries {
    guard let language = LanguageTag(entry.key.value), reading.languages.contains(language) else {
      let tags = reading.languages.map(\.description)
      reading.report(
        .badLanguage, at: entry.key.location, "'\(entry.key.value)' isn't one of the site's languages",
        suggestion: didYouMean(entry.key.value, among: tags) ?? "the site has: \(tags.joined(separator: ", "))")
      continue
    }
    texts[language] = Kind<String>.text.read(entry.value, &reading)
  }
  return texts
}
