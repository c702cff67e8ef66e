import PlacardCore
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine

@Suite("Findings in each format")
struct FindingsTests {
  let phone = Diagnostic(
    .badPhone, at: SourceLocation(file: "Content/a b.yaml", line: 2, column: 8), "'12' isn't a phone number",
    suggestion: "write \"911\"",
    notes: [Diagnostic.Note("first here", at: SourceLocation(file: "Content/b.yaml", line: 3))])
  let translation = Diagnostic(
    .warning, .missingTranslation, at: SourceLocation(file: "Content/help.es.md"), "no translation")
  let count = Diagnostic(.warning, .oldLaw, at: nil, "before a release: 3")

  func annotations(_ diagnostics: [Diagnostic], root: String = ".") -> String {
    GitHubAnnotations(findings: Findings(diagnostics: diagnostics, root: root)).text
  }

  @Test("An annotation names file, line, column and rule, and says notes on further lines")
  func annotation() {
    expectNoDifference(
      annotations([phone]),
      "::error file=Content/a b.yaml,line=2,col=8,title=bad-phone::'12' isn't a phone number; write \"911\""
        + "%0AContent/b.yaml:3: note: first here\n")
    #expect(
      annotations([translation]) == "::warning file=Content/help.es.md,title=missing-translation::no translation\n")
    #expect(annotations([count]) == "::warning title=old-law::before a release: 3\n")
    #expect(annotations([]) == "")
  }

  @Test(
    "Files are named from the folder that the command was called in",
    arguments: [
      (".", "Content/x.md"), ("./", "Content/x.md"), ("site/", "site/Content/x.md"), ("./a/b", "a/b/Content/x.md"),
      ("/srv/site", "/srv/site/Content/x.md"), ("/", "/Content/x.md"),
    ])
  func paths(root: String, path: String) {
    #expect(Findings(diagnostics: [], root: root).path(of: "Content/x.md") == path)
  }

  @Test("Of many findings the ten worst are annotations, and one line counts the rest")
  func flood() {
    let warnings = (1...20).map { (number: Int) in
      Diagnostic(.warning, .missingTranslation, at: SourceLocation(file: "a", line: number), "w\(number)")
    }
    let errors = (1...8).map { (number: Int) in
      Diagnostic(.badPhone, at: SourceLocation(file: "z", line: number), "e\(number)")
    }
    let lines = annotations(warnings + errors).split(separator: "\n").map(String.init)
    #expect(lines.count == 11)
    #expect(lines.prefix(8).map { String($0.suffix(4)) } == (1...8).map { "::e\($0)" })
    #expect(lines[8...9].map { String($0.suffix(4)) } == ["::w1", "::w2"])
    #expect(
      lines[10] == "::notice title=Not shown here::18 warnings: missing-translation 18. 'placard check' tells all.")
  }

  @Test("Content can't write workflow commands of its own")
  func injection() {
    let hostile = "50%\r\n::set-env name=A::b\n##[error]x\u{1B}[2J\u{202E}"
    let place = SourceLocation(file: "Content/a,b:c%0A\n::error::.md", line: 1)
    let note = Diagnostic.Note("n\n::warning::", at: place)
    let text = annotations([Diagnostic(.rawHTML, at: place, hostile, suggestion: "x\r::debug::", notes: [note])])
    expectNoDifference(
      text,
      #"::error file=Content/a%2Cb%3Ac%250A\u{A}%3A%3Aerror%3A%3A.md,line=1,title=raw-html::50%25\u{D}\u{A}"#
        + #"::set-env name=A::b\u{A}##[error]x\u{1B}[2J\u{202E}; x\u{D}::debug::"#
        + #"%0AContent/a,b:c%250A\u{A}::error::.md:1: note: n\u{A}::warning::"# + "\n")
    #expect(text.utf8.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count == 1)
  }

  @Test("JSON tells each finding with its place; what isn't known is null")
  func json() {
    let document = FindingsJSON(findings: Findings(diagnostics: [phone, count], root: "site")).document
    expectNoDifference(
      String(decoding: document.bytes, as: UTF8.self),
      """
      {
        "version": 1,
        "tool": {
          "name": "placard",
          "version": "\(PlacardCommand.version)"
        },
        "root": "site",
        "errors": 1,
        "warnings": 1,
        "findings": [
          {
            "severity": "error",
            "identifier": "bad-phone",
            "file": "Content/a b.yaml",
            "line": 2,
            "column": 8,
            "message": "'12' isn't a phone number",
            "suggestion": "write \\"911\\"",
            "notes": [
              {
                "file": "Content/b.yaml",
                "line": 3,
                "column": null,
                "message": "first here"
              }
            ]
          },
          {
            "severity": "warning",
            "identifier": "old-law",
            "file": null,
            "line": null,
            "column": null,
            "message": "before a release: 3",
            "suggestion": null,
            "notes": []
          }
        ]
      }

      """)
  }

  func sarif(root: String) -> String {
    let findings = Findings(diagnostics: [phone, translation, count], root: root)
    return String(decoding: FindingsSARIF(findings: findings).document.bytes, as: UTF8.self)
  }

  @Test("SARIF gives a result where there is a file, and a notification where there is none")
  func results() {
    let log = sarif(root: "site")
    #expect(log.contains(#""uri": "site/Content/a%20b.yaml","#))
    #expect(log.contains(#""startLine": 2,"#))
    #expect(log.matches(of: #/"ruleId"/#).count == 2)
    #expect(log.matches(of: #/"associatedRule"/#).count == 1)
    #expect(log.matches(of: #/"id": "(bad-phone|missing-translation|old-law)"/#).count == 4)
    #expect(sarif(root: "/srv").contains(#""uri": "file:///srv/Content/a%20b.yaml""#))
  }
}
