import PlacardCore
import Testing

@Suite("Dates")
struct DateTests {
  @Test("Dates as precise as their source", arguments: ["2026", "2026-06", "2026-06-08", "0001-01-01", "9999-12-31"])
  func keptAsWritten(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(
    "What isn't a date",
    arguments: [
      "", "-", "26", "02026", "2026-", "2026-6", "2026-06-8", "2026-06-08-", "2026-06-08T00:00", "2026/06/08", "0000",
      "-2026", "+026", "2026-00", "2026-13", "2026-06-00", "2026-06-31", "2026-01-32", "２０２６", " 2026", "2026-+6",
    ])
  func notADate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("The leap day", arguments: ["2024-02-29": true, "2000-02-29": true, "1900-02-29": false, "2026-02-29": false])
  func leapDay(text: String, isDay: Bool) {
    #expect((CivilDate(text) != nil) == isDay)
  }

  @Test("A day needs all three parts", arguments: ["2026", "2026-06", "June 8, 2026"])
  func notADay(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(
    "Days are counted from 1970",
    arguments: [
      "1970-01-01": 0, "1969-12-31": -1, "2000-03-01": 11_017, "2026-11-24": 20_781, "1900-01-01": -25_567,
    ])
  func counted(text: String, days: Int) {
    #expect(CivilDate(text)?.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days).description == text)
  }

  @Test("Every day from 1900 to 2100 follows the one before and comes back from its number")
  func everyDay() throws {
    let first = try #require(CivilDate("1900-01-01")).daysSinceEpoch
    let last = try #require(CivilDate("2100-12-31")).daysSinceEpoch
    #expect(last - first + 1 == 201 * 365 + 49)
    var before = CivilDate(daysSinceEpoch: first - 1)
    for number in first...last {
      let day = CivilDate(daysSinceEpoch: number)
      guard day.daysSinceEpoch == number, CivilDate(day.description) == day, before < day else {
        Issue.record("day \(number) is \(day), after \(before)")
        return
      }
      before = day
    }
  }

  @Test(
    "The days that a date may mean",
    arguments: [
      ("2026", "2026-01-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2026-02", "2026-02-01", "2026-02-28"), ("2026-11", "2026-11-01", "2026-11-30"),
      ("2026-06-08", "2026-06-08", "2026-06-08"),
    ])
  func span(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }
}
