import PlacardCore
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  static func finding(
    _ file: String, _ line: Int? = nil, _ column: Int? = nil, _ identifier: DiagnosticIdentifier = .badPhone,
    _ summary: String = "x"
  ) -> Diagnostic {
    Diagnostic(identifier, at: SourceLocation(file: file, line: line, column: column), summary)
  }

  @Test("A finding on one line")
  func description() {
    let place = SourceLocation(file: "Content/a.yaml", line: 3, column: 8)
    #expect(
      "\(Diagnostic(.unknownField, at: place, "'fone' isn't a field", suggestion: "did you mean 'phone'?"))"
        == "Content/a.yaml:3:8: error: 'fone' isn't a field [unknown-field]; did you mean 'phone'?")
    #expect("\(Diagnostic(.warning, .missingTranslation, at: nil, "x"))" == "warning: x [missing-translation]")
    #expect("\(Self.finding("a.md", 3))" == "a.md:3: error: x [bad-phone]")
    #expect("\(Self.finding("a.md"))" == "a.md: error: x [bad-phone]")
  }

  @Test("Input can't move the cursor or turn the line around")
  func controls() {
    let hostile = Diagnostic(
      .badSlug, at: SourceLocation(file: "a\u{1B}.md"), "'\u{202E}'", suggestion: "\u{9B}", notes: [])
    #expect("\(hostile)" == #"a\u{1B}.md: error: '\u{202E}' [bad-slug]; \u{9B}"#)
  }

  @Test("Findings come in reading order, whole files first, those without a file after all")
  func order() {
    let sorted = [
      Self.finding("a"), Self.finding("a", 2), Self.finding("a", 2, 1),
      Self.finding("a", 2, 9, .badCode, "z"), Self.finding("a", 2, 9, .badPhone, "a"),
      Self.finding("a", 2, 9, .badPhone, "b"), Self.finding("a", 2, 10), Self.finding("a", 10, 1),
      Self.finding("b", 1, 1), Diagnostic(.missingJurisdiction, at: nil, "x"),
    ]
    #expect(sorted.reversed().sortedAndUnique() == sorted)
  }

  @Test("The same finding is said once, another one at the same place too")
  func unique() {
    let first = Self.finding("a", 1, 1)
    let warning = Diagnostic(.warning, .badPhone, at: SourceLocation(file: "a", line: 1, column: 2), "x")
    #expect([warning, first, first, warning].sortedAndUnique() == [first, warning])
  }

  @Test("Only errors stand in the way")
  func severity() {
    let warning = Diagnostic(.warning, .missingTranslation, at: nil, "x")
    #expect(![warning].containsError)
    #expect([warning, Self.finding("a")].containsError)
    #expect(![Diagnostic]().containsError)
  }

  @Test("Every rule has its own name of small letters and single hyphens")
  func identifiers() {
    for identifier in DiagnosticIdentifier.allCases { #expect(Slug(identifier.rawValue) != nil) }
  }
}
