package import PlacardCore
package import PlacardModel

/// Why a rule says what it says: a kind of reason and its facts, as values that a page can tell in any language.
///
/// A page that has words for `kind` fills its places with `values`, each told in its own language; `english` is the same
/// for a terminal. The law's own words among the values are English, as they were read.
package struct Reason: Hashable, Sendable {
  /// A fact in a reason.
  package enum Value: Hashable, Sendable {
    /// Words of the law's record, a name or a number as it is dialled: never translated.
    case text(String)
    case measure(Double)
    case count(Int)
    case languages([LanguageTag])
    case venue(Venue)
    case jurisdiction(JurisdictionCode)
    case date(PartialDate)
    /// Width by height in inches.
    case paper(width: Double, height: Double)
    /// The least size that a law asks for, and which way round.
    case asked(SheetSize, NoticeRules.Orientation?)
  }

  package let kind: Kind
  /// By the names that the words of `kind` have in their places.
  package let values: [String: Value]

  init(_ kind: Kind, _ values: [String: Value] = [:]) {
    self.kind = kind
    self.values = values
  }

  /// The reason as a terminal tells it, without a full stop.
  package var english: String {
    values.reduce(kind.english) { $0.filling($1.key, with: $1.value.english) }
  }
}

extension Reason.Value {
  var english: String {
    switch self {
    case .text(let text): text
    case .measure(let measure): written(measure)
    case .count(let count): String(count)
    case .languages(let tags): tags.map(\.englishName).joined(separator: ", ")
    case .venue(let venue): venue.rawValue.map { $0 == "-" ? " " : String($0) }.joined()
    case .jurisdiction(let code): code.rawValue
    case .date(let date): date.description
    case .paper(let width, let height): "\(written(width)) x \(written(height)) inches"
    case .asked(let size, .landscape?): "\(size.long) inches wide and \(size.short) high"
    case .asked(let size, .portrait?): "\(size.short) inches wide and \(size.long) high"
    case .asked(let size, nil): "\(size.short) x \(size.long)"
    }
  }
}

extension String {
  /// Puts words into the place of a name: `{{name}}`.
  fileprivate func filling(_ name: String, with words: String) -> String {
    let place = Array("{{\(name)}}".utf8)
    let bytes = Array(utf8)
    var filled: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: place) {
        filled += Array(words.utf8)
        index += place.count
      } else {
        filled.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }
}

extension LanguageTag {
  /// What English calls the languages that laws name or posters come in; others by their tag.
  var englishName: String {
    let names = [
      "en": "English", "es": "Spanish", "zh": "Chinese", "zh-Hans": "Chinese (Simplified)",
      "zh-Hant": "Chinese (Traditional)", "vi": "Vietnamese", "ko": "Korean", "tl": "Tagalog", "ja": "Japanese",
      "fr": "French", "frc": "Louisiana French", "ht": "Haitian Creole", "pt": "Portuguese", "ru": "Russian",
      "pl": "Polish", "ar": "Arabic", "fa": "Persian", "ur": "Urdu", "hi": "Hindi", "pa": "Punjabi", "th": "Thai",
      "km": "Khmer", "hmn": "Hmong", "hy": "Armenian", "am": "Amharic",
    ]
    return names[description] ?? description
  }
}
