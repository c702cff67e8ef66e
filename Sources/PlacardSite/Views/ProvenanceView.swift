import PlacardCore
import PlacardModel
import PlacardTemplate

/// A source as a page cites it.
struct SourceText: Sendable {
  let source: Source
  let context: PageContext

  private var label: String {
    source.address?.description.withoutScheme ?? context.words(.sourceWithoutAddress)
  }

  private var supports: String? {
    guard !source.supports.isEmpty else { return nil }
    return context.words.list(source.supports.map { context.words.openLabel($0, group: "supports") })
  }

  static let view = View<SourceText>(
    "a source",
    [
      .text("label", "the address as people read it") { $0.label },
      .optionalRecord("note", CopyText.view, "what kind of page it is, where that isn't plain") {
        $0.context.note($0.source.note)
      },
      .optionalAddress("address", "the page that was read") { $0.source.address?.description },
      .optionalText("supports", "the facts that it stands behind") { $0.supports },
      .optionalRecord("seen", DateText.view, "the date of the copy that was read") {
        DateText($0.source.seen, $0.context.words)
      },
    ])
}

/// What stands behind a record, with the page it is shown on.
struct ProvenanceText: Sendable {
  let provenance: Provenance
  let context: PageContext
}

/// The fields that every record of facts shows: when it was checked, how far to trust it, and its sources.
func provenanceFields<Model: Sendable>(
  _ provenance: @escaping @Sendable (Model) -> ProvenanceText
) -> [ViewField<Model>] {
  [
    .optionalRecord("checked", DateText.view, "the day somebody last checked it, or of its newest source") { model in
      let shown = provenance(model)
      return DateText(shown.provenance.checked, shown.context.words)
    },
    .record("confidence", WordText.view, "how far the facts are trusted") { model in
      let shown = provenance(model)
      return WordText(shown.provenance.confidence, .confidence, shown.context.words)
    },
    .optionalRecord("note", CopyText.view, "what the people who gathered the facts say of them") { model in
      let shown = provenance(model)
      return shown.context.note(shown.provenance.notes)
    },
    .boolean("has_sources", "whether any source is named") { !provenance($0).provenance.sources.isEmpty },
    .list("sources", SourceText.view, "where the facts were read") { model in
      let shown = provenance(model)
      return shown.provenance.sources.map { SourceText(source: $0, context: shown.context) }
    },
  ]
}
