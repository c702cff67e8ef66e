import PlacardCore
import PlacardDisk
import PlacardSite
import Testing

@Suite("Reading grades")
struct ReadingGradeTests {
  /// `Tests/Reading`: passages of several grades, each below the grade that another program gives it, which the
  /// acceptance tests hold that program to. It finds syllables by hyphenation, which misses some ('o-nly'), and we by
  /// vowels, so we agree to two grades, or a tenth where grades are high.
  @Test("The formula agrees with another program's")
  func passages() throws {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let outcome = try readTree(root: "/\(tests)", folders: ["Reading"])
    let files = try #require(outcome.value)
    #expect(files.paths.count >= 6)
    for path in files.paths {
      let parts = (files.text(path) ?? "").split(separator: "\n", maxSplits: 1).map(String.init)
      let noted = try #require(parts.first.flatMap(Double.init))
      let grade = try #require(readingGrade(of: parts.last ?? ""))
      #expect(abs(grade - noted) <= max(2, noted / 10), "\(path): \(grade), not \(noted)")
    }
  }
}
