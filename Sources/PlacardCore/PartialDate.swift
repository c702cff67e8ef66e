/// A date as precise as its source gives it: a year, a year and month, or a day (ISO 8601, proleptic Gregorian).
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Nil where the text isn't `2026`, `2026-06` or `2026-06-08`, or names a day that doesn't exist.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let year = Int(parts[0]), year > 0
    else { return nil }
    self.year = year
    month = parts.count > 1 ? Int(parts[1]) : nil
    day = parts.count > 2 ? Int(parts[2]) : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...CivilDate.days(in: month, of: year)).contains(day) { return nil }
  }

  package init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// The last day it can mean, which is how old facts are judged: a fact of 2026 isn't older than its year's end.
  package var lastDay: CivilDate {
    let month = month ?? 12
    return CivilDate(known: year, month, day ?? CivilDate.days(in: month, of: year))
  }

  /// The first day it can mean.
  package var firstDay: CivilDate {
    CivilDate(known: year, month ?? 1, day ?? 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601, no more precise than the source.
  package var description: String {
    [paddedYear, month.map(twoDigits), day.map(twoDigits)].compactMap(\.self).joined(separator: "-")
  }

  private var paddedYear: String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
