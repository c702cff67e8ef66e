import Testing

@testable import PlacardProgram

@Suite("Running another program")
struct RunProgramTests {
  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("It gets its arguments as they are, its input and nothing of a shell")
  func arguments() throws {
    let said = try runProgram("printf", ["%s|%s", "$HOME; ls", "*"])
    #expect(text(said.output) == "$HOME; ls|*")
    #expect(said.status == 0)
    let copied = try runProgram("cat", [], input: Array(repeating: 65, count: 300_000))
    #expect(copied.output.count == 300_000)
  }

  @Test("How it ended and what it complained of are told")
  func ending() throws {
    let said = try runProgram("sh", ["-c", "echo out; echo err >&2; exit 3"])
    #expect(said.status == 3)
    #expect(text(said.output) == "out\n")
    #expect(said.complaint == "err\n")
    #expect(try runProgram("sh", ["-c", "kill -9 $$"]).status == 137)
  }

  @Test("One that says too much is stopped")
  func limit() throws {
    let said = try runProgram("yes", [], limit: 1_000)
    #expect(said.isCut)
    #expect(said.output.count == 1_000)
  }

  @Test("One that isn't there is told from one that fails")
  func absence() {
    #expect(throws: ProgramError.notThere) { try runProgram("no-program-has-this-name", []) }
    #expect(throws: ProgramError.notThere) { try runProgram("/etc/passwd", []) }
  }

  @Test("It gets the language C, and only what it needs of our environment")
  func environment() throws {
    let said = text(try runProgram("env", [], extra: ["EXTRA": "1"]).output)
    let names = Set(said.split(separator: "\n").map { $0.prefix { $0 != "=" } })
    #expect(said.contains("LC_ALL=C\n"))
    #expect(names.contains("EXTRA"))
    #expect(
      names.subtracting(["EXTRA", "LC_ALL"]).isSubset(
        of: ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "CC", "CHROMIUM"]))
  }
}
