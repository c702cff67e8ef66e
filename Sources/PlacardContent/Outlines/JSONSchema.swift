import PlacardCore

/// Writes the forms of content files as JSON Schema, draft 7, which every YAML language server reads.
struct JSONSchema {
  /// The site's languages, the first one first.
  let languages: [LanguageTag]

  /// The schema of a whole file.
  func document(of file: ContentFile) -> JSON {
    let places = file.places.map { "Content/\($0)" }.joined(separator: ", ")
    return .object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(file.name)),
        ("description", .string("\(file.meaning): \(places)")),
      ] + members(of: file.shape))
  }

  private func members(of shape: Shape) -> [(String, JSON)] {
    switch shape {
    // YAML readers take 2026 and true for something else than text; Placard reads them as they are written.
    case .text, .prose: [("type", .strings(["string", "number", "boolean"])), ("minLength", .integer(1))]
    case .pattern(let pattern): members(of: pattern)
    case .whole(let range):
      [("type", .string("integer")), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]
    case .measure: [("type", .string("number")), ("minimum", .integer(0))]
    case .boolean: [("type", .string("boolean"))]
    case .word(let words): [("enum", .strings(words))]
    case .list(let element, let count): list(of: element, count: count)
    case .record(let fields): record(fields)
    case .localized(let needsOriginal): localized(needsOriginal: needsOriginal)
    case .table(let keys, let element, let known): table(keys: keys, of: element, besides: known)
    case .either(let shapes): [("anyOf", .array(shapes.map { .object(members(of: $0)) }))]
    }
  }

  private func members(of pattern: Pattern) -> [(String, JSON)] {
    [
      ("type", pattern.canBeNumber ? .strings(["string", "integer"]) : .string("string")),
      ("pattern", .string(pattern.expression)),
      // Not of the standard: editors that know it say this instead of the expression.
      ("patternErrorMessage", .string("\(pattern.message) belongs here")),
    ]
  }

  private func list(of element: Shape, count: Int?) -> [(String, JSON)] {
    let extent = count.map { [("minItems", JSON.integer($0)), ("maxItems", JSON.integer($0))] } ?? []
    return [("type", .string("array")), ("items", .object(members(of: element)))] + extent
  }

  private func record(_ fields: [FieldOutline]) -> [(String, JSON)] {
    [
      ("type", .string("object")), ("properties", .object(fields.map { ($0.name, property($0)) })),
      ("required", .strings(fields.filter(\.isRequired).map(\.name))), ("additionalProperties", .boolean(false)),
    ]
  }

  private func property(_ field: FieldOutline) -> JSON {
    let members = members(of: field.shape)
    return .object(
      [("description", .string(field.meaning))] + (field.isRequired ? members : orNull(members)))
  }

  /// The same, or null: a field that may be left out may be null too.
  private func orNull(_ members: [(String, JSON)]) -> [(String, JSON)] {
    members.map { name, value in
      switch (name, value) {
      case ("type", .string): (name, .array([value, .string("null")]))
      case ("type", .array(let types)): (name, .array(types + [.string("null")]))
      case ("enum", .array(let words)): (name, .array(words + [.null]))
      case ("anyOf", .array(let forms)): (name, .array(forms + [.object([("type", .string("null"))])]))
      default: (name, value)
      }
    }
  }

  private func localized(needsOriginal: Bool) -> [(String, JSON)] {
    let text = JSON.object(members(of: .text))
    let required = needsOriginal ? languages.prefix(1).map(\.description) : []
    return [
      ("type", .string("object")), ("properties", .object(languages.map { ($0.description, text) })),
      ("required", .strings(required)), ("additionalProperties", .boolean(false)),
    ]
  }

  private func table(keys: Pattern?, of element: Shape, besides known: [FieldOutline]) -> [(String, JSON)] {
    let names = keys.map { [("propertyNames", JSON.object([("pattern", .string($0.expression))]))] } ?? []
    return [
      ("type", .string("object")), ("properties", .object(known.map { ($0.name, property($0)) })),
      ("additionalProperties", .object(members(of: element))),
    ] + names
  }
}
