package import PlacardCore
import PlacardModel

/// A record that a page takes facts from, with each of them and where it was read.
package struct TracedRecord: Sendable {
  package struct Fact: Sendable {
    /// `office.phone`.
    package let field: String
    /// As written; nil where nobody knows it.
    package let value: String?
    package let location: SourceLocation
    /// Which of the record's sources stand behind it, counted from 1. None where no source names it.
    package let sources: [Int]
  }

  /// Where something was read, as it is printed.
  package struct Reading: Sendable {
    /// Nil where the copy that was read has no public address.
    package let address: String?
    /// `seen 2026-10-06`, `published 2015`; nil where it has no date.
    package let date: String?
  }

  package let name: String
  package let file: String
  /// How far it is to be trusted: `checked 2026-10-06, confidence high`; nil where its parts say that themselves.
  package let standing: String?
  package let facts: [Fact]
  package let sources: [Reading]
  /// Whether somebody else's word must stand behind each fact, unlike an editor's own: where a campaign stands.
  package let needsSources: Bool
}

extension TracedRecord {
  /// Of a record with provenance, the fields at and below some paths.
  init(_ name: String, _ provenance: Provenance, file: String, fields: [String], keys: SourceKeys) {
    self.name = name
    self.file = file
    needsSources = true
    let checked = provenance.checked.map { "checked \($0)" } ?? "day of the last check not known"
    standing = "\(checked), confidence \(provenance.confidence.rawValue)"
    sources = provenance.sources.map { source in
      Reading(address: source.address?.description, date: source.seen.map { "seen \($0)" })
    }
    facts = fields.flatMap(provenance.written.fields).map { field in
      Fact(
        field: field.path, value: field.value, location: field.location,
        sources: field.value == nil ? [] : keys.sources(of: field.path, among: provenance.sources))
    }
  }
}

/// How a kind of record calls its fields in the `supports` of a source.
struct SourceKeys: Sendable {
  /// The word for a path whose own name isn't it: `holder.name` is `name` in an office's sources.
  let words: [String: String]

  static let plain = SourceKeys(words: [:])
  static let office = SourceKeys(words: [
    "name": "jurisdiction", "names": "jurisdiction", "slug": "jurisdiction", "office.name": "office",
    "office.department": "office", "office.extension": "phone", "holder.status": "name",
  ])
  static let hotline = SourceKeys(words: ["names": "name"])

  /// The sources that name the field; where none does, those that stand behind the record as a whole.
  func sources(of path: String, among sources: [Source]) -> [Int] {
    let word = word(for: path)
    let named = numbers(of: sources) {
      $0.supports.contains { $0.split(separator: " ").first.map(String.init) == word }
    }
    return named.isEmpty ? numbers(of: sources) { $0.supports.isEmpty } : named
  }

  private func word(for path: String) -> String {
    let parts = path.split { $0 == "." || $0 == "[" }.map(String.init)
    let grouped = ["office", "holder"].contains(parts.first ?? "")
    let name = parts.prefix(grouped ? 2 : 1).joined(separator: ".")
    return words[name] ?? parts.prefix(grouped ? 2 : 1).last ?? path
  }

  private func numbers(of sources: [Source], where isMeant: (Source) -> Bool) -> [Int] {
    sources.enumerated().filter { isMeant($0.element) }.map { $0.offset + 1 }
  }
}
