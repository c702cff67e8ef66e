/// How a thing of the site is shown to templates: its schema, and the way to each field.
package struct View<Model: Sendable>: Sendable {
  package let schema: Schema
  private let readers: [@Sendable (Model) -> Value]

  /// - Parameter name: with its article, as findings say it: `a campaign`.
  package init(_ name: String, _ fields: [ViewField<Model>]) {
    let names = fields.map(\.entry.name)
    precondition(Set(names).count == names.count, "\(name) has two fields of one name")
    schema = Schema(name, fields.map(\.entry))
    readers = fields.map(\.read)
  }

  package func scope(of model: Model) -> Scope {
    let readers = readers
    return Scope { slot in readers[slot](model) }
  }
}
