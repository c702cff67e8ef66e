import PlacardCore
import Testing

@testable import PlacardCommandLine

@Suite("The closing line")
struct SummaryTests {
  func findings(_ errors: [DiagnosticIdentifier], _ warnings: [DiagnosticIdentifier] = []) -> String? {
    Summary(
      diagnostics: errors.map { Diagnostic($0, at: nil, "x") } + warnings.map { Diagnostic(.warning, $0, at: nil, "x") }
    ).findings
  }

  @Test("What was found is counted by kind: errors before warnings, then the most frequent first")
  func counts() {
    #expect(findings([]) == nil)
    #expect(findings([.badPhone]) == "1 error: bad-phone 1")
    #expect(findings([], [.missingTranslation, .missingTranslation]) == "2 warnings: missing-translation 2")
    #expect(
      findings([.badPhone, .badDate, .missingField, .missingField], [.badDate, .missingTranslation])
        == "4 errors, 2 warnings: bad-date 2, missing-field 2, bad-phone 1, missing-translation 1")
    #expect(findings([.badPhone], [.oldLaw, .oldLaw]) == "1 error, 2 warnings: bad-phone 1, old-law 2")
  }
}
