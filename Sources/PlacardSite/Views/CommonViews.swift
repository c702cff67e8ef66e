import PlacardCore
import PlacardModel
import PlacardTemplate

/// Free text that may be in another language than the page.
struct CopyText: Sendable {
  let text: String
  let language: LanguageTag

  static let view = View<CopyText>(
    "a text",
    [
      .html("text", "the words, with numbers to dial kept whole") { HTML(isolatingNumbersIn: $0.text) },
      .text("language", "the language they are in, for lang") { $0.language.description },
      .text("direction", "ltr or rtl, for dir") { $0.language.direction },
    ])
}

/// A date in words and as machines read it.
struct DateText: Sendable {
  let text: String
  let iso: String

  init(_ date: PartialDate, _ words: Words) {
    text = words.date(date)
    iso = date.description
  }

  /// Nil for no date, so that an optional date becomes an optional record.
  init?(_ date: PartialDate?, _ words: Words) {
    guard let date else { return nil }
    self.init(date, words)
  }

  static let view = View<DateText>(
    "a date",
    [
      .text("text", "the date in the page's language, no more precise than its source") { $0.text },
      .text("iso", "2026, 2026-04 or 2026-04-07, for datetime") { $0.iso },
    ])
}

/// A word of the content's vocabulary and how the language says it.
struct WordText: Sendable {
  let word: String
  let label: String

  init<Word: RawRepresentable<String>>(_ word: Word, _ group: WordGroup, _ words: Words) {
    self.word = String(word.rawValue.map { $0 == " " ? "-" : $0 })
    label = words.label(word, group)
  }

  static let view = View<WordText>(
    "a word of the vocabulary",
    [
      .text("word", "the word as the content writes it, with hyphens, for class names") { $0.word },
      .text("label", "the words a reader sees") { $0.label },
    ])
}

/// A link with what is shown for it.
struct LinkText: Sendable {
  let address: String
  let name: String
  let elsewhere: Elsewhere?

  init(address: String, name: String, elsewhere: Elsewhere? = nil) {
    self.address = address
    self.name = name
    self.elsewhere = elsewhere
  }

  /// A page elsewhere, shown by host and path.
  init(_ address: WebAddress) {
    self.init(address: address.description, name: address.description.withoutScheme)
  }

  static let view = View<LinkText>(
    "a link",
    [
      .address("address", "where it leads") { $0.address },
      .text("name", "what is shown for it") { $0.name },
      .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
        $0.elsewhere
      },
    ])
}

/// A number to call, with its extension.
struct PhoneText: Sendable {
  let number: PhoneNumber
  let phoneExtension: String?

  init(_ number: PhoneNumber, extension digits: String? = nil) {
    self.number = number
    phoneExtension = digits
  }

  static let view = View<PhoneText>(
    "a phone number",
    [
      .digits("number", "the number as printed") { $0.number.display },
      .address("call", "tel: with the extension") { $0.number.callAddress(extension: $0.phoneExtension) },
      .optionalDigits("extension", "digits to press after the call is answered") { $0.phoneExtension },
    ])
}

/// A posting law's status, as maps, tables and filters show it.
struct StatusText: Sendable {
  let status: PostingLaw.Status
  let context: PageContext

  static let view = View<StatusText>(
    "a law's status",
    [
      .text("word", "required, encouraged, agency-only, none-found or unknown") { $0.status.rawValue },
      .text("label", "the status in a few words") { $0.context.words.label($0.status, .lawStatus) },
      .text("mark", "one letter, so that colour is never alone") { $0.context.words.label($0.status, .lawStatusMark) },
      .text("meaning", "what the status means") { $0.context.words.label($0.status, .lawStatusMeaning) },
      .address("address", "the table of the laws with this status") { $0.context.link(Route.laws($0.status)) },
      .optionalRecord("elsewhere", Elsewhere.view, "the language of the page there, where it isn't this page's") {
        $0.context.elsewhere(Route.laws($0.status))
      },
    ])
}

extension String {
  /// An address as people read it: without scheme and closing slash, and a long one without its middle: its end tells it from others.
  var withoutScheme: String {
    var text = Substring(self)
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return text.count > 80 ? "\(text.prefix(39))…\(text.suffix(40))" : String(text)
  }
}
