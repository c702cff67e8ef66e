package import ArgumentParser
import PlacardCore

/// `placard doctor`.
package struct DoctorCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is missing on this machine, and how to get it.",
    usage: "placard doctor [<options>]",
    discussion: """
      Looks at what a build needs: the site's folders, the fonts of its posters, the \
      output folder, free space and the clock; and at what other commands need: git \
      for `diff`, curl for `links`, a watch on folders for `serve`. In the checkout \
      that Placard was compiled in, it also names what `make test` needs, and the one \
      command that installs what isn't there. It installs and changes nothing.

      Example: placard doctor --root ../another-site

      Exit status: 0 a site can be built here, 1 something that a build needs is \
      missing, 64 wrong usage.
      """)

  @Option(help: ArgumentHelp("The folder that holds Content and Templates.", valueName: "dir"))
  var root = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to publish into. (default: Public in the root)", valueName: "dir"))
  var output: String?

  package init() {}

  package func run() throws {
    let machine = Machine(root: root, output: output ?? "\(root)/Public".withoutCurrentFolder)
    let (needed, useful) = (machine.buildChecks, machine.commandChecks)
    let list = InstallList(missing: useful.filter { $0.standing == .missing }.map(\.name))
    let report = CheckupText(checks: needed + useful + [list.checkup].compactMap(\.self), command: list.command)
    Console(isQuiet: false).give(report.text)
    if report.isBuildStopped { throw ExitCode.failure }
  }
}
