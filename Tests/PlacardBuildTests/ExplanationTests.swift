import PlacardCore
import PlacardDisk
import PlacardTestSupport
import Testing

@testable import PlacardExplanations

@Suite("The explanations of findings")
struct ExplanationTests {
  static let all = Chapter.all.flatMap(\.explanations)

  @Test("Every identifier is explained once")
  func complete() throws {
    let sites = try InvalidSites()
    for identifier in DiagnosticIdentifier.allCases {
      let message = sites.text(identifier.rawValue, "expected.txt").split(separator: "\n").first ?? ""
      let missing: Comment =
        "\(identifier.rawValue) needs an Explanation in Sources/PlacardExplanations/Rules that says: \(message)"
      #expect(identifier.explanation != nil, missing)
    }
    #expect(Self.all.count == DiagnosticIdentifier.allCases.count)
  }

  @Test("The message is one that the rule's invalid site earns", arguments: all.map(\.identifier.rawValue))
  func message(name: String) throws {
    let explanation = try #require(DiagnosticIdentifier(rawValue: name)?.explanation)
    let earned = try InvalidSites().text(name, "expected.txt").split(separator: "\n").map(String.init)
    #expect(earned.contains(explanation.message))
    #expect(explanation.message.contains("[\(name)]"))
  }

  @Test(
    "The example is in the rule's invalid site, and mending it takes the finding away",
    arguments: all.map(\.identifier.rawValue))
  func example(name: String) throws {
    let explanation = try #require(DiagnosticIdentifier(rawValue: name)?.explanation)
    guard case .edit(let file, let wrong, let right) = explanation.example else { return }
    let sites = try InvalidSites()
    let changes = SiteChanges(sites.text(name, "changes.txt"))
    try #require(changes.site.files.text(file)?.contains(wrong) == true, "'\(wrong)' isn't in \(file)")
    let before = sites.text(name, "expected.txt").split(separator: "\n")
    let after = try sites.findings(changes.mended(file, from: wrong, to: right)).map(\.description)
    #expect(after.count { $0.contains("[\(name)]") } < before.count { $0.contains("[\(name)]") })
    #expect(after.filter { line in !before.contains { $0.rule == line[...].rule } } == [], "mending is clean")
  }

  @Test(
    "Text is whole sentences, and its lines fit 80 columns but for what is quoted",
    arguments: all.map(\.identifier.rawValue))
  func prose(name: String) throws {
    let explanation = try #require(DiagnosticIdentifier(rawValue: name)?.explanation)
    for text in [explanation.meaning, explanation.reason, explanation.mending].compactMap(\.self) {
      #expect(text.last == "." || text.last == "?")
      #expect(text.first?.isLowercase == false)
    }
    #expect(explanation.page.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("    ") } == [])
    #expect(explanation.gist.count <= 160)
  }

  @Test("A page says what, why, the words and the mending")
  func page() {
    expectNoDifference(
      DiagnosticIdentifier.badPhone.explanation?.page ?? "",
      """
      # bad-phone

      A phone number isn't written with its country code, or isn't a phone number.
      Write a plus sign and the digits, or a short code such as 911.

      ## Why it matters

      Each number becomes a link that a phone dials. One wrong digit, and the call
      goes to a stranger.

      ## What Placard says

          Content/jurisdictions/ca.yaml:15:10: error: '202-555-0105' isn't a phone number such as "+19162106276" or "911" [bad-phone]

      ## How to mend it

      In `Content/jurisdictions/ca.yaml`, instead of

          phone: "202-555-0105"

      write

          phone: "+12025550105"

      """)
  }

  @Test("Docs holds these texts and no others: else run 'placard explain --write Docs'")
  func docs() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let docs = try readTree(root: root, folders: ["Docs/diagnostics"]).value ?? FileTree()
    let written = diagnosticReference()
    #expect(docs.paths == written.paths.map { "Docs/\($0)" })
    let stale = written.paths.filter { docs["Docs/\($0)"] != written[$0] }
    #expect(stale == [], "run 'placard explain --write Docs'")
  }
}

extension Substring {
  /// The identifier in a finding's brackets, the last of them.
  fileprivate var rule: Substring? {
    guard let end = lastIndex(of: "]"), let start = self[..<end].lastIndex(of: "[") else { return nil }
    return self[start...end]
  }
}
