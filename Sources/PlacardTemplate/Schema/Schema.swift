/// The fields that a template may name on one kind of thing, in slot order.
package struct Schema: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let name: String
    package let shape: Shape
    /// One line for the reference of template fields.
    package let meaning: String

    package init(_ name: String, _ shape: Shape, _ meaning: String) {
      self.name = name
      self.shape = shape
      self.meaning = meaning
    }
  }

  /// With its article, as findings say it: `a campaign`.
  package let name: String
  package let fields: [Entry]

  package init(_ name: String, _ fields: [Entry]) {
    self.name = name
    self.fields = fields
  }

  func slot(of field: String) -> Int? {
    fields.firstIndex { $0.name == field }
  }
}
