import PlacardDisk
import PlacardProgram

/// What can be installed on this machine, and the one command that does it.
struct InstallList {
  /// What the tests need, where this program was compiled in a checkout; nil elsewhere.
  let checkup: Checkup?
  /// Nil where nothing is missing, or nothing is known to install it.
  let command: String?

  /// `.ci/install` keeps the list. Only the script of the program's own checkout is run, never one of a site.
  ///
  /// - Parameter programs: those that commands miss, by the names that they and their packages have.
  init(missing programs: [String]) {
    guard let checkout = ownCheckout() else {
      checkup = nil
      command = Self.command(for: programs)
      return
    }
    guard let said = try? runProgram("\(checkout)/.ci/install", ["--command", "test"], limit: 100_000), said.status == 0
    else {
      checkup = Checkup(.unknown, "tools", "'.ci/install' doesn't say whether what 'make test' needs is there")
      command = Self.command(for: programs)
      return
    }
    command = String(decoding: said.output, as: UTF8.self).split(separator: "\n").last.map(String.init)
    checkup =
      command == nil
      ? Checkup(.ok, "tools", "everything that 'make test' needs is there")
      : Checkup(.missing, "tools", "'make test' needs more, and installs it; so does the command below")
  }

  private static func command(for programs: [String]) -> String? {
    guard !programs.isEmpty else { return nil }
    let manager = ["apt-get", "brew"].first { (try? runProgram($0, ["--version"], limit: 10_000)) != nil }
    return manager.map { "\($0) install \(programs.joined(separator: " "))" }
  }
}

/// The checkout that this program was compiled in, which has it in its `.build`.
private func ownCheckout() -> String? {
  guard let program = programFolder(), let build = program.ranges(of: "/.build/").first else { return nil }
  let checkout = String(program[..<build.lowerBound])
  return isFolder("\(checkout)/.ci") && isFolder("\(checkout)/Sources/PlacardCore") ? checkout : nil
}
