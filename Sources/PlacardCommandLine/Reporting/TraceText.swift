import PlacardCore
import PlacardSite

/// The facts of a page as `placard why` tells them: record by record, each fact with its place and its sources.
///
/// For 80 columns, but for addresses and places, which can't be used when they are cut.
struct TraceText {
  let path: String
  let records: [TracedRecord]

  var text: String {
    let count = records.map(\.facts.count).reduce(0, +)
    let facts = count == 1 ? "1 fact" : "\(count) facts"
    let head =
      records.isEmpty ? "\(path) leads on and shows no fact.\n" : "\(path): \(facts) of \(records.count) records.\n"
    return (head + records.map(text).joined()).withVisibleControlsByLine
  }

  private func text(of record: TracedRecord) -> String {
    let heading = "\n\(record.name)\n" + (record.standing.map { "  \($0)\n" } ?? "")
    return heading + record.facts.map { text(of: $0, in: record) }.joined() + sources(of: record)
  }

  private func text(of fact: TracedRecord.Fact, in record: TracedRecord) -> String {
    let value = fact.value.map { $0.shortened(to: max(20, 76 - fact.field.count)) } ?? "not known"
    let sources =
      switch fact.sources.count {
      case 0: record.needsSources && fact.value != nil ? "; no source names it" : ""
      case 1: "; source \(fact.sources[0])"
      default: "; sources \(fact.sources.map(String.init).joined(separator: ", "))"
      }
    return "  \(fact.field): \(value)\n    \(fact.location)\(sources)\n"
  }

  /// The sources that stand behind what is shown, by their numbers in the record.
  private func sources(of record: TracedRecord) -> String {
    let used = Set(record.facts.flatMap(\.sources)).sorted()
    guard !used.isEmpty else { return "" }
    return "  Sources\n"
      + used.map { number in
        let source = record.sources[number - 1]
        let address = source.address ?? "a copy without a public address"
        return "    \(number). \(source.date ?? "no date"): \(address)\n"
      }.joined()
  }
}

extension String {
  /// The text with its control characters made visible, but for the ends of its lines.
  fileprivate var withVisibleControlsByLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withVisibleControls }.joined(
      separator: "\n")
  }
}
