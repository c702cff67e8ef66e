/// What a template may do with a field.
package indirect enum Shape: Sendable, Equatable {
  /// Words, escaped wherever they stand.
  case text
  /// A number people dial or copy. In element content it is wrapped so that it reads from left to right in
  /// any language.
  case digits
  /// A web, mail, telephone or message address, or a path of the site; the only kind an address attribute
  /// takes.
  case address
  /// Markup that stands in element content and nowhere else.
  case html
  case boolean
  /// A list of text; in its section the item is `{{.}}`.
  case texts
  case record(Schema)
  case list(Schema)
  /// Something that may be missing, and has to be guarded by a section before it is printed.
  case optional(Shape)

  /// The kind as a finding names it: `'title' is text`.
  var words: String {
    switch self {
    case .text: "text"
    case .digits: "digits"
    case .address: "an address"
    case .html: "HTML"
    case .boolean: "true or false"
    case .texts: "a list of text"
    case .record(let schema): schema.name
    case .list: "a list"
    case .optional(let shape): shape.words
    }
  }

  /// The shape of the thing once it is known to be there.
  var present: Shape {
    if case .optional(let shape) = self { shape.present } else { self }
  }

  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }
}
