import PlacardCore

/// What the names in a template mean at one point of it: the scopes around it, the item that `{{.}}` is, and
/// what is known not to be missing.
struct NameScopes {
  enum Layer {
    case schema(Schema)
    /// The item of a list of text, which has no names.
    case item
    /// Around this nothing is known, because a fault has been reported or there is no page.
    case unknown
  }

  struct FieldPath: Hashable {
    let scope: Int
    var slots: [Int]
  }

  /// A name that has been found.
  struct Field {
    let name: String
    var path: FieldPath
    var shape: Shape
    /// Each step of the path that may be missing, with the name up to there.
    var gaps: [(path: FieldPath, name: String)] = []
  }

  enum Lookup {
    case field(Field)
    case unknown
    case fault(Fault)
  }

  var layers: [Layer] {
    didSet { unknownNames = [:] }
  }
  var item: Field?
  var present: Set<FieldPath> = []
  /// Names that nothing around knows, with what there is to say: a template may name one thousands of times.
  private var unknownNames: [String: Fault] = [:]

  init(_ layers: [Layer]) {
    self.layers = layers
  }

  /// Looks a name up, its first part from the innermost scope outwards and the rest strictly inside.
  mutating func find(_ name: String) -> Lookup {
    if name == "." { return findItem() }
    let parts = name.utf8.split(separator: UInt8(ascii: ".")).map { String($0) ?? "" }
    for (index, layer) in layers.enumerated().reversed() {
      switch layer {
      case .unknown: return .unknown
      case .item: continue
      case .schema(let schema):
        guard let first = parts.first, schema.slot(of: first) != nil else { continue }
        return find(parts, in: schema, scope: index)
      }
    }
    let first = parts.first ?? name
    let fault = unknownNames[first] ?? notFound(first)
    unknownNames[first] = fault
    return .fault(fault)
  }

  private func findItem() -> Lookup {
    if let item { return .field(item) }
    if layers.contains(where: \.isUnknown) { return .unknown }
    let rule = "{{.}} needs a section over a list of text or an optional value directly around it"
    return .fault(Fault(.wrongKindInTemplate, rule))
  }

  private func find(_ parts: [String], in outermost: Schema, scope: Int) -> Lookup {
    var field = Field(
      name: parts.joined(separator: "."), path: FieldPath(scope: scope, slots: []), shape: .text)
    var schema = outermost
    for (index, part) in parts.enumerated() {
      let soFar = parts[...index].joined(separator: ".")
      guard let slot = schema.slot(of: part) else {
        return .fault(.notAField(soFar, of: schema.name, among: schema.fields.map(\.name), near: part))
      }
      field.path.slots.append(slot)
      field.shape = schema.fields[slot].shape
      if field.shape.isOptional { field.gaps.append((field.path, soFar)) }
      guard index + 1 < parts.count else { break }
      guard case .record(let inner) = field.shape.present else {
        return .fault(noFields(in: field.shape, soFar, asked: parts[index + 1]))
      }
      schema = inner
    }
    return .field(field)
  }

  private func noFields(in shape: Shape, _ name: String, asked: String) -> Fault {
    if case .list = shape.present {
      let rule = "name the fields of its items inside {{#\(name)}} … {{/\(name)}}"
      return Fault(.wrongKindInTemplate, "'\(name)' is a list; \(rule)")
    }
    return Fault(.wrongKindInTemplate, "'\(name)' is \(shape.words) and has no field '\(asked)'")
  }

  private func notFound(_ name: String) -> Fault {
    let schemas = layers.reversed().compactMap { if case .schema(let schema) = $0 { schema } else { nil } }
    var names: [String] = []
    for schema in schemas where !names.contains(schema.name) { names.append(schema.name) }
    return .notAField(
      name, of: names.joinedByOr, among: schemas.flatMap { $0.fields.map(\.name) }, near: name)
  }
}

extension NameScopes.Layer {
  fileprivate var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}

extension [String] {
  /// `a page, a campaign or a site`.
  fileprivate var joinedByOr: String {
    guard let last, count > 1 else { return first ?? "anything" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
