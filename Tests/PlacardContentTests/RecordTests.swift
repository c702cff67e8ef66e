import PlacardCore
import PlacardModel
import Testing

@testable import PlacardContent

@Suite("Records")
struct RecordTests {
  struct Lamp: Sendable, Equatable {
    let name: String
    let watts: Int?
    let tags: [String]
    let since: PartialDate
  }

  static let lamp = Kind<Lamp>.record(
    "a lamp", .required("name", .text, "its name"), .optional("watts", .whole(1...100), "its power"),
    .optional("tags", .list(of: .text), "what it is like", otherwise: ["plain"]),
    .required("since", .date, "when it was lit"),
    make: Lamp.init(name:watts:tags:since:))

  @Test(
    "What may be left out is left out or null",
    arguments: [
      "name: A\nsince: 2026", "since: 2026\nname: A\nwatts: null\ntags: ~", "{name: A, since: 2026, watts: }",
    ])
  func optional(yaml: String) throws {
    let outcome = try read(Self.lamp, yaml)
    #expect(outcome.findings == [])
    #expect(outcome.value == Lamp(name: "A", watts: nil, tags: ["plain"], since: try #require(PartialDate("2026"))))
  }

  @Test(
    "Every fault of a record is said at once",
    arguments: [
      Faulty(
        "nmae: A\nwatts: many\nsince: soon\ncolour: red",
        "a.yaml:1:1: error: 'nmae' isn't a field of a lamp [unknown-field]; did you mean 'name'?",
        "a.yaml:4:1: error: 'colour' isn't a field of a lamp [unknown-field]",
        "a.yaml:1:1: error: a lamp needs 'name' [missing-field]",
        "a.yaml:2:8: error: 'many' isn't a whole number such as 1 or more, up to 100 [bad-number]",
        "a.yaml:3:8: error: 'soon' isn't a date such as 2026-11-24, 2026-11 or 2026 [bad-date]"),
      Faulty("name: A\nsince: null", "a.yaml:2:1: error: a lamp needs 'since' [missing-field]"),
      Faulty("name: ''\nsince: 2026", "a.yaml:1:7: error: '' isn't text such as 'words' [wrong-kind]"),
      Faulty("- name", "a.yaml:1:1: error: a lamp belongs here, not a list [wrong-kind]"),
      Faulty("name: A\nsince: 2026\ntags: x", "a.yaml:3:7: error: a list belongs here, not text [wrong-kind]"),
    ])
  func faults(row: Faulty) throws { try expect(row, of: Self.lamp) }

  @Test("A field of a group inside a record is named as the record's own")
  func group() throws {
    let outcome = try read(.holder, "status: gone\nnmae: x\nsince: 2025-01")
    #expect(outcome.value == nil)
    #expect(
      outcome.findings == [
        "a.yaml:2:1: error: 'nmae' isn't a field of a holder [unknown-field]; did you mean 'name'?",
        "a.yaml:1:9: error: 'gone' isn't a holder status [unknown-word]; write one of: "
          + Holder.Status.allCases.map(\.rawValue).joined(separator: ", "),
      ])
  }
}
