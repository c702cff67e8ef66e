import PlacardCore
import Testing

@Suite("Differences")
struct UnifiedDiffTests {
  @Test("What changes stands between three lines that don't")
  func hunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n5\n", with: "\nfive\n").replacing("\n18\n", with: "\n18\nnew\n")
    let diff = unifiedDiff(of: "a.txt", from: old, to: new)
    let lines = [
      "--- a/a.txt", "+++ b/a.txt", "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8",
      "@@ -16,5 +16,6 @@", " 16", " 17", " 18", "+new", " 19", " 20",
    ]
    #expect(diff.split(separator: "\n").map(String.init) == lines)
  }

  @Test("Nothing to change is nothing to say")
  func same() {
    #expect(unifiedDiff(of: "a.txt", from: "x\n", to: "x\n") == "")
  }
}
