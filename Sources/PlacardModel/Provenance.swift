package import PlacardCore

/// How much the people who gathered a fact trust it.
package enum Confidence: String, CaseIterable, Sendable {
  case high, medium, low
}

/// Where a fact was read.
package struct Source: Hashable, Sendable {
  /// Nil where the copy that was read has no public address.
  package let address: WebAddress?
  /// The date of the copy; nil where it is undated.
  package let seen: PartialDate?
  /// The fields that it stands behind; empty means the record as a whole.
  package let supports: [String]
  package let note: String?
  /// The collection that held the copy, such as a repository of statutes.
  package let collection: String?

  package init(
    address: WebAddress?, seen: PartialDate?, supports: [String], note: String?, collection: String? = nil
  ) {
    self.address = address
    self.seen = seen
    self.supports = supports
    self.note = note
    self.collection = collection
  }
}

/// What stands behind a record: when it was last checked against which sources, and how far to trust it.
package struct Provenance: Hashable, Sendable {
  /// Nil where no dated source names the fact: the page then says that the date isn't known.
  package let checked: PartialDate?
  package let confidence: Confidence
  package let notes: String?
  package let sources: [Source]
  /// The whole record as its file holds it.
  package let written: WrittenFields

  package init(
    checked: PartialDate?, confidence: Confidence, notes: String?, sources: [Source], written: WrittenFields = .none
  ) {
    self.written = written
    self.checked = checked
    self.confidence = confidence
    self.notes = notes
    self.sources = sources
  }
}
