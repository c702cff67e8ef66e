import PlacardCore
import Testing

@Suite("Telephone numbers in a text")
struct PhoneNumberTests {
  @Test(
    "Numbers that somebody could dial are found as they are written",
    arguments: [
      "1-888-373-7888", "888-373-7888", "(916) 210-6276", "916.210.6276", "916 210 6276", "1 (888) 373-7888",
      "8883737888", "18883737888", "+18883737888", "888-3737888", "1-8883737888", "1-888-3737-888",
    ])
  func found(number: String) {
    let printed = String(number.drop { $0 == "+" })
    #expect(phoneNumbers(in: number) == [printed])
    #expect(phoneNumbers(in: "Call \(number).") == [printed])
    #expect(phoneNumbers(in: "<a href=\"tel:\(number)\">x</a>") == [printed])
  }

  @Test(
    "Dates, codes, years and laws aren't numbers to dial",
    arguments: [
      "2020-09-21", "2019 2020 2021", "2019-2020", "Sacramento, CA 94244-2550", "Section 16-5-47", "§ 52.6", "233733",
      "911", "988", "22 U.S.C. 7105", "11,193 cases in 2023", "1,000,000,000", "123456789012", "888-373", "555-1234",
      "2026-11-24 10:30:00", "", "1-2-3-4-5-6-7-8-9-0", "2-888-373-78888",
    ])
  func notFound(text: String) {
    #expect(phoneNumbers(in: text) == [])
  }

  @Test("Several numbers in one text, in order")
  func several() {
    #expect(
      phoneNumbers(in: "Call 1-888-373-7888, text 233733, or (916) 210-6276; fax 916-323-5341")
        == ["1-888-373-7888", "(916) 210-6276", "916-323-5341"])
  }

  @Test(
    "A number is found among other figures",
    arguments: [
      ("1-888-373-7888. 24 hours", ["1-888-373-7888"]), ("1-888-373-7888 (24 hours)", ["1-888-373-7888"]),
      ("1-888-373-7888 24/7", ["1-888-373-7888"]), ("911 1-888-373-7888", ["1-888-373-7888"]),
      ("Step 2. 888-373-7888", ["888-373-7888"]), ("888 373 7888 202 727 3400", ["888 373 7888", "202 727 3400"]),
      ("1\u{A0}888\u{2011}373\u{2013}7888", ["1\u{A0}888\u{2011}373\u{2013}7888"]),
    ])
  func amongFigures(text: String, numbers: [String]) {
    #expect(phoneNumbers(in: text) == numbers)
  }

  @Test(
    "What two ways of writing one number share",
    arguments: [
      "1-888-373-7888": "8883737888", "+18883737888": "8883737888", "(888) 373-7888": "8883737888",
      "911": "911", "2-888-373-7888": "28883737888", "８８８": "", "": "",
    ])
  func digits(number: String, digits: String) {
    #expect(number.dialledDigits == digits)
  }
}
