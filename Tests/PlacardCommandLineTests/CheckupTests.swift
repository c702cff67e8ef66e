import PlacardCore
import PlacardTestSupport
import Testing

@testable import PlacardCommandLine

@Suite("What the doctor says")
struct CheckupTests {
  let site = Checkup(.ok, "site", "Content and Templates are in '.'", isForBuilding: true)

  @Test("Where nothing is missing it is short")
  func well() {
    let report = CheckupText(checks: [site, Checkup(.ok, "git", "2.39.5")], command: nil)
    expectNoDifference(
      report.text,
      """
      ok          site       Content and Templates are in '.'
      ok          git        2.39.5

      Nothing is missing.

      """)
    #expect(!report.isBuildStopped)
  }

  @Test("What other commands need doesn't stop a build, and comes with the command that installs it")
  func useful() {
    let report = CheckupText(
      checks: [
        site, Checkup(.missing, "git", "'placard diff' needs it"),
        Checkup(
          .unknown, "watch",
          "the system doesn't tell of saved files; 'placard serve' looks for them itself, again and again"),
      ], command: "apt-get install git")
    expectNoDifference(
      report.text,
      """
      ok          site       Content and Templates are in '.'
      missing     git        'placard diff' needs it
      can't tell  watch      the system doesn't tell of saved files; 'placard serve'
                             looks for them itself, again and again

      To install what is missing:
        apt-get install git

      A site can be built here; what is missing is for more than that.

      """)
    #expect(!report.isBuildStopped)
  }

  @Test("What a build needs stops it, missing or wrong")
  func needed() {
    for standing in [Checkup.Standing.missing, .wrong] {
      let report = CheckupText(
        checks: [Checkup(standing, "fonts", "NotoSans-Bold.ttf\u{1B}", isForBuilding: true)], command: nil)
      #expect(report.isBuildStopped)
      #expect(report.text.hasSuffix("NotoSans-Bold.ttf\\u{1B}\n\nA site can't be built here yet.\n"))
    }
    #expect(
      !CheckupText(checks: [Checkup(.unknown, "fonts", "?", isForBuilding: true)], command: nil).isBuildStopped)
  }

  @Test("Fonts are compared with fonts.lock byte by byte")
  func fonts() {
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    func checkup(_ files: [String: String]) -> Checkup {
      FontCheck(templates: FileTree(files)).checkup
    }
    let lock = "# SHA-256, bytes, file\n\(digest) 3 A.ttf package 1\n"
    let (lockPath, fontPath) = ("Templates/fonts/fonts.lock", "Templates/fonts/A.ttf")
    #expect(checkup([:]) == Checkup(.unknown, "fonts", "Templates/fonts has no fonts.lock that names them"))
    #expect(
      checkup([lockPath: lock, fontPath: "abc"])
        == Checkup(.ok, "fonts", "1 file is as fonts.lock says", isForBuilding: true))
    #expect(
      checkup([lockPath: lock, fontPath: "abd"]).words
        == "A.ttf isn't as fonts.lock says; get it again, as 'git checkout' does")
    #expect(checkup([lockPath: lock]).standing == .missing)
    #expect(
      checkup([lockPath: lock]).words == "A.ttf isn't in Templates/fonts; get it again, as 'git checkout' does")
  }

  @Test("Space that a build may not do with is told")
  func space() {
    #expect(Machine.space(free: 499_999_999).words == "499 MB are free; a build may need 500 MB")
    #expect(Machine.space(free: 499_999_999).standing == .missing)
    #expect(Machine.space(free: 500_000_000) == Checkup(.ok, "space", "500 MB are free", isForBuilding: true))
    #expect(Machine.space(free: 123_456_789_000).words == "123 GB are free")
  }

  @Test("A clock that stands before the program was made is wrong")
  func clock() throws {
    let (before, after) = (try #require(CivilDate("2026-11-30")), try #require(CivilDate("2026-12-01")))
    let made = after.daysSinceEpoch * 86_400 + 5
    #expect(Machine.clock(today: after, programSeconds: made).words == "it says 2026-12-01 (UTC)")
    let wrong = Machine.clock(today: before, programSeconds: made)
    #expect(wrong.standing == .wrong)
    #expect(
      wrong.words
        == "it says 2026-11-30, and this program was made on 2026-12-01; set it, or name the day with --as-of")
    #expect(Machine.clock(today: before, programSeconds: nil).standing == .unknown)
  }

  @Test("The libraries in use tell their versions")
  func libraries() {
    let words = Machine(root: "/nowhere", output: "/nowhere/Public").buildChecks.last?.words ?? ""
    let names = words.split(separator: ", ").map { $0.prefix { $0 != " " } }
    #expect(names == ["cmark", "libyaml", "HarfBuzz", "FriBidi", "zlib", "libqrencode"])
    #expect(words.split(separator: ", ").allSatisfy { $0.contains(#/ \d+\.\d+/#) })
  }
}
