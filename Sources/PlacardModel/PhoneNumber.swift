/// A number that can be dialled in the United States: a ten digit number of the North American plan, or a short code.
package struct PhoneNumber: Hashable, Sendable {
  /// What is dialled: `+18883737888` (E.164), or the short code's digits, `911` or `233733`.
  package let dialled: String

  /// Nil where the text is neither `+1` and ten digits, area and exchange code not starting with 0 or 1 (NANP), nor
  /// 3 to 6 digits.
  package init?(_ text: String) {
    let digits = Array(text.utf8.drop { $0 == UInt8(ascii: "+") })
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    if text.hasPrefix("+") {
      guard text.hasPrefix("+1"), digits.count == 11, digits[1] >= UInt8(ascii: "2"), digits[4] >= UInt8(ascii: "2")
      else { return nil }
    } else {
      guard (3...6).contains(digits.count) else { return nil }
    }
    dialled = text
  }

  /// The number as it is printed everywhere: `1-888-373-7888` where the call is free, `202-727-3400` elsewhere, a short
  /// code as it is.
  package var display: String {
    guard dialled.hasPrefix("+1") else { return dialled }
    let digits = dialled.dropFirst(2)
    let grouped = "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
    return isTollFree ? "1-\(grouped)" : grouped
  }

  /// The digits alone, without the country code.
  package var digits: String { dialled.hasPrefix("+1") ? String(dialled.dropFirst(2)) : dialled }

  /// A `tel:` address (RFC 3966), with the extension where there is one.
  package func callAddress(extension number: String? = nil) -> String {
    "tel:\(dialled)" + (number.map { ";ext=\($0)" } ?? "")
  }

  /// An `sms:` address (RFC 5724) without a body: a prefilled text is a trace on the phone.
  package var textAddress: String { "sms:\(dialled)" }

  /// Whether the area code is one of the toll-free ones (47 CFR 52.103).
  package var isTollFree: Bool {
    dialled.hasPrefix("+1")
      && ["800", "833", "844", "855", "866", "877", "888"].contains(String(dialled.dropFirst(2).prefix(3)))
  }
}
