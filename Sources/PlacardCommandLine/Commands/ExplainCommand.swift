package import ArgumentParser
import PlacardCore
import PlacardDisk
import PlacardExplanations
import PlacardSite

/// `placard explain`.
package struct ExplainCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what it means, why it matters, how to mend it.",
    usage: """
      placard explain [<identifier>]
      placard explain templates [--root <dir>]
      placard explain --write <dir>
      """,
    discussion: """
      The identifier stands in brackets in each finding, such as [bad-phone]. Without \
      one, everything that Placard can find is listed. 'templates' prints every field \
      that each page's template may name, as Markdown.

      Example: placard explain bad-phone

      Exit status: 0 explained, 64 wrong usage, 74 disk trouble.
      """)

  @Argument(help: ArgumentHelp("What is to be explained.", valueName: "identifier"))
  var topic: String?

  @Option(help: ArgumentHelp("The folder that holds Templates.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("Write every explanation into a folder: a page each, and an index.", valueName: "dir"))
  var write: String?

  private static let templates = "templates"

  package init() {}

  package func validate() throws {
    guard let topic, topic != Self.templates, DiagnosticIdentifier(rawValue: topic) == nil else { return }
    let names = DiagnosticIdentifier.allCases.map(\.rawValue) + [Self.templates]
    let fix = didYouMean(topic, among: names) ?? "'placard explain' lists them"
    throw ValidationError("'\(topic)' isn't a finding's identifier; \(fix)".withVisibleControls)
  }

  package func run() throws {
    let console = Console(isQuiet: false)
    do {
      if let write { try writeReference(to: write, console) }
      if topic == Self.templates {
        let read = try readTree(root: root, folders: ["Templates"])
        console.give(templateReference(read.value ?? FileTree()))
      } else if let topic {
        console.give(DiagnosticIdentifier(rawValue: topic)?.explanation?.page ?? "")
      } else if write == nil {
        console.give(listOfDiagnostics())
      }
    } catch {
      throw stopped(by: error)
    }
  }

  private func writeReference(to folder: String, _ console: Console) throws(DiskError) {
    let report = try publish(diagnosticReference(), to: folder)
    let counts = "\(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed"
    console.say("\(folder)/diagnostics: \(counts).\n")
  }
}
