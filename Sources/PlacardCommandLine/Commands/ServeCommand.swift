package import ArgumentParser
import PlacardDisk
import PlacardPreview

/// `placard serve`.
package struct ServeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while you write it.",
    usage: "placard serve [<options>]",
    discussion: """
      Open the address that it prints. Each time you save something in Content or \
      Templates, open pages show it within a blink, and stay where they were: \
      scroll, focus and what was typed. A fault is shown over the page, with its \
      place, until it is mended. Drafts and scheduled campaigns are there too, with \
      their marks, and posters are printed when somebody opens them.

      Nothing is written, and nobody but this machine can see it. Control-C ends it.

      Example: placard serve --port 4001

      Exit status: 0 ended, 64 wrong usage or a port in use, 74 disk trouble.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The port to answer on, 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 4000

  package init() {}

  package func run() throws {
    do {
      let listener = try Listener(port: port)
      let address = "http://127.0.0.1:\(listener.port)"
      let session = try PreviewSession(options, on: listener)
      session.run(at: address)
    } catch let error as ListenError {
      Console(isQuiet: false).complain("error: \(error)\n")
      throw ExitCode.validationFailure
    } catch let error as DiskError {
      throw stopped(by: error)
    }
  }
}
