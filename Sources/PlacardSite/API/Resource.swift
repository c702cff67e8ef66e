import PlacardCore

/// One kind of thing in the public data: its members with their types and meanings, and how each is read.
///
/// The data and its JSON Schema (draft 2020-12) are both made from this one description.
struct Resource<Model: Sendable>: Sendable {
  struct Member: Sendable {
    let name: String
    let type: JSONType
    let meaning: String
    let read: @Sendable (Model) -> JSON

    init(_ name: String, _ type: JSONType, _ meaning: String, _ read: @escaping @Sendable (Model) -> JSON) {
      self.name = name
      self.type = type
      self.meaning = meaning
      self.read = read
    }
  }

  let members: [Member]

  init(_ members: [Member]) {
    self.members = members
  }

  func value(of model: Model) -> JSON {
    .object(members.map { ($0.name, $0.read(model)) })
  }

  var type: JSONType { .object(members.map { ($0.name, $0.type, $0.meaning) }) }
}

/// The type of a member, as JSON Schema describes it.
indirect enum JSONType: Sendable {
  case string, integer, number, boolean
  /// A year, a year and month, or a day.
  case date
  case address
  case word([String])
  case nullable(JSONType)
  case array(JSONType)
  case object([(name: String, type: JSONType, meaning: String)])

  var schema: JSON {
    switch self {
    case .string: .object([("type", .string("string"))])
    case .integer: .object([("type", .string("integer"))])
    case .number: .object([("type", .string("number"))])
    case .boolean: .object([("type", .string("boolean"))])
    case .date: .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))])
    case .address: .object([("type", .string("string")), ("format", .string("uri"))])
    case .word(let words): .object([("enum", .strings(words))])
    case .nullable(let type): .object([("anyOf", .array([type.schema, .object([("type", .string("null"))])]))])
    case .array(let type): .object([("type", .string("array")), ("items", type.schema)])
    case .object(let members): .object(Self.members(members))
    }
  }

  /// What a schema says of an object with these members, and no others.
  static func members(_ members: [(name: String, type: JSONType, meaning: String)]) -> [(String, JSON)] {
    let properties = members.map { member -> (String, JSON) in
      guard case .object(let parts) = member.type.schema else { return (member.name, .null) }
      return (member.name, .object([("description", .string(member.meaning))] + parts))
    }
    return [
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .strings(members.map(\.name))), ("additionalProperties", .boolean(false)),
    ]
  }
}
