import PlacardCore
import Testing

@testable import PlacardContent

@Suite("YAML")
struct YAMLReaderTests {
  /// A document as one line: `{key: 'text'}`, quoted text in double quotes, each value with `@line:column` if asked.
  static func outline(_ node: YAMLNode, places: Bool = false) -> String {
    func place(_ location: PlacardCore.SourceLocation) -> String {
      places ? "@\(location.line ?? 0):\(location.column ?? 0)" : ""
    }
    let content =
      switch node.content {
      case .scalar(let text, let isPlain): isPlain ? "'\(text)'" : text.debugDescription
      case .sequence(let items): "[\(items.map { outline($0, places: places) }.joined(separator: ", "))]"
      case .mapping(let entries):
        "{"
          + entries.map { "\($0.key.value)\(place($0.key.location)): \(outline($0.value, places: places))" }
          .joined(separator: ", ") + "}"
      }
    return content + place(node.location)
  }

  static func read(_ yaml: String, firstLine: Int = 1) -> Outcome<YAMLNode> {
    YAMLReader.read(Array(yaml.utf8), file: "a.yaml", firstLine: firstLine)
  }

  @Test(
    "Values are as written",
    arguments: [
      ("a: no", "{a: 'no'}"), ("a: 02108", "{a: '02108'}"), ("a: 1.10", "{a: '1.10'}"), ("a: on # yes", "{a: 'on'}"),
      ("a: 2026-11-24", "{a: '2026-11-24'}"), ("a: \"no\"", "{a: \"no\"}"), ("a: 'it''s'", "{a: \"it\\'s\"}"),
      (#"a: "x\ty\u00e9""#, "{a: \"x\\tyé\"}"), ("a: |\n  one\n  two\n", "{a: \"one\\ntwo\\n\"}"),
      ("a: >-\n  one\n  two\n", "{a: \"one two\"}"), ("a: one\n  two", "{a: 'one two'}"),
      ("- a\n- [b, {c: d}]", "['a', ['b', {c: 'd'}]]"), ("no: 1\n1: x", "{no: '1', 1: 'x'}"), ("a: x:y", "{a: 'x:y'}"),
      ("a:\r\n  b: c\r\n", "{a: {b: 'c'}}"), ("---\na: b\n", "{a: 'b'}"), ("\"<<\": x", "{<<: 'x'}"),
    ])
  func asWritten(yaml: String, outline: String) throws {
    let outcome = Self.read(yaml)
    #expect(outcome.diagnostics == [])
    #expect(outcome.value.map { Self.outline($0) } == outline)
  }

  @Test(
    "A value left out",
    arguments: [
      ("a:", true), ("a: ~", true), ("a: null", true), ("a: ''", false), ("a: 'null'", false), ("a: \"~\"", false),
      ("a: nil", false), ("a: []", false), ("a: |\n", false),
    ])
  func null(yaml: String, isNull: Bool) throws {
    let node = try #require(Self.read(yaml).value)
    guard case .mapping(let entries) = node.content else { throw Unexpected() }
    #expect(entries.first?.value.isNull == isNull)
  }

  @Test("An empty file has no value and nothing wrong", arguments: ["", "\n", "# nothing\n", "---\n...\n"])
  func empty(yaml: String) {
    let outcome = Self.read(yaml)
    #expect(outcome.value.map(\.isNull) ?? true)
    #expect(outcome.diagnostics == [])
  }

  @Test(
    "Keys and values have their places, in block and in flow style, counted in characters",
    arguments: [
      ("a: b\nc:\n  - d\n  - é: f", "{a@1:1: 'b'@1:4, c@2:1: ['d'@3:5, {é@4:5: 'f'@4:8}@4:5]@3:3}@1:1"),
      ("é: {en: x, es: [ü, y]}", "{é@1:1: {en@1:5: 'x'@1:9, es@1:12: ['ü'@1:17, 'y'@1:20]@1:16}@1:5}@1:1"),
      ("a: {}", "{a@1:1: {}@1:4}@1:1"), ("# one\n\n  a:   'b'", "{a@3:3: \"b\"@3:8}@3:3"),
    ])
  func places(yaml: String, outline: String) {
    #expect(Self.read(yaml).value.map { Self.outline($0, places: true) } == outline)
  }

  @Test("Front matter counts its lines from the top of its file")
  func lineOffset() {
    #expect(
      Self.read("title: x", firstLine: 2).value.map { Self.outline($0, places: true) } == "{title@2:1: 'x'@2:8}@2:1")
    #expect(
      Self.read("a: 1\na: 2", firstLine: 2).diagnostics.map(\.description)
        == ["a.yaml:3:1: error: 'a' is given twice [duplicate-key]"])
    #expect(Self.read("a: [", firstLine: 7).diagnostics.first?.location?.line ?? 0 >= 7)
  }

  @Test(
    "What makes YAML surprising is refused",
    arguments: [
      Faulty("a: &x b", "a.yaml:1:4: error: anchors aren't read in content; write the value out [yaml-feature]"),
      Faulty(
        "a: &x b\nc: *x",
        "a.yaml:1:4: error: anchors aren't read in content; write the value out [yaml-feature]",
        "a.yaml:2:4: error: aliases aren't read in content; write the value out [yaml-feature]"),
      Faulty(
        "a: !!str 1", "a.yaml:1:4: error: tags aren't read in content; values are taken as written [yaml-feature]"),
      Faulty(
        "- !x {a: b}", "a.yaml:1:3: error: tags aren't read in content; values are taken as written [yaml-feature]"),
      Faulty("<<: {a: b}", "a.yaml:1:1: error: merge keys aren't read in content; write the fields out [yaml-feature]"),
      Faulty("? [a]\n: b", "a.yaml:1:3: error: a field's name must be text [yaml-feature]"),
      Faulty(
        "a: b\n---\nc: d", "a.yaml:3:1: error: a file holds one YAML document, and this is a second one [yaml-feature]"),
    ])
  func refused(row: Faulty) {
    #expect(Self.read(row.yaml).diagnostics.map(\.description) == row.findings)
  }

  @Test("A key given twice is reported with its first place, and the first value stands")
  func duplicateKey() {
    let outcome = Self.read("a: 1\nb: 2\n\"a\": 3")
    let note = Diagnostic.Note("first given here", at: SourceLocation(file: "a.yaml", line: 1, column: 1))
    #expect(outcome.diagnostics.map(\.description) == ["a.yaml:3:1: error: 'a' is given twice [duplicate-key]"])
    #expect(outcome.diagnostics.first?.notes == [note])
    #expect(outcome.value.map { Self.outline($0) } == "{a: '1', b: '2'}")
  }

  @Test("32 levels are read, the 33rd isn't")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels - 1) + "x" + String(repeating: "]", count: levels - 1)
    }
    #expect(Self.read(nested(32)).diagnostics == [])
    let outcome = Self.read(nested(33))
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics.map(\.description)
        == ["a.yaml:1:33: error: values are nested deeper than 32 levels [yaml-too-deep]"])
    #expect(Self.read(String(repeating: "[", count: 200_000)).value == nil)
  }

  @Test(
    "A file that isn't YAML says from where on",
    arguments: [
      ("a: 'b", 1, 6), ("a: b\n c: d", 2, 3), ("a:\n\t- b", 2, 1), ("a: @b", 1, 4),
    ])
  func syntax(yaml: String, line: Int, column: Int) throws {
    let outcome = Self.read(yaml)
    #expect(outcome.value == nil)
    let finding = try #require(outcome.diagnostics.first)
    #expect(finding.identifier == .yamlSyntax)
    #expect(finding.summary.hasPrefix("the YAML can't be read from here: "))
    #expect(finding.location == SourceLocation(file: "a.yaml", line: line, column: column))
  }
}

/// The test's own input isn't what it says.
struct Unexpected: Error {}
