import ArgumentParser
import PlacardCore

/// How findings are told: to a person, to a program, or to a service that shows them beside the lines they are about.
enum FindingsFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif
}

/// Everything a run found, as each format tells it.
struct Findings {
  /// In reading order, each once.
  let diagnostics: [Diagnostic]
  /// The folder that holds Content and Templates, as it was named on the command line.
  let root: String

  /// Where a finding's file is from the folder somebody stands in, for readers that don't know the root.
  func path(of file: String) -> String {
    let root = root.withoutCurrentFolder
    guard !root.isEmpty, root != "." else { return file }
    return root.hasSuffix("/") ? root + file : "\(root)/\(file)"
  }

  /// Tells everything, as a document on standard output or as text beside the progress.
  func tell(as format: FindingsFormat, to console: Console, sources: FileTree) {
    switch format {
    case .text:
      let text = DiagnosticText(sources: sources, style: console.style)
      for part in FindingsText(diagnostics: diagnostics, text: text).parts { console.complain(part) }
    case .json: console.give(String(decoding: FindingsJSON(findings: self).document.bytes, as: UTF8.self))
    case .github: console.give(GitHubAnnotations(findings: self).text)
    case .sarif: console.give(String(decoding: FindingsSARIF(findings: self).document.bytes, as: UTF8.self))
    }
  }
}
