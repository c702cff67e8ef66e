import PlacardCore
import PlacardModel

extension Kind where Value == String {
  /// Any text but none at all.
  static var text: Kind {
    .scalar("text", .wrongKind, example: "'words'", .text) { $0.isEmpty ? nil : $0 }
  }

  /// Text that is sentences. It reads like any other, and forms give it room.
  static var prose: Kind {
    Kind("text", .prose, read: text.read)
  }

  /// Digits alone, kept as written: a code or an extension may begin with zeros.
  static var digits: Kind {
    .scalar("digits", .badNumber, example: "'02108'", .digits) { text in
      !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? text : nil
    }
  }
}

extension Kind where Value == Int {
  static func whole(_ range: ClosedRange<Int>) -> Kind {
    .scalar(
      "a whole number", .badNumber, example: "\(range.lowerBound) or more, up to \(range.upperBound)", .whole(range)
    ) { text in
      guard let number = Int(text), String(number) == text, range.contains(number) else { return nil }
      return number
    }
  }

  static var year: Kind {
    .scalar("a year", .badDate, example: "2026", .whole(1776...2200)) { text in
      guard let number = Int(text), String(number) == text, (1776...2200).contains(number) else { return nil }
      return number
    }
  }
}

extension Kind where Value == Bool {
  static var boolean: Kind {
    .scalar("true or false", .wrongKind, example: "true", .boolean) { ["true": true, "false": false][$0] }
  }
}

extension Kind where Value == Decimal {
  static var measure: Kind {
    .scalar("a measure", .badNumber, example: "8.5", .measure) { Decimal($0) }
  }
}

extension Kind where Value == PartialDate {
  static var date: Kind {
    .scalar("a date", .badDate, example: "2026-11-24, 2026-11 or 2026", .date) { PartialDate($0) }
  }
}

extension Kind where Value == PhoneNumber {
  static var phone: Kind {
    .scalar("a phone number", .badPhone, example: "\"+19162106276\" or \"911\"", .phone) { PhoneNumber($0) }
  }
}

extension Kind where Value == WebAddress {
  static var webAddress: Kind {
    .scalar("a web address", .badAddress, example: "https://oag.ca.gov/", .webAddress) { WebAddress($0) }
  }
}

extension Kind where Value == EmailAddress {
  static var email: Kind {
    .scalar("an e-mail address", .badAddress, example: "oag@dc.gov", .email) { EmailAddress($0) }
  }
}

extension Kind where Value == LanguageTag {
  static var language: Kind {
    .scalar("a language tag", .badLanguage, example: "es or zh-Hans", .language) { LanguageTag($0) }
  }
}

extension Kind where Value == Slug {
  static var slug: Kind {
    .scalar("a slug", .badSlug, example: "new-york: a-z, 0-9 and single hyphens", .slug) { Slug($0) }
  }
}

extension Kind where Value == JurisdictionCode {
  static var code: Kind {
    .scalar("a jurisdiction's postal code", .badCode, example: "CA", .word(JurisdictionCode.allCases.map(\.rawValue))) {
      JurisdictionCode(rawValue: $0)
    }
  }
}

extension Kind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words. `name` is singular and has its article: `a holder status`.
  static func word(_ name: String) -> Kind {
    Kind(name, .word(Value.allCases.map(\.rawValue))) { node, reading in
      let words = Value.allCases.map(\.rawValue)
      guard case .scalar(let text, _) = node.content, !node.isNull else {
        reading.report(.wrongKind, at: node.location, "\(name) belongs here, not \(node.kindName)")
        return nil
      }
      guard let value = Value(rawValue: text) else {
        let choice = didYouMean(text, among: words) ?? "write one of: \(words.joined(separator: ", "))"
        reading.report(.unknownWord, at: node.location, "'\(text)' isn't \(name)", suggestion: choice)
        return nil
      }
      return value
    }
  }
}
