/// Stretches of a text that read as ten digit telephone numbers: ten digits, or eleven beginning with 1, grouped by
/// nothing but hyphens, points, spaces and parentheses, and not part of a longer run of digits.
package func phoneNumbers(in text: String) -> [String] {
  var found: [String] = []
  var run: [UInt8] = []
  func close() {
    while let last = run.last, !last.isDigit { run.removeLast() }
    if run.isPhoneNumber { found.append(String(decoding: run, as: UTF8.self)) }
    run = []
  }
  var before: UInt8 = 0
  for byte in text.utf8 {
    let isSeparator = !run.isEmpty && before != byte && Array("-. ()".utf8).contains(byte)
    if byte.isDigit || isSeparator { run.append(byte) } else { close() }
    before = byte
  }
  close()
  return found
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension [UInt8] {
  /// Groups of at most four digits once it is written in groups: `2020-09-21` and years in a row aren't numbers to dial.
  fileprivate var isPhoneNumber: Bool {
    guard (10...11).contains(count(where: \.isDigit)) else { return false }
    let groups = split { !$0.isDigit }.map(\.count)
    switch groups {
    case [10], [11], [3, 3, 4], [1, 3, 3, 4], [3, 7], [1, 10], [1, 3, 7], [1, 3, 4, 3]: return true
    default: return false
    }
  }
}

extension String {
  /// The digits alone, without the country code: what two ways of writing one number share.
  package var dialledDigits: String {
    let digits = filter { $0.isASCII && $0.isNumber }
    return digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }
}
