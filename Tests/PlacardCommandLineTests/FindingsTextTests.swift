import PlacardCore
import Testing

@testable import PlacardCommandLine

@Suite("How many findings are shown")
struct FindingsTextTests {
  private func parts(_ diagnostics: [Diagnostic]) -> [String] {
    let text = DiagnosticText(sources: FileTree(), style: TextStyle(hasColours: false))
    return FindingsText(diagnostics: diagnostics, text: text).parts
  }

  private func finding(_ file: String, _ summary: String, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(severity, .badPhone, at: SourceLocation(file: file), summary)
  }

  @Test("A hundred of a file, and a line that counts the rest")
  func oneFile() {
    #expect(parts((1...100).map { finding("a.yaml", "\($0)") }).count == 100)
    let many = parts((1...102).map { finding("a.yaml", "\($0)") } + [finding("b.yaml", "x")])
    #expect(many.count == 102)
    #expect(
      many[99...] == [
        "a.yaml: error: 100 [bad-phone]\n", "b.yaml: error: x [bad-phone]\n",
        "2 more aren't shown: a file has 100 at most, and all have 1000.\n",
      ])
  }

  @Test("A thousand in all, errors before warnings, in their order")
  func allFiles() {
    let warnings = (1...1_000).map { finding("\($0).yaml", "w", .warning) }
    let many = parts(warnings + [finding("z.yaml", "x")])
    #expect(many.count == 1_001)
    #expect(
      many[999...] == [
        "z.yaml: error: x [bad-phone]\n", "1 more aren't shown: a file has 100 at most, and all have 1000.\n",
      ])
  }

  @Test("A finding is no longer than a screen, and no command to a build machine")
  func harmless() {
    #expect(parts([finding("a", String(repeating: "x", count: 5_000))])[0].utf8.count < 1_050)
    #expect(
      parts([finding("a", "##[add-path]/tmp ##vso[x]")]) == [
        "a: error: #\\u{23}[add-path]/tmp #\\u{23}vso[x] [bad-phone]\n"
      ])
  }
}
