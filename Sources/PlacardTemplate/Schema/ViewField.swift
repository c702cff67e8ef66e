package import PlacardCore

/// One field of a view: its name in templates, what it means, and how it is read from the thing.
package struct ViewField<Model: Sendable>: Sendable {
  let entry: Schema.Entry
  let read: @Sendable (Model) -> Value

  private init(
    _ name: String, _ shape: Shape, _ meaning: String, _ read: @escaping @Sendable (Model) -> Value
  ) {
    entry = Schema.Entry(name, shape, meaning)
    self.read = read
  }
}

extension ViewField {
  package static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .text, meaning) { .text(read($0)) }
  }

  package static func optionalText(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.text), meaning) { read($0).map(Value.text) ?? .absent }
  }

  /// A number that people dial or copy, as it is printed: `1-888-373-7888`.
  package static func digits(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .digits, meaning) { .text(read($0)) }
  }

  package static func optionalDigits(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.digits), meaning) { read($0).map(Value.text) ?? .absent }
  }

  /// An address whose scheme the caller has checked; templates put it into `href` as it is.
  package static func address(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .address, meaning) { .address(read($0)) }
  }

  package static func optionalAddress(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.address), meaning) { read($0).map(Value.address) ?? .absent }
  }

  package static func html(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> HTML
  )
    -> Self
  {
    Self(name, .html, meaning) { .html(read($0)) }
  }

  package static func optionalHTML(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> HTML?
  ) -> Self {
    Self(name, .optional(.html), meaning) { read($0).map(Value.html) ?? .absent }
  }

  package static func boolean(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> Bool
  ) -> Self {
    Self(name, .boolean, meaning) { .boolean(read($0)) }
  }

  package static func texts(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    Self(name, .texts, meaning) { .texts(read($0)) }
  }
}

extension ViewField {
  package static func record<Part>(
    _ name: String, _ view: View<Part>, _ meaning: String, _ read: @escaping @Sendable (Model) -> Part
  ) -> Self {
    Self(name, .record(view.schema), meaning) { .record(view.scope(of: read($0))) }
  }

  package static func optionalRecord<Part>(
    _ name: String, _ view: View<Part>, _ meaning: String, _ read: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(name, .optional(.record(view.schema)), meaning) { model in
      read(model).map { .record(view.scope(of: $0)) } ?? .absent
    }
  }

  package static func list<Part>(
    _ name: String, _ view: View<Part>, _ meaning: String, _ read: @escaping @Sendable (Model) -> [Part]
  ) -> Self {
    Self(name, .list(view.schema), meaning) { model in .list(read(model).map(view.scope(of:))) }
  }
}
