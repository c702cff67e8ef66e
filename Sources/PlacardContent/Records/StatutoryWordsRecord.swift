import Crypto
import PlacardCore
import PlacardModel

extension Kind where Value == [LanguageTag: StatutoryWords] {
  /// The `notice` of a law: the statute's own words by language, whether or not the site has it.
  static var statutoryWords: Kind {
    Kind("a statute's words by language", .table(keys: .language, of: writtenNotice.shape, besides: [])) {
      node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.report(
          .wrongKind, at: node.location, "a statute's words by language belong here, not \(node.kindName)")
        return nil
      }
      var words: [LanguageTag: StatutoryWords] = [:]
      for entry in entries {
        guard let language = LanguageTag(entry.key.value) else {
          reading.report(
            .badLanguage, at: entry.key.location, "'\(entry.key.value)' isn't a language tag such as es or zh-Hans")
          continue
        }
        words[language] = notice(in: language).read(entry.value, &reading)
      }
      return words
    }
  }
}

private let writtenNotice: Kind<WrittenNotice> = .record(
  "a statute's words",
  .required("text", .located(.prose), "the words, verbatim"),
  .required("sha256", .located(.text), "their digest, by which a change is noticed"),
  .optional("source", .webAddress, "where they were read"),
  make: WrittenNotice.init(text:sha256:source:))

/// The words of one language. Words that don't match their digest are reported, and read all the same.
private func notice(in language: LanguageTag) -> Kind<StatutoryWords> {
  return Kind(writtenNotice.name, writtenNotice.shape) { node, reading in
    guard let notice = writtenNotice.read(node, &reading) else { return nil }
    let digest = sha256(of: notice.text.value)
    if digest != notice.sha256.value {
      reading.report(
        .noticeChanged, at: notice.sha256.location,
        "the statute's words in '\(language)' don't match their sha256; a change needs a person who compared them",
        suggestion: "the words now have sha256 \(digest)")
    }
    return StatutoryWords(
      text: notice.text.value, sha256: notice.sha256.value, source: notice.source, location: notice.text.location)
  }
}

/// A notice as it is written, before its digest is compared.
private struct WrittenNotice: Sendable {
  let text: Located<String>
  let sha256: Located<String>
  let source: WebAddress?
}

/// The digest of a text's UTF-8 in lower-case hexadecimal.
private func sha256(of text: String) -> String {
  SHA256.hash(data: Array(text.utf8)).map { byte in
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }.joined()
}
