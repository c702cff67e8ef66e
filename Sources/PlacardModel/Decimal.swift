/// A small measure, never negative, with at most three decimals, kept exact: `8.5`, `11`, `16`.
package struct Decimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The measure in thousandths.
  package let thousandths: Int

  /// Nil where the text isn't digits with an optional point and one to three decimals.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      thousandths = whole * 1000
      return
    }
    guard (1...3).contains(parts[1].utf8.count),
      let fraction = Int(parts[1] + String(repeating: "0", count: 3 - parts[1].utf8.count))
    else { return nil }
    thousandths = whole * 1000 + fraction
  }

  /// A measure that was computed, to the nearest hundredth.
  package init(rounding measure: Double) {
    thousandths = Int((measure * 100).rounded()) * 10
  }

  package static func < (left: Decimal, right: Decimal) -> Bool { left.thousandths < right.thousandths }

  /// Without trailing zeros.
  package var description: String {
    let (whole, fraction) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard fraction > 0 else { return String(whole) }
    var digits = String(fraction + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
