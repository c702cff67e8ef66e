import ArgumentParser
import PlacardCore
import PlacardModel
import Testing

@testable import PlacardCommandLine

@Suite("The command line")
struct ArgumentTests {
  /// What somebody reads who typed something wrong; nil where it is right.
  func complaint(_ arguments: String...) -> String? {
    do {
      _ = try PlacardCommand.parseAsRoot(arguments)
      return nil
    } catch {
      return PlacardCommand.message(for: error)
    }
  }

  @Test(
    "A base address gets the slash that it needs",
    arguments: [
      ("https://example.org", "https://example.org/"), ("https://example.org/", "https://example.org/"),
      ("https://example.org/a", "https://example.org/a/"),
    ])
  func baseAddress(argument: String, address: String) {
    #expect(BaseAddress(argument: argument)?.address.description == address)
  }

  @Test(
    "What isn't a base address", arguments: ["", "example.org", "/tmp/site", "ftp://example.org", "https://a b.org"])
  func badBaseAddress(argument: String) {
    #expect(BaseAddress(argument: argument) == nil)
  }

  @Test(
    "A day to build for",
    arguments: [("2027-01-15", true), ("2027-01", false), ("2027", false), ("2027-02-29", false), ("tomorrow", false)])
  func day(argument: String, isDay: Bool) {
    #expect(Day(argument: argument).map(\.date.description) == (isDay ? argument : nil))
  }

  @Test("Every option of build is read")
  func build() throws {
    let arguments = [
      "build", "--root", "site", "--base-url", "https://example.org/x", "--as-of", "2027-01-15", "--deny-warnings",
      "-q",
      "-o", "out",
    ]
    let command = try #require(try PlacardCommand.parseAsRoot(arguments) as? BuildCommand)
    #expect(command.options.root == "site")
    #expect(command.options.baseAddress?.address.description == "https://example.org/x/")
    #expect(command.options.asOf?.date == CivilDate("2027-01-15"))
    #expect(command.options.denyWarnings)
    #expect(command.options.quiet)
    #expect(command.output == "out")
  }

  @Test("Without options the site is the folder one stands in")
  func defaults() throws {
    let command = try #require(try PlacardCommand.parseAsRoot(["check"]) as? CheckCommand)
    #expect(command.options.root == ".")
    #expect(command.options.asOf == nil)
    #expect(command.options.baseAddress == nil)
    #expect(!command.options.denyWarnings)
    #expect(!command.options.quiet)
    #expect("./Public".withoutCurrentFolder == "Public")
    #expect("../Public".withoutCurrentFolder == "../Public")
  }

  @Test("Wrong usage says what is wrong")
  func wrong() {
    #expect(complaint("build", "--as-of", "2027-02-29") == "The value '2027-02-29' is invalid for '--as-of <date>'")
    #expect(complaint("check", "--as-of", "2027-01") == "The value '2027-01' is invalid for '--as-of <date>'")
    #expect(
      complaint("build", "--base-url", "example.org") == "The value 'example.org' is invalid for '--base-url <url>'")
    #expect(complaint("check", "--output", "x")?.hasPrefix("Unknown option '--output'") == true)
    #expect(complaint("build", "--rot", "x") == "Unknown option '--rot'. Did you mean '--root'?")
    #expect(complaint("build", "extra") == "Unexpected argument 'extra'")
    #expect(complaint("build", "-o") == "Missing value for '-o <dir>'")
    #expect(complaint("facts", "--due", "-1") == "Missing value for '--due <days>'")
    #expect(complaint("facts", "--due", "soon") == "The value 'soon' is invalid for '--due <days>'")
    #expect(complaint("facts", "--due", "4000") == "The value '4000' is invalid for '--due <days>'")
    #expect(complaint("why") == "Missing expected argument '<page>'")
    #expect(complaint("build", "--release")?.hasPrefix("Unknown option '--release'") == true)
    #expect(complaint("check", "--release", "--as-of", "2027-01-15") == nil)
    #expect(complaint("build") == nil)
    #expect(
      complaint("check", "--format", "xml")?.hasPrefix("The value 'xml' is invalid for '--format <format>'") == true)
    for format in FindingsFormat.allCases { #expect(complaint("check", "--format", format.rawValue) == nil) }
    #expect(
      complaint("poster", "--together", "--language", "ht")
        == "--together needs two or three languages. Name them with --language.")
    #expect(complaint("poster", "--together", "--language", "ht", "--language", "es") == nil)
    #expect(complaint("poster", "--together") == nil)
    #expect(complaint("explain", "templates") == nil)
    #expect(complaint("explain", "bad-phone") == nil)
    #expect(
      complaint("explain", "bad-phon") == "'bad-phon' isn't a finding's identifier; did you mean 'bad-phone'?")
    #expect(
      complaint("explain", "\u{1B}zzzzzz")
        == "'\\u{1B}zzzzzz' isn't a finding's identifier; 'placard explain' lists them")
  }

  @Test("Wrong usage ends with status 64")
  func status() {
    #expect(throws: (any Error).self) { try PlacardCommand.parseAsRoot(["build", "--as-of", "x"]) }
    do {
      _ = try PlacardCommand.parseAsRoot(["build", "--as-of", "x"])
    } catch {
      #expect(PlacardCommand.exitCode(for: error).rawValue == 64)
    }
  }
}
