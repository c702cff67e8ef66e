import PlacardCore
import PlacardModel

/// What pages weigh against their budgets.
///
/// A help page over its budget is an error: whoever needs it may have one bar and a minute. Any other page is a warning,
/// which `--deny-warnings` makes as strict: a long story isn't kept from being published.
struct WeightRule: Sendable {
  let budgets: WeightBudgets
  /// The files of templates and content that published ones are copies of.
  let sources: [String: String]

  /// What is wrong with the pages of one kind, told once, of the heaviest.
  func faults(of pages: [(weight: PageWeight, blame: Blame)]) -> [Diagnostic] {
    guard let kind = pages.first?.weight.kind else { return [] }
    let budget = budgets[kind]
    let heavy = pages.filter { $0.weight.bytes > budget }.sorted { $0.weight.isHeavier(than: $1.weight) }
    let pictured = pages.filter { $0.weight.laterBytes > budgets.pictures }
    var found = heavy.prefix(1).map { weight, blame in
      let part = weight.biggestPart
      let name = part == weight.page ? "the page itself" : "'\(part.file)'"
      return fault(
        kind, at: place(of: part, weight, blame),
        "'\(weight.page.file)' is \(weight.bytes) bytes over the wire; a '\(kind.rawValue)' page may be \(budget)"
          + others(heavy.count), "its biggest part is \(name) with \(part.bytes)")
    }
    found += pictured.prefix(1).map { weight, blame in
      fault(
        kind, at: blame.template,
        "the pictures of '\(weight.page.file)' are \(weight.laterBytes) bytes over the wire; 'pictures' may be "
          + "\(budgets.pictures)\(others(pictured.count))")
    }
    return found + (kind == .help ? pages.flatMap(helpFaults) : [])
  }

  private func helpFaults(_ weight: PageWeight, _ blame: Blame) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if weight.requests > WeightBudgets.helpRequests {
      found.append(
        fault(
          .help, at: blame.template,
          "'\(weight.page.file)' takes \(weight.requests) requests; a help page may take \(WeightBudgets.helpRequests)")
      )
    }
    return found
      + weight.pictures.map { picture in
        fault(.help, at: blame.template, "'\(weight.page.file)' loads '\(picture)'; a help page has no picture")
      }
  }

  private func fault(
    _ kind: PageKind, at place: SourceLocation, _ summary: String, _ suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(kind == .help ? .error : .warning, .overBudget, at: place, summary, suggestion: suggestion)
  }

  private func others(_ count: Int) -> String { count == 1 ? "" : "; so are \(count - 1) more" }

  /// Where the part is written; of the page itself, where its words come from.
  private func place(of part: PageWeight.Part, _ weight: PageWeight, _ blame: Blame) -> SourceLocation {
    guard part != weight.page else { return blame.page.origin }
    return sources[part.file].map { SourceLocation(file: $0) } ?? blame.template
  }
}

extension PageWeight {
  func isHeavier(than other: PageWeight) -> Bool { (other.bytes, path) < (bytes, other.path) }

  fileprivate var biggestPart: Part {
    parts.reduce(page) { $1.bytes > $0.bytes ? $1 : $0 }
  }
}
